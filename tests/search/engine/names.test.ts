/** Names in every form and language, words in the form that was typed, and excluded words. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distance } from '../../../src/base/distance.ts';
import { addingNames } from '../../../src/search/engine/adding-names.ts';
import { fuzzyWords } from '../../../src/search/engine/fuzzy.ts';
import { nameKey } from '../../../src/search/key/name-key.ts';
import { EMPTY_STATE, type SearchState } from '../../../src/search/state/search-state.ts';
import {
  indexAndAsk,
  makeFolder,
  writeArchive,
  type Asked,
  type SmallArticle,
  type SmallName,
} from '../../../tools/evaluate/small-archive.ts';

const NAMES: readonly SmallName[] = [
  { id: 'p-zhorin', label: { lv: 'Pjotrs Žorins', sv: 'Zjorin', de: 'Pjotr Schorin', sq: 'Zhorin' } },
  { id: 'p-other-zhorin', label: { da: 'Vera Zjorina' } },
  { id: 'l-estonia', label: { lv: 'Igaunija', sv: 'Estland' } },
];

const ARTICLES: readonly SmallArticle[] = [
  {
    id: 'lv',
    language: 'lv',
    title: 'Brauciens uz ziemeļiem',
    text: ['Igaunijā ieradās Žorins.', 'Tilts ir gatavs.'],
    names: { 'p-zhorin': 'Žorins', 'l-estonia': 'Igaunijā' },
    story: 's-lv',
  },
  {
    id: 'sv',
    language: 'sv',
    title: 'Besöket',
    text: ['Zjorins besök i Estland är över.', 'Många broar.'],
    names: { 'p-zhorin': 'Zjorins', 'l-estonia': 'Estland' },
    story: 's-lv',
  },
  {
    id: 'de',
    language: 'de',
    title: 'Der Besuch',
    text: ['Pjotr Schorin reiste ab.', 'Viele Brücken, noch mehr Brücken, alle Brücken.'],
    names: { 'p-zhorin': 'Pjotr Schorin' },
  },
  { id: 'de2', language: 'de', title: 'Die Stadt', text: ['Eine Brücke steht, die Straße nicht mehr.'] },
  {
    id: 'da',
    language: 'da',
    title: 'Vera Zjorina',
    text: ['Hun kom alene.'],
    names: { 'p-other-zhorin': 'Hun' },
  },
];

const folder = makeFolder();
let site: Asked;

beforeAll(async () => {
  writeArchive(join(folder, 'archive'), ARTICLES, NAMES);
  site = await indexAndAsk(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a name', () => {
  test.each(['Zhorin', 'zjorins', 'Schorin', 'Žorinam', 'Жорин', 'Pjotr Zhorin'])(
    'is found in every language whatever spelling is typed: %s',
    async (q) => {
      expect((await site.find(q)).toSorted()).toEqual(expect.arrayContaining(['de', 'lv', 'sv']));
    },
  );

  test('of a country is found by what a language calls it that no article is in', async () => {
    expect((await site.find('Estonia')).toSorted()).toEqual(['lv', 'sv']);
    expect((await site.find('Эстония')).toSorted()).toEqual(['lv', 'sv']);
  });

  test('is shown as searched too, and can be removed', async () => {
    const { names } = await site.ask('Schorin');
    expect(names.map(({ id }) => id)).toContain('p-zhorin');
    const less = await site.ask('Schorin', { without: names.map(({ id }) => id) });
    expect(less.hits.map(({ id }) => id)).toEqual(['de']);
    expect(less.names).toEqual(names);
  });

  test('is shown only where it finds more than the typed word, or where it was taken off or put in', async () => {
    const adding = async (q: string, more: Partial<SearchState> = {}): Promise<string[]> => {
      const answer = await site.ask(q, more);
      return addingNames(answer, { ...EMPTY_STATE, ...more }).map(({ id }) => id);
    };
    expect(await adding('Estland')).toEqual(['l-estonia']);
    expect((await site.ask('Estland besök')).hits.map(({ id }) => id)).toEqual(['sv']);
    expect(await adding('Estland besök')).toEqual([]);
    expect(await adding('Estland besök', { without: ['l-estonia'] })).toEqual(['l-estonia']);
  });

  test('is marked in the text, in any form', async () => {
    expect(await site.marks('Schorin', 'sv')).toEqual(['Zjorins']);
    expect(await site.marks('Estonia', 'lv')).toEqual(['Igaunijā']);
  });

  test('limits a search as a filter, and so does a story', async () => {
    expect((await site.find('', { choices: { name: ['p-zhorin'] } })).toSorted()).toEqual(['de', 'lv', 'sv']);
    expect(await site.find('broar', { choices: { name: ['p-zhorin'] } })).toEqual(['sv']);
    expect((await site.find('', { choices: { story: ['s-lv'] } })).toSorted()).toEqual(['lv', 'sv']);
    expect(await site.find('', { choices: { story: ['s-lv'], name: ['p-other-zhorin'] } })).toEqual([]);
    expect(await site.find('', { choices: { name: ['p-nobody'] } })).toEqual([]);
  });

  test('is no name when nonsense is typed', async () => {
    const { hits, unknown, names } = await site.ask('Zhorinexyz');
    expect([hits, unknown, names]).toEqual([[], ['Zhorinexyz'], []]);
  });
});

describe('words', () => {
  test('in the typed form come before other forms, however frequent those are', async () => {
    expect(await site.find('Brücke')).toEqual(['de2', 'de']);
    expect(await site.find('Brücken')).toEqual(['de', 'de2']);
  });

  test('in the typed form only, when that is wanted', async () => {
    expect(await site.find('Straßen')).toEqual(['de2']);
    expect(await site.find('Straßen', { exact: true })).toEqual([]);
    expect(await site.find('strasse', { exact: true })).toEqual(['de2']);
    expect(await site.find('"alle Brücken"', { exact: true })).toEqual(['de']);
    expect(await site.find('"alle Brücke"', { exact: true })).toEqual([]);
    expect(await site.find('"alle Brücke"')).toEqual(['de']);
  });

  test('after a minus leave out what holds them', async () => {
    expect(await site.find('Brücke -Schorin')).toEqual(['de2']);
    expect(await site.find('Brücke -"noch mehr"')).toEqual(['de2']);
    expect((await site.find('Brücke -exyzzy')).toSorted()).toEqual(['de', 'de2']);
    expect(await site.find('-Brücke')).toEqual([]);
  });

  test('before a star may go on', async () => {
    expect(await site.find('Bes*')).toEqual(expect.arrayContaining(['sv', 'de']));
    expect(await site.find('Brü*')).toEqual(expect.arrayContaining(['de', 'de2']));
    expect((await site.ask('xyz*')).unknown).toEqual(['xyz*']);
  });
});

describe('a word that occurs nowhere', () => {
  test.each([
    ['Brükce', 'Brücke'],
    ['Strase', 'Straße'],
    ['Zjorrins', 'Zjorins'],
    ['Ziemelem', 'ziemeļiem'],
  ])('is near to one that does: %s', async (typed, meant) => {
    expect(await fuzzyWords(typed, site.search.dictionary)).toContain(meant);
  });

  test('and like which nothing is spelled has no neighbour', async () => {
    expect(await fuzzyWords('Brxxqe', site.search.dictionary)).toEqual([]);
    expect(await fuzzyWords('ab', site.search.dictionary)).toEqual([]);
  });
});

test('letters apart: added, left out, changed, swapped', () => {
  const cases = [
    ['bro', 'bro', 0],
    ['bro', 'broe', 1],
    ['bro', 'bo', 1],
    ['bro', 'bru', 1],
    ['bro', 'rbo', 1],
    ['bro', 'havn', 3],
  ] as const;
  for (const [a, b, apart] of cases) expect(distance(a, b, 2)).toBe(apart);
});

test('one key for a name in different scripts and spellings', () => {
  const keys = [
    nameKey('Tsjernov', 'da'),
    nameKey('Tschernow', 'de'),
    nameKey('Çernov', 'sq'),
    nameKey('Чернов', 'ru'),
    nameKey('Chernov', 'en'),
  ];
  expect(new Set(keys).size).toBe(1);
});
