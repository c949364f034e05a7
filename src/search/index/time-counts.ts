/** Articles over time, counted once: the page makes the bars that it has room for from these counts. */
import type { Bounds } from '../../record/order.ts';
import {
  CALENDAR,
  periodAround,
  precisionOf,
  type CalendarUnit,
  type Precision,
} from '../facets/precision.ts';

/**
 * Numbers of articles by what is known of their dates: the shortest period of the calendar that certainly contains it (EDTF `2022-12-19`,
 * `2022-12`, `2022`, `202X`), the year before or after which it is (`[..1999]`, `[2023..]`), `longer` or `XXXX` (undated).
 */
export type TimeCounts = Readonly<Record<string, number>>;

/** The file with the articles of each language over time, by months. */
export const TIME_FILE = 'time.packed';
export type TimeByLanguage = Readonly<Record<string, TimeCounts>>;

/**
 * What is known of a date, as counts name it.
 *
 * @param finest dates that are known more precisely are counted by this period
 * @example
 * timeKey({ earliest: '2022-12-19', latest: '2022-12-19' }, 'month') //=> '2022-12'
 * @example
 * timeKey({ earliest: '2023-01-01', latest: null }, 'month') //=> '[2023..]'
 */
export function timeKey(bounds: Bounds, finest: CalendarUnit): string {
  const precision = precisionOf(bounds);
  const { earliest, latest } = bounds;
  switch (precision) {
    case 'none':
      return 'XXXX';
    case 'longer':
      return 'longer';
    case 'before':
      return `[..${latest?.slice(0, 4) ?? ''}]`;
    case 'after':
      return `[${earliest?.slice(0, 4) ?? ''}..]`;
    case 'day':
    case 'month':
    case 'year':
    case 'decade':
      return periodAround(earliest ?? '', longerOf(precision, finest));
  }
}

function longerOf(one: CalendarUnit, other: CalendarUnit): CalendarUnit {
  return CALENDAR.indexOf(one) < CALENDAR.indexOf(other) ? other : one;
}

/** Counts dates. */
export function countDates(dates: Iterable<Bounds>, finest: CalendarUnit): TimeCounts {
  const counts: Record<string, number> = {};
  for (const bounds of dates) {
    const key = timeKey(bounds, finest);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/**
 * The precision that a key of counts stands for.
 *
 * @example
 * precisionOfKey('[2023..]') //=> 'after'
 */
export function precisionOfKey(key: string): Precision {
  if (key === 'XXXX') return 'none';
  if (key === 'longer') return 'longer';
  if (key.startsWith('[')) return key.startsWith('[..') ? 'before' : 'after';
  if (key.endsWith('X')) return 'decade';
  return key.length === 4 ? 'year' : key.length === 7 ? 'month' : 'day';
}

/** The sum of two counts. */
export function addCounts(one: TimeCounts, other: TimeCounts): TimeCounts {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]));
}
