import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { edtfBounds } from '../../../src/record/edtf.ts';
import { EMPTY_STATE, type SearchState } from '../../../src/search/state/search-state.ts';
import { dateKind } from '../../../src/record/date-bases.ts';
import { choose } from '../../../src/search/facets/choices.ts';
import { FACETS } from '../../../src/search/facets/table.ts';
import type { StatedFacet } from '../../../src/record/stated-fields.ts';
import type { CountedStory, FacetCounts } from '../../../src/search/engine/facets.ts';
import { countDates, type TimeCounts } from '../../../src/search/index/time-counts.ts';
import {
  indexAndAsk,
  makeFolder,
  writeArchive,
  type Asked,
  type SmallArticle,
} from '../../../tools/evaluate/small-archive.ts';

const EDTF = ['2020', '2021-03', '2021-03-05', '2022-12', '2022-12-19', '[2022..]', '[..2021]', 'XXXX'];
const LANGUAGES = ['lv', 'sv', 'de'];

const STATED_VALUES = [
  ['precision', 'day'],
  ['precision', 'after'],
  ['length', 'short'],
  ['length', 'long'],
  ['source', 'Havnebladet'],
  ['source', 'Diena'],
  ['section', 'Kultur'],
  ['author', 'Author 3'],
] as const;

/** Lists are counted when they are wanted. */
const LISTS = FACETS.filter(({ control }) => control === 'list').map(({ parameter }) => parameter);

/** What the file of an article states: two sources of three, a section only in German, an author each. */
function stated(index: number): Partial<Record<StatedFacet, string>> {
  return {
    ...(index % 3 === 0 ? {} : { source: index % 3 === 1 ? 'Havnebladet' : 'Diena' }),
    ...(index % 6 === 2 ? { section: 'Kultur' } : {}),
    author: `Author ${index % 10}`,
  };
}

/** Sixty articles: every third holds «alfa», and names, stories, languages and dates turn at different speeds. */
const TOLD: readonly SmallArticle[] = Array.from({ length: 60 }, (_, index) => ({
  id: `a${String(index).padStart(2, '0')}`,
  language: LANGUAGES[index % 3] ?? 'lv',
  edtf: EDTF[(index * 5) % EDTF.length] ?? 'XXXX',
  title: `Nr ${index}`,
  text: [`${index % 2 === 0 ? 'alfa' : 'beta'} Anna Berg Oslo.${' ord'.repeat((index % 4) * 220)}`],
  stated: stated(index),
  names: {
    ...(index % 4 === 0 ? { 'p-anna-berg': 'Anna Berg' } : {}),
    ...(index % 5 === 0 ? { 'l-oslo': 'Oslo' } : {}),
  },
  ...(index % 7 < 2 ? { story: `s-a0${index % 7}` } : {}),
}));

const NAMES = [
  { id: 'p-anna-berg', label: { sv: 'Anna Berg' } },
  { id: 'l-oslo', label: { sv: 'Oslo' } },
];

