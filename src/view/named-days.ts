import { compareText } from '../record/order.ts';
import type { NamedDay } from '../record/schema.ts';

/**
 * The days named in the most articles, in calendar order. Of days named equally often, the later ones are kept.
 *
 * @example
 * mostNamed([{ edtf: '2022-02-24', count: 9, articles: [] }, { edtf: '2022-03-01', count: 1, articles: [] }], 1).length //=> 1
 */
export function mostNamed(days: readonly NamedDay[], limit: number): NamedDay[] {
  return days
    .toSorted((a, b) => b.count - a.count || compareText(b.edtf, a.edtf))
    .slice(0, limit)
    .toSorted((a, b) => compareText(a.edtf, b.edtf));
}

/**
 * The days named in the most articles of each year or month, by that period (`2022` or `2022-12`).
 *
 * @param length of the period in characters: 4 for a year, 7 for a month
 */
export function mostNamedIn(
  days: readonly NamedDay[],
  length: 4 | 7,
  limit: number,
): ReadonlyMap<string, readonly NamedDay[]> {
  const grouped = [...Map.groupBy(days, ({ edtf }) => edtf.slice(0, length))];
  return new Map(grouped.map(([period, group]) => [period, mostNamed(group, limit)]));
}
