import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCards } from '../../../src/record/archive-files/reader.ts';
import { STATED_FACETS, statedFacets } from '../../../src/record/stated-fields.ts';
import type { Card } from '../../../src/record/schema.ts';
import { browsedFacets, browsedValues, feedOf } from '../../../src/search/facets/browse.ts';
import { choose, chosen, type Choices } from '../../../src/search/facets/choices.ts';
import { isCardFacet, type Facet } from '../../../src/search/facets/facet.ts';
import { lengthOf } from '../../../src/search/facets/length.ts';
import { FACETS } from '../../../src/search/facets/table.ts';
import { frequentValues, showLists } from '../../../src/search/engine/facet-lists.ts';
import { asksSomething } from '../../../src/search/state/query.ts';
import { EMPTY_STATE, readState, writeState } from '../../../src/search/state/search-state.ts';
import { panelFacets } from '../../../src/view/search-panel.ts';
import {
  indexAndAsk,
  makeFolder,
  writeArchive,
  type Asked,
  type SmallArticle,
} from '../../../tools/evaluate/small-archive.ts';

/** A facet that exists nowhere else: the decade of a card's date. Everything the code below needs to know is in this row. */
const DECADE: Facet = {
  parameter: 'trial',
  accepts: (value) => /^\d{3}0s$/u.test(value),
  values: {
    from: 'card',
    of: ({ earliest }) => (earliest === null ? undefined : `${earliest.slice(0, 3)}0s`),
  },
  label: 'article.section',
  valueLabel: 'itself',
  control: 'list',
  browse: 'facet.by.section',
};

/** A value of every stated facet, so that a new one is tested like the others. */
const ANY_VALUES = Object.fromEntries(STATED_FACETS.map((field) => [field, `Any ${field}`]));

const SOURCES = ['Havnebladet', 'Diena', '<b>Zeit & Welt</b>', undefined];

const ARTICLES: readonly SmallArticle[] = Array.from({ length: 48 }, (_, index) => {
  const source = SOURCES[index % 4];
  return {
    id: `a${String(index).padStart(2, '0')}`,
    language: ['lv', 'sv', 'de'][index % 3] ?? 'lv',
    edtf: ['1998-05-01', '2003', 'XXXX', '2004-02', '2013-12-24'][index % 5] ?? 'XXXX',
    title: `Nr ${index}`,
    text: [`${index % 2 === 0 ? 'alfa' : 'beta'}${' ord'.repeat((index % 4) * 220)}`],
    stated: {
      ...(index % 7 === 0 ? { ...ANY_VALUES, section: 'Kultur', place: 'Riga', licence: 'CC BY 4.0' } : {}),
      ...(index % 2 === 0 ? { publisher: 'Forlaget', author: `Author ${index % 10}` } : {}),
      ...(source === undefined ? {} : { source }),
    },
  };
});

const ALL = [...FACETS, DECADE];
/** Without facets that read something else than stated values from a card. */
const OF_STATED = FACETS.filter(
  (facet) => !isCardFacet(facet) || STATED_FACETS.some((field) => field === facet.parameter),
);
const WITH_VALUES = ALL.filter(({ values }) => values.from !== 'names' && values.from !== 'stories');

let asked: Asked;
let cards: readonly Card[];

beforeAll(async () => {
  const folder = makeFolder();
  writeArchive(join(folder, 'archive'), ARTICLES);
  cards = [...readCards(join(folder, 'archive'))];
  asked = await indexAndAsk(folder, { facets: ALL });
});

/** The value that a row gives an article, without an index. */
function plainValue({ values, parameter }: Facet, card: Card): string | undefined {
  switch (values.from) {
    case 'card':
      return values.of(card);
    case 'partition':
      return values.ofCard(card);
    case 'doc-values': {
      if (values.ofCard) return values.ofCard(card);
      const { title, text } = ARTICLES.find(({ id }) => id === card.id)!;
      expect(parameter).toBe('length');
      return lengthOf({ words: `${title} ${text.join(' ')}`.split(' ').length });
    }
    case 'names':
    case 'stories':
      return undefined;
  }
}

