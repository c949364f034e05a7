import { compareText } from '../record/order.ts';
import type { NamedDay } from '../record/schema.ts';

/**
 * The days that most articles name, in the order of the calendar; of days named equally often the later ones.
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

/** The same in each year or month (`length` 4 or 7 of its digits), found by its digits. */
export function mostNamedIn(
  days: readonly NamedDay[],
  length: 4 | 7,
  limit: number,
): ReadonlyMap<string, readonly NamedDay[]> {
  const grouped = [...Map.groupBy(days, ({ edtf }) => edtf.slice(0, length))];
  return new Map(grouped.map(([period, group]) => [period, mostNamed(group, limit)]));
}
