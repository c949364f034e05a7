/** The numbers of bars in words, in each language of the interface. */
import { expect, test } from 'vitest';
import { datePatterns } from '../../../src/i18n/date-patterns.ts';
import { stringsOfSections } from '../../../src/i18n/strings.ts';
import type { InterfaceLanguage } from '../../../src/languages/index.ts';
import { createLocalise } from '../../../src/search/page/setup.ts';
import type { ReadColumn } from '../../../src/search/page/time-reading.ts';
import { describeColumn } from '../../../src/search/page/time-words.ts';

const describeIn = (ui: InterfaceLanguage, all: number | undefined, counts = [1, 0]): string => {
  const setup = { ui, patterns: datePatterns(ui) };
  const localise = createLocalise({ ui, strings: stringsOfSections(ui, ['search']) });
  const column: ReadColumn = { kind: 'bar', first: '2023-04', last: '2023-04', counts, values: counts, all };
  return describeColumn(column, { setup, localise, questions: ['fire', '"a b"'] });
};

test('the noun agrees with the number of all articles, and a phrase is not quoted twice', () => {
  expect(describeIn('en', 1)).toBe(
    "April 2023: “fire” – 1 of 1 article (1,000 per 1,000); “'a b'” – 0 of 1 article (0 per 1,000)",
  );
  expect(describeIn('lv', 21)).toContain('„fire” – 1 no 21 raksta (uz 1000: 48)');
  expect(describeIn('lv', 20)).toContain('„fire” – 1 no 20 rakstiem');
  expect(describeIn('de', 2)).toContain('„fire“ – 1 von 2 Artikeln');
});

test('numbers of two questions are hits, and a time without articles has none', () => {
  expect(describeIn('da', undefined)).toBe("april 2023: 1 resultat for »fire«; 0 resultater for »'a b'«");
  expect(describeIn('sv', 0, [0, 0])).toBe('april 2023: 0 träffar');
});
