import type { Bounds } from '../../record/order.ts';

/** Years a reader can choose from: more than this and the list says less than typing the address. */
const MAX_YEARS = 400;

/**
 * Every year from the first an article can be of to the last, newest first. Sides that are open add none.
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
