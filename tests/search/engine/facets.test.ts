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
import { toRange, within } from '../../../src/search/state/range.ts';
import { countDates, timelineSpan, type TimelineSpan } from '../../../src/search/engine/timeline.ts';
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
  test.each<[string | undefined, string | undefined, TimelineSpan]>([
    [undefined, undefined, { unit: 'year', first: '2010', last: '2023' }],
    ['2021', '2022', { unit: 'month', first: '2021-01', last: '2022-12' }],
    ['2022-12', '2022-12', { unit: 'day', first: '2022-12-01', last: '2022-12-31' }],
    ['2022-11', undefined, { unit: 'month', first: '2022-11', last: '2023-04' }],
  ])('from %s to %s', (from, to, expected) => {
    const archive = { earliest: '2010-05-01', latest: '2023-04-30' };
    expect(timelineSpan(toRange(from, to), archive)).toEqual(expected);
  });

  test('an archive without dates has no picture of time', () => {
    expect(timelineSpan({}, { earliest: null, latest: null })).toBeUndefined();
  });

  test('a bar counts hits that are certainly in its period, and hits that possibly are', () => {
    const edtf = fc.constantFrom(...EDTF, '2021-12-31', '2021-11/2022-02');
    const stretch = fc.constantFrom<TimelineSpan>(
      { unit: 'year', first: '2019', last: '2023' },
      { unit: 'month', first: '2021-02', last: '2022-12' },
      { unit: 'day', first: '2022-12-01', last: '2022-12-31' },
    );
    fc.assert(
      fc.property(fc.array(edtf, { maxLength: 20 }), stretch, (dates, shown) => {
        const timeline = countDates(shown);
        const bounds = dates.map((date) => edtfBounds(date) ?? { earliest: null, latest: null });
        for (const one of bounds) timeline.add(one);
        for (const { edtf: bar, certain, possible } of timeline.bars()) {
          const places = bounds.map((one) => within(one, toRange(bar, bar)));
          expect(certain).toBe(places.filter((place) => place === 'certain').length);
          expect(possible).toBe(places.filter((place) => place === 'possible').length);
        }
      }),
    );
  });
});

test('what a date rests on, as readers tell it apart', () => {
  const bases = ['header', 'dateline', 'title-day', 'disputed', 'story', 'text', 'correction', 'none'];
  const kinds = ['stated', 'stated', 'stated', 'disputed', 'story', 'text', 'correction', 'none'];
  expect(bases.map(dateKind)).toEqual(kinds);
  expect(FACETS.find(({ parameter }) => parameter === 'basis')?.accepts('disputed')).toBe(true);
});
