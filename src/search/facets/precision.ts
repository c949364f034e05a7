import type { Bounds } from '../../record/order.ts';

/** Periods of the calendar, the shortest first. */
export const CALENDAR = ['day', 'month', 'year', 'decade'] as const;
export type CalendarUnit = (typeof CALENDAR)[number];

/**
 * How precisely the date of an article is known: the shortest period of the calendar that certainly contains it. Otherwise `longer`, `before`
 * (only the last possible day is known), `after` (only the first one) or `none`.
 */
export const PRECISIONS = [...CALENDAR, 'longer', 'before', 'after', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How many characters of an ISO day name the period that contains it. */
const LENGTH = { day: 10, month: 7, year: 4, decade: 3 } as const satisfies Record<CalendarUnit, number>;

/**
 * @example
 * precisionOf({ earliest: '2022-12-12', latest: '2022-12-18' }) //=> 'month'
 * @example
 * precisionOf({ earliest: '2023-01-01', latest: null }) //=> 'after'
 */
export function precisionOf({ earliest, latest }: Bounds): Precision {
  if (earliest === null) return latest === null ? 'none' : 'before';
  if (latest === null) return 'after';
  if (!/^\d/u.test(earliest)) return 'longer';
  return CALENDAR.find((unit) => latest.startsWith(earliest.slice(0, LENGTH[unit]))) ?? 'longer';
}

/**
 * The period of the calendar that contains a day or a shorter period.
 *
 * @returns an EDTF day, month, year or decade
 * @example
 * periodAround('2022-12', 'decade') //=> '202X'
 */
export function periodAround(edtf: string, unit: CalendarUnit): string {
  const period = edtf.slice(0, LENGTH[unit]);
  return unit === 'decade' ? `${period}X` : period;
}
