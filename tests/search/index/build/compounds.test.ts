import { describe, expect, test } from 'vitest';
import { compoundsByHead, type ArchiveForms } from '../../../../src/search/index/build/compounds.ts';
import { parseConcepts } from '../../../../src/search/index/build/concept-table.ts';
import { searchKey } from '../../../../src/search/key/search-key.ts';

/** Part of speech, en, lv, sv, de, sq, da. */
const CONCEPTS = parseConcepts(
  [
    'n\tfire=43\t\tbrand\tFeuer\t\tbrand',
    'n\tforest=9\t\tskog\tWald\t\tskov',
    'n\thouse=9\t\thus\tHaus\t\thus',
    'n\tcity=9\t\tstad\tStadt\t\tby',
    'n\tcopy=9\t\tkopia\tKopie\t\tkopi',
    'n\tring=9\t\tring\tRing\t\tring',
    'n\tland=9\t\tland\tLand\t\tland',
    'n\tworld=9\t\tvärld\tWelt\t\tverden',
    'n\twar=9\t\tkrig\tKrieg\t\tkrig',
    'n\tscream=9\t\tskrik\tSchrei\t\tskrig',
  ].join('\n'),
);

/** The compounds of an archive with these forms, as `head: compound …`. */
function compoundsOf(language: string, forms: Readonly<Record<string, number>>): string[] {
  const words = new Map<string, ArchiveForms>();
  for (const [text, count] of Object.entries(forms)) {
    const key = searchKey(text, language);
    const known = words.get(key);
    words.set(key, {
      text: known?.text ?? text,
      count: count + (known?.count ?? 0),
      counted: [...(known?.counted ?? []), { text, count }],
      sounds: '',
    });
  }
  const found = compoundsByHead(language, words, CONCEPTS);
  return Array.from(found, ([head, list]) => `${head}: ${list.map(({ text }) => text).join(' ')}`);
}

describe('compounds are found by their last part', () => {
  test('with and without a link, in any form of the last part that stands alone, the most frequent first', () => {
    expect(compoundsOf('sv', { brand: 9, branden: 2, husbranden: 1, skogsbrand: 3 })).toEqual([
      'brand: skogsbrand husbranden',
    ]);
    expect(compoundsOf('de', { Feuer: 1, Waldfeuer: 2, Großfeuer: 1, Häuser: 3, Stadthäuser: 1 })).toEqual([
      'feuer: Waldfeuer Großfeuer',
      'haus: Stadthäuser',
    ]);
  });

  test('of two ways to divide a word the usual one counts', () => {
    expect(compoundsOf('da', { krig: 9, skrig: 1, verdenskrig: 1 })).toEqual(['krig: verdenskrig']);
  });

  test.each([
    ['the last part does not occur alone', 'sv', { skogsbrand: 1 }],
    ['what is before it is no noun', 'sv', { brand: 1, svedbrand: 1 }],
    ['it is mostly an ending', 'sv', { ring: 1, kopiering: 1 }],
    ['a German word has no capital', 'de', { Land: 1, waldland: 1 }],
    ['a language has no rules', 'lv', { brand: 1, skogsbrand: 1 }],
  ])('not where %s', (_, language, forms) => {
    expect(compoundsOf(language, forms)).toEqual([]);
  });
});
