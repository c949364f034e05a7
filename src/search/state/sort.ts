import { compareBounds, type Bounds } from '../../record/order.ts';

/** The values that hits are sorted by. */
export interface Orderable extends Bounds {
  readonly score: number;
  /** Position in the whole archive, oldest first. Articles of one date are in the order of their ids. */
  readonly ordinal: number;
}

export const SORTS = ['relevance', 'newest', 'oldest', 'title', 'source', 'language'] as const;
export type Sort = (typeof SORTS)[number];

/** The orders that need only the hits; the others go by an alphabet. */
export type OwnSort = Exclude<Sort, 'title' | 'source' | 'language'>;

const newest = (a: Orderable, b: Orderable): number => compareBounds(a, b, -1) || a.ordinal - b.ordinal;

/** The comparison for each order that needs only the hits. */
export const compareBy: Readonly<Record<OwnSort, (a: Orderable, b: Orderable) => number>> = {
  relevance: (a, b) => b.score - a.score || newest(a, b),
  newest,
  oldest: (a, b) => a.ordinal - b.ordinal,
};

/**
 * Sorts hits by a rank; those without one come last, and equal ones newest first.
 *
 * @param rankOf the place of a hit in an alphabet, from 1; 0: it has no value
 */
export function sortByRank<Hit extends Orderable>(
  hits: readonly Hit[],
  rankOf: (hit: Hit) => number,
): readonly Hit[] {
  const ranked = hits.map((hit) => ({ hit, rank: rankOf(hit) || Infinity }));
  return ranked
    .toSorted((a, b) => (a.rank === b.rank ? newest(a.hit, b.hit) : a.rank - b.rank))
    .map(({ hit }) => hit);
}
