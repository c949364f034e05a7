/** Names whose letters were written out: «Koebenhavn» for København. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexAndAsk, makeFolder, writeArchive, type Asked } from '../../../tools/evaluate/small-archive.ts';

const folder = makeFolder();
let site: Asked;

beforeAll(async () => {
  writeArchive(
    join(folder, 'archive'),
    [
      {
        id: 'da',
        language: 'da',
        title: 'Et møde',
        text: ['Anders Ødegård rejste til København i går.'],
        names: { 'l-kobenhavn': 'København', 'p-odegard': 'Anders Ødegård' },
      },
      {
        id: 'sv',
        language: 'sv',
        title: 'Ett möte',
        text: ['Mötet i Köpenhamn är över, och han har rest hem.'],
        names: { 'l-kobenhavn': 'Köpenhamn', 'p-odegard': 'han' },
      },
    ],
    [
      { id: 'l-kobenhavn', label: { da: 'København', sv: 'Köpenhamn' } },
      { id: 'p-odegard', label: { da: 'Anders Ødegård' } },
    ],
  );
  site = await indexAndAsk(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['Koebenhavn', 'l-kobenhavn'],
  ['koebenhavn', 'l-kobenhavn'],
  ['København', 'l-kobenhavn'],
  ['Anders Oedegaard', 'p-odegard'],
  ['Oedegaard', 'p-odegard'],
])('%s finds the name, in every language', async (typed, id) => {
  const { names, hits } = await site.ask(typed);
  expect(names.map((name) => name.id)).toEqual([id]);
  expect(hits.map((hit) => hit.id).toSorted()).toEqual(['da', 'sv']);
});
