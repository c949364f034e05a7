import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfBounds } from '../../../src/record/edtf.ts';
import { compareNewestFirst, compareOldestFirst } from '../../../src/record/order.ts';
import {
  EMPTY_STATE,
  readState,
  writeState,
  type SearchState,
} from '../../../src/search/state/search-state.ts';
import { FACETS } from '../../../src/search/facets/table.ts';
import { PRECISIONS } from '../../../src/search/facets/precision.ts';
import { LENGTHS } from '../../../src/search/facets/length.ts';
import { DATE_KINDS } from '../../../src/record/date-bases.ts';
import { SORTS, compareBy } from '../../../src/search/state/sort.ts';
import { asksSomething } from '../../../src/search/state/query.ts';
import { leavesOf, type TypedPhrase } from '../../../src/search/state/query/expression.ts';
import { parseQuery } from '../../../src/search/state/query/parser.ts';
import { toRange, within } from '../../../src/search/state/range.ts';
import { score, type ClauseFrequency } from '../../../src/search/engine/ranking.ts';
import { yearsOf } from '../../../src/search/page/years.ts';
import { expectLinear } from '../../linear-time.ts';

function boundsOf(edtf: string): { earliest: string | null; latest: string | null } {
  return edtfBounds(edtf) ?? { earliest: null, latest: null };
}

describe('what a question asks for', () => {
  test.each<[string, string[][]]>([
    ['', []],
    ['  ', []],
    ['Minsk', [['Minsk']]],
    ['ny bro', [['ny'], ['bro']]],
    ['ny ny bro', [['ny'], ['bro']]],
    ['"ny bro"', [['ny', 'bro']]],
    ['havn "ny bro" åbner', [['havn'], ['ny', 'bro'], ['åbner']]],
    ['„neue Brücke“ Hafen', [['neue', 'Brücke'], ['Hafen']]],
    ['«ura e re»', [['ura', 'e', 're']]],
    ['”nya bron” hamn', [['nya', 'bron'], ['hamn']]],
    ['"never closed', [['never', 'closed']]],
    ['Riga-Tallinn', [['Riga', 'Tallinn']]],
    ['2019.gadā', [['2019', 'gadā']]],
    ['— " " !', []],
  ])('%s', (query, words) => {
    expect(phrasesOf(query).map((phrase) => phrase.words)).toEqual(words);
  });

  test('any text is a question, in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(phrasesOf(text).every(({ words }) => words.length > 0)).toBe(true);
      }),
    );
    expect(phrasesOf('"'.repeat(100_000)).length).toBe(0);
    expect(phrasesOf('a '.repeat(100_000)).length).toBe(1);
    for (const part of ['"', 'a ', '(', ')', '-', 'NOT ', 'a OR ', 'title:', '*a', '"a"~9'])
      expectLinear(12_500, (size) => parseQuery(part.repeat(size)));
  });
});

test.each<[string, string]>([
  ['bro -havn', 'bro | not havn'],
  ['bro −havn', 'bro | not havn'],
  ['-"ny bro" havn', 'not ny bro | havn'],
  ['hav* bro', 'hav… | bro'],
  ['"hav*"', 'hav'],
  ['Riga-mötet', 'Riga-mötet'],
  ['- bro', 'bro'],
  ['-', ''],
])('a minus excludes, a star leaves a word open: %s', (query, meant) => {
  const said = phrasesOf(query).map(
    ({ text, excluded, open }) => `${excluded ? 'not ' : ''}${text.replace('*', '')}${open ? '…' : ''}`,
  );
  expect(said.join(' | ')).toBe(meant);
});

function phrasesOf(query: string): TypedPhrase[] {
  return leavesOf(parseQuery(query).query).filter((leaf) => leaf.kind === 'phrase');
}

/** One or more of these, in any order. */
function someOf(...values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
}

/** Whether a stated value can be in an address. */
function isStated(value: string): boolean {
  return FACETS.find(({ parameter }) => parameter === 'author')?.accepts(value) === true;
}