describe.each(WITH_VALUES.map((facet) => [facet.parameter, facet] as const))(
  'facet «%s»',
  (parameter, facet) => {
    test('finds what a plain filter finds, and counts it', async () => {
      const byValue = Map.groupBy(cards, (card) => plainValue(facet, card));
      const counts = await asked.search.count({ ...EMPTY_STATE, choices: { [parameter]: ['x'] } }, [
        parameter,
      ]);
      const values = [...byValue.keys()].filter((value) => value !== undefined);
      expect(values.length).toBeGreaterThan(0);
      expect(Object.fromEntries(counts.values[parameter]!)).toEqual(
        Object.fromEntries(values.map((value) => [value, byValue.get(value)!.length])),
      );
      for (const value of values) {
        const found = await asked.find('', { choices: { [parameter]: [value] } });
        expect(found.toSorted()).toEqual(
          byValue
            .get(value)!
            .map(({ id }) => id)
            .toSorted(),
        );
      }
    });

    test('is in the address, and what cannot be its value is left out', () => {
      const values = cards.flatMap((card) => plainValue(facet, card) ?? []);
      const choices = { [parameter]: [...new Set(values)] };
      const address = writeState({ ...EMPTY_STATE, choices }, '?utm=1', ALL);
      expect(address).toMatch(/&utm=1$/u);
      expect(readState(address, ALL).choices).toEqual(choices);
      expect(writeState(EMPTY_STATE, address, ALL)).toBe('?utm=1');
      expect(readState(`?${parameter}=${encodeURIComponent('a\nb')}&${parameter}=`, ALL).choices).toEqual({});
    });

    test('asks for something by itself', () => {
      expect(asksSomething({ ...EMPTY_STATE, choices: { [parameter]: ['x'] } }, ALL)).toBe(true);
    });

    test('is offered by the search page where an article has a value, and only there', () => {
      expect(panelFacets(ALL, cards).map((one) => one.facet.parameter)).toContain(parameter);
      expect(panelFacets(ALL, []).map((one) => one.facet.parameter)).not.toContain(parameter);
    });
  },
);

