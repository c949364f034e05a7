import type { Bounds } from '../../record/order.ts';
import { periodAround, precisionOf } from '../facets/precision.ts';

/**
 * The years that articles are certainly of, newest first. A vague date adds none, however far it reaches.
 *
 * @example
 * yearsOf([{ earliest: '2021-05-01', latest: '2021-05-31' }, { earliest: '1841-01-01', latest: '2023-12-31' }]) //=> ['2021']
 */
export function yearsOf(articles: Iterable<Bounds>): string[] {
  const years = new Set<string>();
  for (const bounds of articles) {
    const precision = precisionOf(bounds);
    if (precision === 'day' || precision === 'month' || precision === 'year')
      years.add(periodAround(bounds.earliest ?? '', 'year'));
  }
  return [...years].toSorted().toReversed();
}
