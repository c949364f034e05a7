import { addDays, addMonths, addYears, format, parseISO, setISOWeek, startOfISOWeek } from 'date-fns';

/** What a row of `dates/*.jsonl` says of its date. */
export interface ExpectedDate {
  readonly text: string;
  readonly span: readonly [number, number] | null;
  readonly expected: string | null;
  readonly reference: string | null;
  readonly candidates?: readonly string[] | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const day = (date: Date): string => format(date, 'yyyy-MM-dd');

/**
 * Every value that counts as right: the listed ones, weeks as their days, and the past reading where the words name no
 * year (Duckling and Recognizers read a bare weekday as the next one; news means the last). Empty where the row gives no
 * full value.
 */
export function readCandidates({ text, span, expected, reference, candidates }: ExpectedDate): string[] {
  const listed = (candidates ?? (expected === null ? [] : [expected])).map(weeksToDays);
  if (listed.length === 0 || listed.some((value) => value.includes('X'))) return [];
  // Some range ends of Recognizers are the first day after.
  const inclusive = listed.filter((value) => /-\d{2}\/.*-\d{2}-\d{2}$/u.test(value)).map(endTheDayBefore);
  const words = span === null ? text : text.slice(span[0], span[1]);
  if (reference === null || /\d{4}/u.test(words)) return [...listed, ...inclusive];
  return [
    ...listed,
    ...inclusive,
    ...[...listed, ...inclusive].filter((value) => value > reference).flatMap(pastReadings),
  ];
}

/** The same weekday a week, the same day a month or a year, the same n-th weekday a year earlier. */
function pastReadings(value: string): string[] {
  const ends = value.split('/');
  const shifted = (shift: (date: Date) => Date): string =>
    ends.map((end) => day(shift(parseISO(end))).slice(0, end.length)).join('/');
  const lastYear = shifted((date) => addYears(date, -1));
  const sameWeekday = DAY.test(value)
    ? [-7, 0, 7].map((step) => shifted((date) => addDays(date, -364 + step)))
    : [];
  return [
    lastYear,
    ...sameWeekday,
    shifted((date) => addDays(date, -7)),
    shifted((date) => addMonths(date, -1)),
  ];
}

function endTheDayBefore(value: string): string {
  const [first = '', last = ''] = value.split('/');
  return `${first}/${day(addDays(parseISO(last), -1))}`;
}

/** `2013-W07` → `2013-02-11/2013-02-17`; EDTF has no weeks. */
function weeksToDays(value: string): string {
  const ends = value.split('/').map((end) => /^(?<year>\d{4})-W(?<week>\d{2})$/u.exec(end)?.groups ?? end);
  const [first, last] = [ends[0] ?? '', ends.at(-1) ?? ''];
  const monday = (end: Readonly<Record<string, string>>): Date =>
    startOfISOWeek(setISOWeek(parseISO(`${end['year'] ?? ''}-01-04`), Number(end['week'])));
  if (typeof first === 'string' || typeof last === 'string') return value;
  return `${day(monday(first))}/${day(addDays(monday(last), 6))}`;
}
