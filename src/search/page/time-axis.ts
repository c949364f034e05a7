/** Chooses the bars of a histogram: days, months, years or decades, as many as there is room for. */
import { dayNumber, isoDay } from '../../record/day.ts';
import { precisionOfKey, type TimeCounts } from '../index/time-counts.ts';
import { CALENDAR, periodAround, type CalendarUnit } from '../facets/precision.ts';

/** The columns of a histogram. */
export interface TimeAxis {
  readonly unit: CalendarUnit;
  readonly columns: readonly AxisColumn[];
}

/** A bar, or a break in place of periods without hits. */
export interface AxisColumn {
  readonly kind: 'bar' | 'break';
  /** The first and last period (EDTF), the same for a bar. */
  readonly first: string;
  readonly last: string;
}

/** Counts on an axis. */
export interface BinnedTime {
  /** One number for each column; 0 for a break. */
  readonly bars: readonly number[];
  readonly rest: RestOfTime;
}

/** Hits that have no bar: they are certainly earlier than the first one, or their date is not known so precisely. */
export type RestOfTime = Readonly<Record<'earlier' | 'longer' | 'before' | 'after' | 'none', number>>;

/** A break is as wide as this many bars. */
export const BREAK_COLUMNS = 2;
const MAX_BREAKS = 2;
/** The share of the articles that decades can show which finer bars have to show at least. */
const MIN_SHARE = 2 / 3;

/**
 * Chooses the finest bars for which there is room and which show most of the certain dates; days only within one month. A time
 * without hits that is longer than the rest of the axis is left out where that makes room. An axis of more decades than there is room for shows the last ones.
 *
 * @param room number of columns
 * @returns `undefined` when no date is certain to a decade
 * @example
 * layOutAxis({ '2022-12': 3, '2023-02': 1, '[2023..]': 1 }, 30)?.columns.length //=> 3
 */
export function layOutAxis(counts: TimeCounts, room: number): TimeAxis | undefined {
  const certain = Object.keys(counts).filter((key) => isPlaced(key, 'decade'));
  if (certain.length === 0) return undefined;
  const sumOf = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
  for (const unit of CALENDAR) {
    const placed = certain.filter((key) => isPlaced(key, unit));
    if (sumOf(placed) < MIN_SHARE * sumOf(certain)) continue;
    const numbers = numbersOf(placed, unit);
    if (unit === 'day' && new Set(placed.map((day) => day.slice(0, 7))).size > 1) continue;
    const columns = candidatesOf(numbers, unit).find((one) => widthOf(one) <= room);
    if (columns) return { unit, columns };
  }
  const columns = candidatesOf(numbersOf(certain, 'decade'), 'decade').at(-1) ?? [];
  while (columns.length > 1 && (widthOf(columns) > room || columns[0]?.kind === 'break')) columns.shift();
  return { unit: 'decade', columns };
}

/** Puts counts on an axis. Each article is counted once. */
export function binTime(counts: TimeCounts, { unit, columns }: TimeAxis): BinnedTime {
  const places = new Map(columns.map(({ kind, first }, index) => [kind === 'bar' ? first : '', index]));
  const bars = columns.map(() => 0);
  const rest = { earlier: 0, longer: 0, before: 0, after: 0, none: 0 };
  for (const [key, count] of Object.entries(counts)) {
    const place = isPlaced(key, unit) ? places.get(periodAround(key, unit)) : undefined;
    if (place !== undefined) bars[place] = (bars[place] ?? 0) + count;
    else rest[isPlaced(key, unit) ? 'earlier' : restOf(key)] += count;
  }
  return { bars, rest };
}

/** Columns of the axis, a break counted as several. */
export function widthOf(columns: readonly AxisColumn[]): number {
  return columns.reduce((width, { kind }) => width + (kind === 'bar' ? 1 : BREAK_COLUMNS), 0);
}

/** Whether a key is a period of the calendar no longer than this unit. */
function isPlaced(key: string, unit: CalendarUnit): boolean {
  const place = CALENDAR.findIndex((one) => one === precisionOfKey(key));
  return place >= 0 && place <= CALENDAR.indexOf(unit);
}

function restOf(key: string): 'longer' | 'before' | 'after' | 'none' {
  const precision = precisionOfKey(key);
  return precision === 'before' || precision === 'after' || precision === 'none' ? precision : 'longer';
}

function numbersOf(keys: readonly string[], unit: CalendarUnit): number[] {
  return [...new Set(keys.map((key) => numberOf(key, unit)))].toSorted((a, b) => a - b);
}

/** All periods from the first to the last; then the same without the longest gaps, as far as each is longer than all that is left. */
function candidatesOf(numbers: readonly number[], unit: CalendarUnit): AxisColumn[][] {
  const gaps = numbers
    .slice(1)
    .map((number, index) => ({ before: number, length: number - (numbers[index] ?? number) - 1 }))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MAX_BREAKS);
  const candidates = [columnsOf(numbers, unit, [])];
  let left = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1;
  for (const [index, { length }] of gaps.entries()) {
    left -= length;
    if (length <= Math.max(left, BREAK_COLUMNS)) break;
    candidates.push(columnsOf(numbers, unit, gaps.slice(0, index + 1)));
  }
  return candidates;
}

function columnsOf(
  numbers: readonly number[],
  unit: CalendarUnit,
  gaps: readonly { readonly before: number; readonly length: number }[],
): AxisColumn[] {
  const broken = new Map(gaps.map(({ before, length }) => [before - length, length]));
  const columns: AxisColumn[] = [];
  for (let number = numbers[0] ?? 0; number <= (numbers.at(-1) ?? -1); number += 1) {
    const length = broken.get(number) ?? 1;
    const kind = broken.has(number) ? 'break' : 'bar';
    columns.push({ kind, first: nameOf(number, unit), last: nameOf(number + length - 1, unit) });
    number += length - 1;
  }
  return columns;
}

/** Units since the year 0 (days: since 1970). */
function numberOf(period: string, unit: CalendarUnit): number {
  switch (unit) {
    case 'day':
      return dayNumber(period);
    case 'month':
      return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
    case 'year':
      return Number(period.slice(0, 4));
    case 'decade':
      return Number(period.slice(0, 3));
  }
}

function nameOf(number: number, unit: CalendarUnit): string {
  const year = (of: number): string => String(of).padStart(4, '0');
  switch (unit) {
    case 'day':
      return isoDay(number);
    case 'month':
      return `${year(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
    case 'year':
      return year(number);
    case 'decade':
      return `${year(number * 10).slice(0, 3)}X`;
  }
}
