/** Hits in alphabetical order: by title, by source and by language, as the language of the interface sorts them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../../../src/languages/index.ts';
import type { Sort } from '../../../src/search/state/sort.ts';
import {
  indexAndAsk,
  makeFolder,
  openSite,
  writeArchive,
  type SmallArticle,
} from '../../../tools/evaluate/small-archive.ts';

const text = ['gemensamt'];
const ARTICLES: readonly SmallArticle[] = [
  { id: 'oland', language: 'sv', edtf: '2001', title: 'Öland', text, stated: { source: 'Ölandsbladet' } },
  { id: 'zurich', language: 'de', edtf: '2002', title: '„Zürich“ ruft', text, stated: { source: 'Zeit' } },
  { id: 'angel', language: 'sv', edtf: '2003', title: 'Ängelholm', text },
  { id: 'tenth', language: 'lv', edtf: '2004', title: '10 lietas', text, stated: { source: 'Zeit' } },
  { id: 'second', language: 'lv', edtf: '2005', title: '2 lietas', text },
  { id: 'unnamed', language: 'und', edtf: '2006', title: '…', text, stated: { source: '«Alfa»' } },
];

const folder = makeFolder();

beforeAll(async () => {
  writeArchive(join(folder, 'archive'), ARTICLES);
  await indexAndAsk(folder);
});

async function sorted(sort: Sort, ui: InterfaceLanguage = 'en'): Promise<string[]> {
  const { find } = await openSite(join(folder, 'site'), { ui, languages: ['lv', 'sv', 'de'] });
  return find('gemensamt', { sort });
}

describe('hits are sorted', () => {
  test('by title in the alphabet of the interface, numbers by value, signs in front ignored, what has no word last', async () => {
    expect(await sorted('title', 'en')).toEqual(['second', 'tenth', 'angel', 'oland', 'zurich', 'unnamed']);
    expect(await sorted('title', 'sv')).toEqual(['second', 'tenth', 'zurich', 'angel', 'oland', 'unnamed']);
  });

  test('by source, those of one source newest first, those without one last', async () => {
    expect(await sorted('source', 'de')).toEqual(['unnamed', 'oland', 'tenth', 'zurich', 'second', 'angel']);
    expect(await sorted('source', 'sv')).toEqual(['unnamed', 'tenth', 'zurich', 'oland', 'second', 'angel']);
  });

  test('by the name of their language, those in an unknown one last', async () => {
    expect(await sorted('language')).toEqual(['second', 'tenth', 'angel', 'oland', 'zurich', 'unnamed']);
  });
});

test('an order by what no article has is the usual one, and loads nothing', async () => {
  const other = makeFolder();
  writeArchive(join(other, 'archive'), [
    { id: 'old', language: 'sv', edtf: '2001', title: 'Alfa', text },
    { id: 'new', language: 'sv', edtf: '2002', title: 'Beta', text },
  ]);
  const { ask, find, loaded } = await indexAndAsk(other);
  expect(await find('gemensamt', { sort: 'source' })).toEqual(await find('gemensamt'));
  expect((await ask('', { sort: 'source', choices: { lang: ['sv'] } })).hits.map(({ id }) => id)).toEqual([
    'new',
    'old',
  ]);
  expect(loaded.filter((address) => address.includes('ranks'))).toEqual([]);
});
