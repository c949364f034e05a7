/**
 * The patterns of each interface language; `format-edtf.ts` puts dates into words with them. Month names come from date-fns,
 * the order of the parts from the language pack: people do not always write the long dates of date-fns.
 */
import type { Month } from 'date-fns';
import type { InterfaceLanguage } from '../languages/index.ts';
import type { DateWording } from '../languages/sections/date-patterns.ts';
import { datePatterns as wordings } from '../languages/tables/date-patterns.ts';
import { datePatterns as english } from '../languages/en/date-patterns.ts';
import { formatEdtf, type DatePatterns } from './format-edtf.ts';

/**
 * Everything that {@link formatEdtf} needs to write dates in a language. A language without patterns gets those of
 * English. Plain data, so that a page can pass it to its script.
 */
export function datePatterns(ui: InterfaceLanguage): DatePatterns {
  const wording: DateWording = wordings[ui] ?? english;
  const { locale, lowerCase = false, weekdays, ...order } = wording;
  const { localize } = locale;
  const cased = (name: string) => (lowerCase ? name.toLowerCase() : name);
  const months = (width: 'wide' | 'abbreviated') =>
    MONTHS.map((month) => cased(localize.month(month, { width, context: 'standalone' })));
  const days = (width: 'wide' | 'short') =>
    FROM_MONDAY.map((day) => cased(localize.day(day, { width, context: 'standalone' })));
  return {
    months: months('wide'),
    monthsShort: months('abbreviated'),
    weekdays: weekdays ?? days('wide'),
    weekdaysShort: days('short'),
    ...order,
  };
}

/** Returns {@link formatEdtf} for an interface language; for pages, which are rendered at build. */
export function dateFormatter(ui: InterfaceLanguage): (edtf: string) => string {
  const patterns = datePatterns(ui);
  return (edtf) => formatEdtf(edtf, patterns);
}

const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0] as const;
