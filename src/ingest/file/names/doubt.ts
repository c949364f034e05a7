import { memoise } from '../../../base/memoise.ts';
import { DAY_MS } from '../../../record/day.ts';
import type { FoundName } from './consistency.ts';

/** The time of a Sunday since 1970, and the length of a month, in milliseconds. */
const SUNDAY_MS = 3 * DAY_MS;
const MONTH_MS = 31 * DAY_MS;

/**
 * Drops doubtful names in a language without a lexicon: weekdays and months, and single words that only ever open sentences, since
 * only their capital suggests a name.
 */
export function dropDoubtful(found: readonly FoundName[], language: string): FoundName[] {
  const inside = new Set(found.filter(({ opensSentence }) => !opensSentence).flatMap(({ stems }) => stems));
  const calendar = calendarWords(language);
  return found.filter(({ tokens, stems, opensSentence }) => {
    const [first, second] = tokens;
    if (second !== undefined) return true;
    const isCalendar = calendar.has(first?.form.toLowerCase() ?? '');
    return !isCalendar && (!opensSentence || stems.some((stem) => inside.has(stem)));
  });
}

/** Names of weekdays and months, lower-case; none for an unknown language. */
const calendarWords = memoise((language: string): ReadonlySet<string> => {
  const [main = ''] = language.split('-');
  const [tag] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}$/u.test(main) ? [main] : []);
  const words = new Set<string>();
  if (tag !== undefined) {
    const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    for (let day = 0; day < 7; day += 1) words.add(weekday.format(SUNDAY_MS + day * DAY_MS).toLowerCase());
    for (let number = 0; number < 12; number += 1)
      words.add(month.format(SUNDAY_MS + number * MONTH_MS).toLowerCase());
  }
  return words;
});
