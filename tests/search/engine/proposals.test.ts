/** «Did you mean»: queries that find something where they are asked. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalsFor, type Proposal } from '../../../src/search/engine/proposals.ts';
import { EMPTY_STATE, type SearchState } from '../../../src/search/state/search-state.ts';
import { indexAndAsk, makeFolder, writeArchive, type Asked } from '../../../tools/evaluate/small-archive.ts';

const folder = makeFolder();
let site: Asked;

beforeAll(async () => {
  const article = (id: string, language: string, edtf: string, text: string) => ({
    ...{ id, language, edtf, title: id, text: [text] },
  });
  writeArchive(join(folder, 'archive'), [
    article('a', 'sv', '2022-05-01', 'Trump talade i Washington på kvällen.'),
    article('b', 'sv', '2023-05-01', 'Trump och Putin talades vid.'),
    article('c', 'lv', '2022-07-01', 'Koka trup un vecs zars.'),
  ]);
  site = await indexAndAsk(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function propose(q: string, more: Partial<SearchState> = {}): Promise<readonly Proposal[]> {
  const state = { ...EMPTY_STATE, q, ...more };
  const { unknown } = await site.search.answer(state);
  return proposalsFor(state, unknown, site.search);
}

test('each says how many articles it finds, the word that is meant first', async () => {
  const proposals = await propose('Trmp');
  expect(proposals).toEqual([
    { q: 'Trump', articles: 2 },
    { q: 'trup', articles: 1 },
  ]);
  for (const { q, articles } of proposals) expect(await site.find(q)).toHaveLength(articles);
});

test('what finds nothing in the chosen languages and dates is not proposed', async () => {
  expect(await propose('Trmp', { choices: { lang: ['lv'] } })).toEqual([{ q: 'trup', articles: 1 }]);
  expect(await propose('Trmp', { from: '2023', to: '2023' })).toEqual([{ q: 'Trump', articles: 1 }]);
  expect(await propose('Trmp kvällen')).toEqual([{ q: 'Trump kvällen', articles: 1 }]);
  expect(await propose('Trmp', { choices: { lang: ['de'] } })).toEqual([]);
});

test('all unknown words are replaced at once', async () => {
  expect(await propose('Trmp Ptuin')).toEqual([{ q: 'Trump Putin', articles: 1 }]);
});
