import { isDayOfYear } from './calendar.ts';
import type { DateWords } from './date-words.ts';
import type { CalendarSense } from './sense.ts';

/** A date in digits: its parts, its end, and whether it is ambiguous. */
export interface NumericDate {
  readonly sense: CalendarSense;
  readonly end: number;
  /** `10.12` can be a time, a score or a day: it needs a word that shows which. */
  readonly doubtful: boolean;
  /** The calendar has no such day. */
  readonly impossible: boolean;
}

interface NumericPattern {
  readonly pattern: RegExp;
  readonly doubtful: boolean;
  readonly twoDigitYear?: boolean;
  /** Only in a language that writes days so. */
  readonly slashed?: boolean;
}

/** How a language writes dates in digits. */
export type DigitOrder = Pick<DateWords, 'slashedYears' | 'monthFirst'>;

const DAY_FIRST: DigitOrder = { slashedYears: false, monthFirst: false };

const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?`;

/** Longest first. Every pattern is sticky and bounded, so that a match takes constant time. */
const PATTERNS: readonly NumericPattern[] = [
  {
    pattern: new RegExp(
      String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)${TIME}`,
      'y',
    ),
    doubtful: false,
  },
  {
    pattern: /(?<day>\d{1,2}) ?(?<mark>[./-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>\d{4})(?!\d)/y,
    doubtful: false,
  },
  { pattern: /(?<day>\d{1,2})\/(?<month>\d{1,2}) ?[ –-] ?(?<year>\d{4})(?!\d)/y, doubtful: false },
  {
    pattern: /(?<day>\d{1,2})\/(?<month>\d{1,2}) ?[-–’'] ?(?<year>\d{2})(?![\d/:]|[.,-]\d)/y,
    doubtful: false,
    twoDigitYear: true,
    slashed: true,
  },
  {
    pattern: /(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>\d{2})(?![\d.:])/y,
    doubtful: true,
    twoDigitYear: true,
  },
  { pattern: /(?<year>\d{4}) {0,2}[-/.] {0,2}(?<month>\d{2})(?![\d])(?!\.?-?\d)/y, doubtful: false },
  { pattern: /(?<month>0\d|1[0-2]) {0,2}\/ {0,2}(?<year>\d{4})(?!\d)/y, doubtful: false },
  { pattern: /(?<month>0\d|1[0-2])\. ?(?<year>\d{4})(?!\d)/y, doubtful: true },
  { pattern: /(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.(?!\d)/y, doubtful: true },
  { pattern: /(?<day>\d{1,2})[./](?<month>\d{1,2})(?![\d/:.,]\d)(?!\d)(?! ?%)/y, doubtful: true },
];

/** «9/11/2018 6:10 PM»: such a time follows an American date, with the month first. */
const TWELVE_HOUR_CLOCK = /^,? {0,2}\d{1,2}(?::\d{2})? ?[ap]\.?m\b/iu;

/** Two-digit years up to this are in this century: news looks back further than ahead. */
const MAX_TWO_DIGIT_YEAR = 49;

/**
 * Reads a date written in digits at an offset: `2022-12-19`, `19.12.2022`, `19/12 2022`, `19/12-22`, `19.12.`, `12/2022`.
 * The day precedes the month, as in all source languages. Where a language may put the month first, only a date that has one
 * reading is read: `10/28/2018`, but not `10/12/2018`.
 */
export function readNumeric(text: string, at: number, order = DAY_FIRST): NumericDate | undefined {
  for (const { pattern, doubtful, twoDigitYear, slashed } of PATTERNS) {
    // In English «7.5» is a decimal.
    if ((slashed && !order.slashedYears) || (doubtful && !twoDigitYear && order.monthFirst)) continue;
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const end = pattern.lastIndex;
    const [year, first, second] = ['year', 'month', 'day'].map((name) =>
      groups[name] === undefined ? undefined : Number(groups[name]),
    );
    const slashes = groups['mark'] === '/' && groups['year']?.length === 4;
    const american = slashes && TWELVE_HOUR_CLOCK.test(text.slice(end, end + 16));
    const [month, day] = american
      ? [second, first]
      : slashes && order.monthFirst
        ? inOneOrder(first, second)
        : [first, second];
    const full = twoDigitYear && year !== undefined ? year + (year > MAX_TWO_DIGIT_YEAR ? 1900 : 2000) : year;
    const padded = groups['day']?.length === 2 && groups['month']?.length === 2;
    const fits = month !== undefined && isDayOfYear(month, day ?? 1);
    if (!fits && full === undefined) continue;
    // «2011-12» is a season as well as a month.
    if (day === undefined && (!fits || isSeason(groups['year'], month))) continue;
    const sense = { kind: 'calendar', year: full, month, day } as const;
    return { sense, end, doubtful: doubtful && !(twoDigitYear && padded), impossible: !fits };
  }
  return undefined;
}

/** The month and day of `28/10/2018` and `10/28/2018`; nothing where both numbers can be the month. */
function inOneOrder(
  month: number | undefined,
  day: number | undefined,
): readonly [month: number | undefined, day: number | undefined] {
  if (month === undefined || day === undefined || !isDayOfYear(day, month)) return [month, day];
  return month === day || !isDayOfYear(month, day) ? [day, month] : [undefined, undefined];
}

function isSeason(year: string | undefined, month: number | undefined): boolean {
  return year !== undefined && month === (Number(year) % 100) + 1;
}
