import { everyPart } from '../../../languages/lexicon-parts.ts';

const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const weekdays = new Set([
  ...ENGLISH.map((day) => day.toLowerCase()),
  ...everyPart('dates').flatMap(({ weekdays: stems, weekdayTails }) =>
    stems.flatMap((forms) =>
      wordsOf(forms).flatMap((stem) => wordsOf(weekdayTails).map((tail) => stem + tail.replace(/^-$/u, ''))),
    ),
  ),
]);

function wordsOf(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}

/**
 * Whether words are a weekday of any language, perhaps behind a short word.
 *
 * @example
 * isWeekday('på måndagen') //=> true
 */
export function isWeekday(words: string): boolean {
  const lower = words.trim().toLowerCase();
  return weekdays.has(lower) || weekdays.has(lower.replace(/^\p{L}{1,3}\s/u, ''));
}
