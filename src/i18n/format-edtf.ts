/**
 * Formats EDTF dates for readers: every date on a page, in a list or in the search is written here. Pure and without libraries,
 * because it also runs in the browser. What differs between languages is in `date-patterns.ts` of each language.
 */

import type { DateOrder } from '../languages/sections/date-patterns.ts';

/** How one language writes dates; `datePatterns` makes it at build. */
export interface DatePatterns extends DateOrder {
  /** Twelve month names, in the form used in dates. */
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** Seven weekday names from Monday. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
}

/** A year, month, season or day; parts that are not known are missing. */
interface Point {
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** EDTF writes seasons as months 21 (spring) to 24 (winter). */
const SEASONS_FROM = 21;

/**
 * Formats an EDTF date in words, never more precisely than it is known. Unsupported expressions are returned as they are.
 *
 * @example
 * formatEdtf('2022-12', datePatterns('lv')) //=> '2022. gada decembris'
 * @example
 * formatEdtf('[2023..]', datePatterns('en')) //=> '2023 or later'
 * @example
 * formatEdtf('[2018-10,2021..]', datePatterns('en')) //=> 'October 2018 or 2021 or later'
 * @example
 * formatEdtf('2022-12-12/2022-12-18', datePatterns('de')) //=> '12.–18. Dezember 2022'
 */
export function formatEdtf(edtf: string, patterns: DatePatterns): string {
  return describe(edtf, patterns) ?? edtf;
}

function describe(edtf: string, patterns: DatePatterns): string | undefined {
  if (edtf === 'XXXX' || edtf === 'XXXX-XX' || edtf === 'XXXX-XX-XX') return patterns.undated;
  const set = /^\[(?<members>[^[\]]+)\]$/.exec(edtf)?.groups?.['members'];
  if (set !== undefined) return describeSet(set.split(','), patterns);
  const [from = '', to] = edtf.split('/', 2);
  if (to !== undefined) return edtf === `${from}/${to}` ? describeInterval(from, to, patterns) : undefined;
  if (from.endsWith('~'))
    return fill(patterns.approximate, { date: describePoint(from.slice(0, -1), patterns) });
  if (from.endsWith('?'))
    return fill(patterns.uncertain, { date: describePoint(from.slice(0, -1), patterns) });
  return describePoint(from, patterns);
}

/** One of several dates or periods. */
function describeSet(members: readonly string[], patterns: DatePatterns): string | undefined {
  const [first, ...others] = members.map((member) => describeMember(member, patterns));
  return others.reduce((one, other) => fill(patterns.alternative, { first: one, last: other }), first);
}

/** One date, or one day within a period that may be open to one side. */
function describeMember(member: string, patterns: DatePatterns): string | undefined {
  const [from = '', to, ...more] = member.split('..');
  if (more.length > 0) return undefined;
  if (to === undefined) return describePoint(from, patterns);
  if (to === '') return fill(patterns.notBefore, { date: describePoint(from, patterns) });
  if (from === '') return fill(patterns.notAfter, { date: describePoint(to, patterns) });
  return fill(patterns.sometimeIn, { date: describeInterval(from, to, patterns) });
}

/** Both ends of an interval; parts that they share are written once. */
function describeInterval(from: string, to: string, patterns: DatePatterns): string | undefined {
  const [first, last] = [readPoint(from), readPoint(to)];
  if (!first?.year || !last?.year) return undefined;
  const { year } = first;
  if (from === to) return formatPoint(first, patterns);
  if (isSeason(first) || isSeason(last) || !samePrecision(first, last))
    return separately(first, last, patterns);
  if (first.month === undefined) return fill(patterns.years, { from: year, to: last.year });
  if (year !== last.year) return separately(first, last, patterns);
  const month = monthName(first, patterns);
  if (first.day === undefined)
    return fill(patterns.monthsInYear, { from: month, to: monthName(last, patterns), year });
  if (first.month === last.month)
    return fill(patterns.daysInMonth, { from: first.day, to: last.day, month, year });
  return fill(patterns.daysInYear, { from: dayMonth(first, patterns), to: dayMonth(last, patterns), year });
}

function separately(first: Point, last: Point, patterns: DatePatterns): string | undefined {
  return fill(patterns.interval, { from: formatPoint(first, patterns), to: formatPoint(last, patterns) });
}

function describePoint(edtf: string, patterns: DatePatterns): string | undefined {
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade !== undefined) return fill(patterns.decade, { year: `${decade}0` });
  const point = readPoint(edtf);
  return point && formatPoint(point, patterns);
}