describe('counts beside the choices', () => {
  let asked: Asked;
  beforeAll(async () => {
    const folder = makeFolder();
    writeArchive(join(folder, 'archive'), TOLD, NAMES);
    asked = await indexAndAsk(folder);
  });

  const states: fc.Arbitrary<SearchState> = fc.record({
    q: fc.constantFrom('', 'alfa'),
    choices: fc
      .record({
        lang: fc.subarray(LANGUAGES),
        name: fc.subarray(['p-anna-berg', 'l-oslo']),
        story: fc.subarray(['s-a00', 's-a01']),
        basis: fc.subarray(['stated', 'none']),
        precision: fc.subarray(['month', 'after']),
        length: fc.subarray(['short', 'long']),
        source: fc.subarray(['Havnebladet', 'Diena', 'Nowhere']),
        section: fc.subarray(['Kultur']),
        author: fc.subarray(['Author 1', 'Author 3']),
      })
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0))),
    from: fc.constantFrom(undefined, '2021', '2022-12'),
    to: fc.constantFrom(undefined, '2022', '2022-12'),
    undated: fc.boolean(),
    sort: fc.constant('relevance' as const),
    without: fc.constant([]),
    also: fc.constant([]),
    fold: fc.constant(false),
    view: fc.constant('hits'),
    exact: fc.constant(false),
    vs: fc.constant(''),
    scale: fc.constant('share' as const),
  });

  /** Counts of stories by their ids, which are on the cards of their articles. */
  async function byStory({ stories }: FacetCounts): Promise<Map<string | null, number>> {
    const counted = [...(stories ?? new Map<number, CountedStory>()).values()].map(
      async (one) => [(await asked.search.readCard(one)).story, one.count] as const,
    );
    return new Map(await Promise.all(counted));
  }

  test('each is the number of hits that its choice would find', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const counts = await asked.search.count(state, LISTS);
        const find = async (parameter: string, value: string): Promise<number> => {
          const choices = choose(state.choices, parameter, [value]);
          return (await asked.search.answer({ ...state, choices })).hits.length;
        };
        const counted = (parameter: string, value: string): number =>
          counts.values[parameter]?.get(value) ?? 0;
        for (const language of LANGUAGES)
          expect(counted('lang', language)).toBe(await find('lang', language));
        expect(counted('basis', 'none')).toBe(await find('basis', 'none'));
        expect((await byStory(counts)).get('s-a01') ?? 0).toBe(await find('story', 's-a01'));
        const { person, place } = await asked.search.names.top(counts.names ?? new Map(), 5);
        expect(person[0]?.count ?? 0).toBe(await find('name', 'p-anna-berg'));
        expect(place[0]?.count ?? 0).toBe(await find('name', 'l-oslo'));
        for (const [parameter, value] of STATED_VALUES)
          expect(counted(parameter, value)).toBe(await find(parameter, value));
      }),
      { numRuns: 40 },
    );
  });

  test('names are the most frequent first, with what they are called', async () => {
    const { names } = await asked.search.count({ ...EMPTY_STATE, q: 'alfa' }, LISTS);
    const top = await asked.search.names.top(names ?? new Map(), 1);
    expect(top).toEqual({
      person: [{ id: 'p-anna-berg', label: { sv: 'Anna Berg' }, count: 15 }],
      place: [{ id: 'l-oslo', label: { sv: 'Oslo' }, count: 6 }],
      organisation: [],
    });
  });

  test('no file of names or stories is loaded unless they are wanted', async () => {
    const before = asked.loaded.length;
    await asked.search.count({ ...EMPTY_STATE, q: 'beta' }, []);
    expect(asked.loaded.slice(before).filter((address) => /links|facets|columns/u.test(address))).toEqual([]);
  });
});

describe('time', () => {
  let asked: Asked;
  beforeAll(async () => {
    const folder = makeFolder();
    writeArchive(join(folder, 'archive'), TOLD, NAMES);
    asked = await indexAndAsk(folder);
  });
  const sum = (counts: TimeCounts): number => Object.values(counts).reduce((total, n) => total + n, 0);

  test.each<Partial<SearchState>>([
    {},
    { from: '2021', to: '2022' },
    { from: '2022-12', to: '2022-12' },
    { choices: { lang: ['lv'] } },
  ])(
    'counts every hit once, and the undated whether a range leaves them out or not: %o',
    async (narrowed) => {
      const state = { ...EMPTY_STATE, q: 'alfa', ...narrowed };
      const { time } = await asked.search.count(state, []);
      const { hits } = await asked.search.answer({ ...state, undated: true });
      expect(sum(time)).toBe(hits.length);
    },
  );

  test('is told by days within a month, and by months otherwise', async () => {
    const count = async (to: string): Promise<TimeCounts> =>
      (await asked.search.count({ ...EMPTY_STATE, q: 'alfa OR beta', from: '2022-12', to }, [])).time;
    expect(await count('2022-12')).toMatchObject({ '2022-12': 7, '2022-12-19': 7, XXXX: 8 });
    expect(await count('2023-01')).toMatchObject({ '2022-12': 14, '[2022..]': 8, XXXX: 8 });
  });

  test('of all articles is known for each language', async () => {
    const [all, latvian] = await Promise.all([asked.search.readTime([]), asked.search.readTime(['lv'])]);
    expect(sum(all)).toBe(60);
    expect(latvian).toEqual(
      countDates(
        TOLD.filter(({ language }) => language === 'lv').map(
          ({ edtf = 'XXXX' }) => edtfBounds(edtf) ?? { earliest: null, latest: null },
        ),
        'month',
      ),
    );
  });
});

test('what a date rests on, as readers tell it apart', () => {
  const bases = ['header', 'dateline', 'title-day', 'disputed', 'story', 'text', 'correction', 'none'];
  const kinds = ['stated', 'stated', 'stated', 'disputed', 'story', 'text', 'correction', 'none'];
  expect(bases.map(dateKind)).toEqual(kinds);
  expect(FACETS.find(({ parameter }) => parameter === 'basis')?.accepts('disputed')).toBe(true);
});