test('choices of several facets are taken together, any value of each', async () => {
  const choice = fc.record(
    {
      lang: fc.subarray(['lv', 'sv'], { minLength: 1 }),
      source: fc.subarray(['Havnebladet', 'Diena', 'Nowhere'], { minLength: 1 }),
      section: fc.constant(['Kultur']),
      length: fc.subarray(['short', 'middling', 'long'], { minLength: 1 }),
      trial: fc.subarray(['1990s', '2000s'], { minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(choice, async (choices: Choices) => {
      const expected = cards.filter((card) =>
        WITH_VALUES.every((facet) => {
          const wanted = chosen(choices, facet.parameter);
          return wanted.length === 0 || wanted.includes(plainValue(facet, card) ?? '');
        }),
      );
      const found = await asked.find('', { choices });
      const isAsked = Object.keys(choices).length > 0;
      expect(found.toSorted()).toEqual(isAsked ? expected.map(({ id }) => id).toSorted() : []);
    }),
    { numRuns: 40 },
  );
});

test('a row alone makes a list of choices, pages and feeds', async () => {
  const counts = await asked.search.count({ ...EMPTY_STATE, q: 'alfa' }, ['trial']);
  const [list] = await showLists([{ parameter: 'trial', typed: '' }], counts, EMPTY_STATE, asked.search);
  expect(list?.choices.map(({ id }) => id).toSorted()).toEqual(['1990s', '2000s', '2010s']);
  const [decades] = browsedFacets([DECADE], cards);
  const values = browsedValues(decades!, cards);
  expect(
    values.map(({ value, cards: own, hasPage, hasFeed }) => [value, own.length, hasPage, hasFeed]),
  ).toEqual([
    ['2000s', 19, true, true],
    ['1990s', 10, true, true],
    ['2010s', 9, true, true],
  ]);
  expect(feedOf(decades!, values[0]!)).toMatch(/^by\/trial\/2000s-[0-9a-f]{8}$/u);
});

test('a value of one article has no page, and the hundred most frequent ones have feeds', () => {
  const [sample] = cards;
  const many = Array.from({ length: 2300 }, (_, index): Card => {
    return { ...sample!, id: `b${index}`, stated: { author: `Author ${index % 1200}` } };
  });
  const author = browsedFacets(FACETS, many).find(({ parameter }) => parameter === 'author');
  const values = browsedValues(author!, many);
  expect(values.length).toBe(1200);
  expect(values.filter(({ hasPage }) => hasPage).length).toBe(1000);
  expect(values.filter(({ hasFeed }) => hasFeed).length).toBe(100);
  expect(new Set(values.map(({ slug }) => slug)).size).toBe(1200);
});

test('of a long list the most frequent values are shown, those that contain what was typed, and always the chosen ones', () => {
  const counts = new Map(Array.from({ length: 40 }, (_, index) => [`Avis ${index}`, index] as const));
  expect(frequentValues(counts, [], '').map(({ count }) => count)).toEqual([
    39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28,
  ]);
  expect(frequentValues(counts, ['Avis 1'], 'ÁVIS 39').map(({ id }) => id)).toEqual(['Avis 1', 'Avis 39']);
});

test('stories are offered only where there is one', () => {
  const offered = (story: string | null): string[] =>
    panelFacets(FACETS, [{ ...cards[0]!, story }]).map(({ facet }) => facet.parameter);
  expect(offered('s-a')).toContain('story');
  expect(offered(null)).not.toContain('story');
});

test('an archive that states nothing pays nothing: no file, no facet, no list', async () => {
  const folder = makeFolder();
  writeArchive(
    join(folder, 'archive'),
    ARTICLES.map((article) => ({ ...article, stated: {} })),
  );
  const { indexed, loaded, search } = await indexAndAsk(folder, { facets: OF_STATED });
  expect(indexed.manifest.bundles.every(({ columns }) => columns === undefined)).toBe(true);
  expect(existsSync(join(folder, 'site', 'search', 'facets', 'by-source.packed'))).toBe(false);
  const lists = OF_STATED.map(({ parameter }) => parameter);
  const counts = await search.count({ ...EMPTY_STATE, q: 'alfa' }, lists);
  expect(counts.values['source']?.size).toBe(0);
  expect(loaded.filter((address) => /columns|by-/u.test(address))).toEqual([]);
  const plain = [...readCards(join(folder, 'archive'))];
  expect(panelFacets(OF_STATED, plain).filter(({ facet }) => isCardFacet(facet))).toEqual([]);
  expect(browsedFacets(OF_STATED, plain)).toEqual([]);
});

test('a value too long to be chosen is in no list and makes no empty facet', () => {
  const long = [{ ...cards[0]!, stated: { source: 'x'.repeat(301) } }];
  expect(panelFacets(OF_STATED, long).filter(({ facet }) => isCardFacet(facet))).toEqual([]);
  expect(browsedFacets(OF_STATED, long)).toEqual([]);
});

test('a card says what its file states, and nothing where it states nothing', () => {
  expect(statedFacets({ author: null, source: null, url: 'https://example.org/' })).toBeUndefined();
  expect(cards.find(({ id }) => id === 'a03')?.stated).toBeUndefined();
  expect(cards.find(({ id }) => id === 'a01')?.stated).toEqual({ source: 'Diena' });
});

test('choosing replaces the choice of one facet and no other', () => {
  expect(choose({ lang: ['lv'], source: ['Diena'] }, 'lang', ['sv'])).toEqual({
    source: ['Diena'],
    lang: ['sv'],
  });
  expect(choose({ lang: ['lv'] }, 'lang', [])).toEqual({});
});

test('no two facets have one parameter, and none has that of something else', () => {
  const own = ['q', 'from', 'to', 'undated', 'sort', 'without', 'exact', 'fold', 'view'];
  const parameters = [...own, ...FACETS.map(({ parameter }) => parameter)];
  expect(new Set(parameters).size).toBe(parameters.length);
});