describe('the address', () => {
  test('holds the state as other programs write it', () => {
    expect(
      readState('?q=nya+bron&lang=lv&lang=sv&from=2022-12&to=2023-04&undated=1&sort=oldest&name=p-x'),
    ).toEqual({
      ...EMPTY_STATE,
      q: 'nya bron',
      choices: { lang: ['lv', 'sv'], name: ['p-x'] },
      from: '2022-12',
      to: '2023-04',
      undated: true,
      sort: 'oldest',
    });
  });

  test('what it cannot be is left out', () => {
    expect(readState('?lang=%3Cb%3E&from=2022-13&to=soon&undated=yes&sort=best')).toEqual({
      ...EMPTY_STATE,
      from: undefined,
      to: undefined,
    });
  });

  test('keeps what belongs to others', () => {
    expect(writeState({ ...EMPTY_STATE, q: 'bro' }, '?q=old&name=p-x&fold=1&view=lines&utm=1')).toBe(
      '?q=bro&utm=1',
    );
    expect(writeState(EMPTY_STATE, '?q=old')).toBe('');
  });

  test('gives back every state it holds', () => {
    const state: fc.Arbitrary<SearchState> = fc.record({
      q: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().trim()),
      vs: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().trim()),
      scale: fc.constantFrom('share' as const, 'count' as const),
      from: fc.constantFrom(undefined, '2022', '2022-12', '2022-12-31'),
      to: fc.constantFrom(undefined, '2023', '2023-01', '2023-02-28'),
      undated: fc.boolean(),
      sort: fc.constantFrom(...SORTS),
      choices: fc.record(
        {
          lang: someOf('lv', 'sv', 'de', 'sq', 'da', 'und', 'zh-Hant'),
          name: someOf('p-x', 'l-riga', 'o-y_2'),
          story: someOf('s-a', 's-000_b'),
          basis: fc.subarray([...DATE_KINDS], { minLength: 1 }),
          precision: fc.subarray([...PRECISIONS], { minLength: 1 }),
          length: fc.subarray([...LENGTHS], { minLength: 1 }),
          source: someOf('Havnebladet', 'Zeit & Welt', '<b>"+%20', ' Diena ', '#?=', 'Лента'),
          author: fc
            .uniqueArray(
              fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.toWellFormed()),
              { minLength: 1 },
            )
            .map((all) => all.filter(isStated))
            .filter((all) => all.length > 0),
        },
        { requiredKeys: [] },
      ),
      without: fc.uniqueArray(fc.constantFrom('p-z', 'l-z', 'w-de-feu')),
      also: fc.uniqueArray(fc.constantFrom('w-sv-brand', 'w-lv-ugunsgrek')),
      fold: fc.boolean(),
      view: fc.constantFrom('hits', 'lines'),
      exact: fc.boolean(),
    });
    fc.assert(
      fc.property(state, (one) => {
        expect(readState(writeState(one, ''))).toEqual(one);
      }),
    );
  });
});

test('a range of months holds its last days', () => {
  expect(toRange('2022-12', '2023-02')).toEqual({ from: '2022-12-01', to: '2023-02-28' });
  expect(toRange('2024', '2024-02')).toEqual({ from: '2024-01-01', to: '2024-02-29' });
  expect(toRange('2022-12-24', undefined)).toEqual({ from: '2022-12-24', to: undefined });
  expect(toRange('2023-04', '2022-12')).toEqual({ from: '2022-12-01', to: '2023-04-30' });
});

test.each([
  ['2022-12', 'certain'],
  ['2022-12-31', 'certain'],
  ['2022', 'possible'],
  ['[2022-12..]', 'possible'],
  ['[2023..]', undefined],
  ['[..2022-11]', undefined],
  ['[..2023]', 'possible'],
  ['2022-11', undefined],
  ['XXXX', 'undated'],
  ['XXXX-12-03', 'undated'],
])('%s in December 2022: %s', (edtf, expected) => {
  expect(within(boundsOf(edtf), toRange('2022-12', '2022-12'))).toBe(expected);
});

