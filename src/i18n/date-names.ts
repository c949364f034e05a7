import { INTERFACE_LANGUAGES } from '../languages/index.ts';
import type { DateNames } from '../languages/sections/date-patterns.ts';
import { datePatterns } from './date-patterns.ts';

/** What months and seasons are called in all languages of the interface. Plain data, which a page passes to its script. */
export function dateNames(): DateNames {
  const patterns = INTERFACE_LANGUAGES.map(datePatterns);
  const each = (count: number, namesAt: (index: number) => readonly string[]): string[][] =>
    Array.from({ length: count }, (_, index) => [...new Set(namesAt(index))]);
  return {
    months: each(12, (index) =>
      patterns.flatMap(({ months, monthsShort }) => [months[index] ?? '', monthsShort[index] ?? '']),
    ),
    seasons: each(4, (index) => patterns.map(({ seasons }) => seasons[index] ?? '')),
  };
}
