import type { Bounds } from '../../record/order.ts';

/** Number of years in the list, at most. */
const MAX_YEARS = 400;

/**
 * Every year from the first to the last that the date of an article can be, newest first. Open sides are ignored.
 *
 * @example
 * yearsOf([{ earliest: '2021-05-01', latest: '2023-05-31' }]) //=> ['2023', '2022', '2021']
 */
export function yearsOf(articles: Iterable<Bounds>): string[] {
  let first = Infinity;
  let last = -Infinity;
  for (const { earliest, latest } of articles) {
    for (const day of [earliest, latest]) {
      if (day === null || !/^\d{4}-/u.test(day)) continue;
      first = Math.min(first, Number(day.slice(0, 4)));
      last = Math.max(last, Number(day.slice(0, 4)));
    }
  }
  if (first === Infinity) return [];
  const count = Math.min(last - first + 1, MAX_YEARS);
  return Array.from({ length: count }, (_, index) => String(last - index).padStart(4, '0'));
}
