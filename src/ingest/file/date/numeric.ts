import { isDayOfYear } from './calendar.ts';
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
}

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
  { pattern: /(?<day>\d{1,2})\/(?<month>\d{1,2})[ -] ?(?<year>\d{4})(?!\d)/y, doubtful: false },
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

/** Two-digit years up to this are in this century: news looks back further than ahead. */
const MAX_TWO_DIGIT_YEAR = 49;

/**
 * Reads a date written in digits at an offset: `2022-12-19`, `19.12.2022`, `19/12 2022`, `19.12.`, `12/2022`.
 * The day precedes the month, as in all source languages.
 */
export function readNumeric(text: string, at: number): NumericDate | undefined {
  for (const { pattern, doubtful, twoDigitYear } of PATTERNS) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const end = pattern.lastIndex;
    const [year, month, day] = ['year', 'month', 'day'].map((name) =>
      groups[name] === undefined ? undefined : Number(groups[name]),
    );
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

function isSeason(year: string | undefined, month: number | undefined): boolean {
  return year !== undefined && month === (Number(year) % 100) + 1;
}
