import {
  addDays,
  addMonths,
  addYears,
  differenceInDays,
  format,
  getDate,
  getISODay,
  parseISO,
  setISOWeek,
  startOfISOWeek,
} from 'date-fns';

/** The date in a row of `dates/*.jsonl`. */
export interface ExpectedDate {
  readonly text: string;
  readonly span: readonly [number, number] | null;
  readonly expected: string | null;
  readonly reference: string | null;
  readonly candidates?: readonly string[] | undefined;
  readonly source?: string | undefined;
}

/**
 * How the end of a range is taken: as the row has it; a day earlier where Recognizers gives the first day after a weekend,
 * weeks or months.
 */
export type RangeEnds = 'as-written' | 'whole-units';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const day = (date: Date): string => format(date, 'yyyy-MM-dd');

/** Words that mean the future: no past reading of them is right. */
const AHEAD =
  /(?<!\p{L})(?:(?:über)?nächste|kommende|nästa|nästkommande|kommande|næste|førstkommende|om|in|på(?! den)|morgen|imorgon|i morgon|diese|denna|denne|den här)(?:[nrsm]?)(?!\p{L})/iu;
/** «den 15.», «am 15.»: a day without its month. */
const LONE_DAY = /^(?:(?:den|der|dem|am) )?\d{1,2}(?:[.:]?(?:e|a|te|ter|ten))?\.?$/iu;
const YEAR_DAYS = 366;

/**
 * Every value that counts as right: the listed ones, weeks as their days, and the past reading where the words leave it
 * open (Duckling and Recognizers read a bare weekday, day or month as the next one; news means the last). Empty where the row gives no full value.
 */
export function readCandidates(
  { text, span, expected, reference, candidates, source }: ExpectedDate,
  rangeEnds: RangeEnds = 'whole-units',
): string[] {
  const listed = (candidates ?? (expected === null ? [] : [expected])).map(weeksToDays);
  if (listed.length === 0 || listed.some((value) => value.includes('X'))) return [];
  const words = span === null ? text : text.slice(span[0], span[1]);
  const ends = listed
    .filter((value) => /-\d{2}\/[^/]*-\d{2}-\d{2}$/u.test(value))
    .filter((value) => rangeEnds === 'whole-units' && source === 'recognizers' && isWholeUnits(value))
    .map(endTheDayBefore);
  const seasons = listed.flatMap((value) => seasonOf(value) ?? []);
  const running =
    reference === null ? [] : listed.flatMap((value) => withRunningUnit(value, words, reference) ?? []);
  const values = [...listed, ...ends, ...seasons, ...running];
  if (reference === null || /\d{4}/u.test(words) || AHEAD.test(words)) return values;
  return [
    ...values,
    ...values.filter((value) => value > reference).flatMap((value) => pastReadings(value, words, reference)),
  ];
}

/** The season that the spec gives from solstice to equinox or the other way round, as EDTF names it. */
function seasonOf(range: string): string | undefined {
  const ends = /^(?<year>\d{4})-(?<from>\d{2}-\d{2})\/\d{4}-\d{2}-\d{2}$/u.exec(range)?.groups;
  const index = ['03-20', '06-21', '09-23', '12-21'].indexOf(ends?.['from'] ?? '');
  return ends && index >= 0 ? `${ends['year'] ?? ''}-2${String(index + 1)}` : undefined;
}

/** The last such day before the day of writing: a weekday is moved back a week, a day a month, anything else (and n-th weekdays) a year. */
function pastReadings(value: string, words: string, reference: string): string[] {
  const ends = value.split('/');
  const shifted = (shift: (date: Date) => Date): string =>
    ends.map((end) => day(shift(parseISO(end))).slice(0, end.length)).join('/');
  const within = (days: number): boolean =>
    (ends[0] ?? '').slice(0, 10) <= day(addDays(parseISO(reference), days));
  if (LONE_DAY.test(words)) return [shifted((date) => addMonths(date, -1))];
  if (within(7) && DAY.test(ends[0] ?? '') && !/\d/u.test(words))
    return [shifted((date) => addDays(date, -7))];
  if (!within(YEAR_DAYS)) return [];
  const lastYear = shifted((date) => addYears(date, -1));
  const sameWeekday = DAY.test(value)
    ? [-7, 0, 7]
        .map((step) => shifted((date) => addDays(date, -364 + step)))
        .filter((other) => other.slice(0, 7) === lastYear.slice(0, 7))
    : [];
  return [lastYear, ...sameWeekday];
}

const SEVERAL_UNITS =
  /(?:letzt|vergangen|nächst|kommend|sena|sidst|sene|näst|kommande|næst)\p{L}* (?:\d+|\p{L}+) \p{L}+/iu;

/**
 * «The last two years» up to the day of writing. Duckling leaves the running year out, Recognizers does not («die letzten 3
 * Wochen» end on the day), and a newspaper does not mean it to be left out.
 */
function withRunningUnit(range: string, words: string, reference: string): string | undefined {
  const [first = '', last = ''] = range.split('/');
  if (!SEVERAL_UNITS.test(words) || first.length !== last.length || first.length < 4) return undefined;
  const now = reference.slice(0, first.length);
  const ahead = first > now;
  if (!ahead && last >= now) return undefined;
  const days = differenceInDays(parseISO(last), parseISO(first)) + 1;
  if (DAY.test(first) && days % 7 === 0) {
    const other = day(addDays(parseISO(reference), ahead ? days : -days));
    return ahead ? `${reference}/${other}` : `${other}/${reference}`;
  }
  if (DAY.test(first) && ahead) return undefined;
  return ahead ? `${now}/${last}` : `${first}/${now}`;
}

/** Saturday to Monday, Monday to Monday, first of a month to first of a month: the end is the day after. */
function isWholeUnits(value: string): boolean {
  const [first, last] = value.split('/').map((end) => parseISO(end));
  if (!first || !last) return false;
  const weeks = getISODay(last) === 1 && (getISODay(first) === 1 || getISODay(first) === 6);
  return weeks || (getDate(first) === 1 && getDate(last) === 1);
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