test('without a range every dated article is in it, with one open end the other end decides', () => {
  expect(within(boundsOf('[2023..]'), {})).toBe('certain');
  expect(within(boundsOf('[2023..]'), toRange('2022', undefined))).toBe('certain');
  expect(within(boundsOf('[2023..]'), toRange(undefined, '2024'))).toBe('possible');
});

test('by date in the order of the archive, by relevance the newest of equals first', () => {
  const dates = ['2022-12', '2022', '2022-12-19', '2021-05', '[2023..]', '[..2020]', 'XXXX', '2022-12'];
  const dated = dates.map((edtf, index) => ({ id: `a${index}`, score: 0, ...boundsOf(edtf) }));
  const order = dated.toSorted(compareOldestFirst);
  const hits = dated.map((hit) => ({ ...hit, ordinal: order.indexOf(hit) }));
  expect(hits.toSorted(compareBy.oldest)).toEqual(hits.toSorted(compareOldestFirst));
  expect(hits.toSorted(compareBy.newest)).toEqual(hits.toSorted(compareNewestFirst));
  expect(hits.toSorted(compareBy.relevance)).toEqual(hits.toSorted(compareNewestFirst));
  const best = { id: 'best', score: 1, ordinal: hits.length, ...boundsOf('XXXX') };
  expect([...hits, best].toSorted(compareBy.relevance)[0]).toBe(best);
});

describe('ranking', () => {
  const collection = { articles: 1000, averageWords: 300, holding: [10, 500] };
  const one = (inText: number, inTitle = 0, exact = true): ClauseFrequency => ({ inText, inTitle, exact });

  test('more is better, less and less so', () => {
    const scores = [1, 2, 3].map((times) => score([one(times), one(0)], 300, collection));
    expect(scores[1]! - scores[0]!).toBeGreaterThan(scores[2]! - scores[1]!);
    expect(scores[2]!).toBeGreaterThan(scores[1]!);
  });

  test('in the title is better than in the text, in a short text better than in a long one, a rare word better than a common one', () => {
    expect(score([one(0, 1), one(0)], 300, collection)).toBeGreaterThan(
      score([one(3), one(0)], 300, collection),
    );
    expect(score([one(1), one(0)], 100, collection)).toBeGreaterThan(
      score([one(1), one(0)], 900, collection),
    );
    expect(score([one(1), one(0)], 300, collection)).toBeGreaterThan(
      score([one(0), one(1)], 300, collection),
    );
  });
});

test('the typed form once is better than other forms, however often they come', () => {
  const collection = { articles: 1000, averageWords: 300, holding: [10] };
  const once = score([{ inText: 1, inTitle: 0, exact: true }], 300, collection);
  expect(once).toBeGreaterThan(score([{ inText: 50, inTitle: 0, exact: false }], 300, collection));
});

test('the years to choose from are those that articles are certainly of', () => {
  const bounds = ['2021-05', '2018', '[2024..]', 'XXXX', '1841/2023', '2018-07-01'].map(boundsOf);
  expect(yearsOf(bounds)).toEqual(['2021', '2018']);
  expect(yearsOf([])).toEqual([]);
});

test('a language or a range alone asks for something, nothing at all does not', () => {
  expect(asksSomething(EMPTY_STATE)).toBe(false);
  expect(asksSomething({ ...EMPTY_STATE, q: '!' })).toBe(false);
  expect(asksSomething({ ...EMPTY_STATE, q: '!', choices: { lang: ['lv'] } })).toBe(false);
  expect(asksSomething({ ...EMPTY_STATE, choices: { lang: ['lv'] } })).toBe(true);
  expect(asksSomething({ ...EMPTY_STATE, to: '2022' })).toBe(true);
  expect(asksSomething({ ...EMPTY_STATE, q: '-havn' })).toBe(false);
  expect(asksSomething({ ...EMPTY_STATE, choices: { name: ['p-x'] } })).toBe(true);
});
