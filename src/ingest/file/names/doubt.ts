import type { FoundName } from './consistency.ts';

/** A Sunday, and the length of a day, in milliseconds; no clock is read. */
const SUNDAY_MS = 259_200_000;
const DAY_MS = 86_400_000;
const MONTH_MS = 31 * DAY_MS;

const known = new Map<string, ReadonlySet<string>>();

/**
 * What is left where a language has no lexicon: no weekdays and months, and no single word that only ever opens sentences,
 * since nothing but its capital speaks for it.
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

/** Names of weekdays and months, lower-case; none for what is no language tag. */
function calendarWords(language: string): ReadonlySet<string> {
  const ready = known.get(language);
  if (ready) return ready;
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
  known.set(language, words);
  return words;
}