function formatPoint(point: Point, patterns: DatePatterns): string | undefined {
  const { year, day } = point;
  const month = monthName(point, patterns);
  if (year === undefined) {
    const date = day === undefined ? month : dayMonth(point, patterns);
    return isSeason(point) ? undefined : fill(patterns.yearUnknown, { date });
  }
  if (month === undefined) return fill(patterns.year, { year });
  if (isSeason(point)) return fill(patterns.season, { season: month, year });
  return day === undefined ? fill(patterns.month, { month, year }) : fill(patterns.day, { day, month, year });
}

/** Reads a year, month, season or day. Unspecified digits (`XX`) at the end make it less precise. */
function readPoint(edtf: string): Point | undefined {
  const parts = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d\d)(?:-(?<day>\d\d|XX))?|-XX(?:-XX)?)?$/.exec(
    edtf,
  )?.groups;
  if (!parts) return undefined;
  const month = parts['month'] === undefined ? undefined : Number(parts['month']);
  const day = parts['day'] === undefined || parts['day'] === 'XX' ? undefined : Number(parts['day']);
  const year = parts['year'] === 'XXXX' ? undefined : parts['year'];
  if (year === undefined && month === undefined) return undefined;
  if (!isOnCalendar(year, month, day)) return undefined;
  return { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
}

function isOnCalendar(year: string | undefined, month: number | undefined, day: number | undefined): boolean {
  if (month === undefined) return true;
  if (month >= SEASONS_FROM && month < SEASONS_FROM + 4) return day === undefined;
  const longest = month === 2 && year !== undefined && !isLeap(Number(year)) ? 28 : DAYS[month - 1];
  return longest !== undefined && (day === undefined || (day >= 1 && day <= longest));
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isSeason({ month }: Point): boolean {
  return month !== undefined && month >= SEASONS_FROM;
}

function samePrecision(a: Point, b: Point): boolean {
  return (
    (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined)
  );
}

function monthName({ month }: Point, patterns: DatePatterns): string | undefined {
  if (month === undefined) return undefined;
  return month >= SEASONS_FROM ? patterns.seasons[month - SEASONS_FROM] : patterns.months[month - 1];
}

/**
 * Formats a day of any year.
 *
 * @param day month and day, such as `10-04`
 * @example
 * formatDayOfYear('10-04', datePatterns('sv')) //=> '4 oktober'
 */
export function formatDayOfYear(day: string, patterns: DatePatterns): string {
  const point = readPoint(`XXXX-${day}`);
  return (point && dayMonth(point, patterns)) ?? day;
}

function dayMonth(point: Point, patterns: DatePatterns): string | undefined {
  return fill(patterns.dayMonth, { day: point.day, month: monthName(point, patterns) });
}

/** Fills the placeholders of a pattern; `undefined` if any of the values is. */
function fill(
  pattern: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string | undefined {
  if (Object.values(values).includes(undefined)) return undefined;
  return pattern.replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name]));
}

/**
 * The value of `<time datetime>`: a year, month or day, exactly as precise as it is known.
 *
 * @returns `undefined` for dates that the attribute cannot express: unknown, open or approximate ones, and intervals
 * @example
 * dateTimeAttribute('2022-12') //=> '2022-12'
 * @example
 * dateTimeAttribute('[2023..]') //=> undefined
 */
export function dateTimeAttribute(edtf: string): string | undefined {
  const point = readPoint(edtf);
  // In HTML, years begin with 1.
  if (!point?.year || point.year === '0000' || isSeason(point)) return undefined;
  return [point.year, point.month, point.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
