import { compareBounds, type Bounds } from '../../record/order.ts';

/** The values that hits are sorted by. */
export interface Orderable extends Bounds {
  readonly score: number;
  /** Position in the whole archive, oldest first. Articles of one date are in the order of their ids. */
  readonly ordinal: number;
}

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

const newest = (a: Orderable, b: Orderable): number => compareBounds(a, b, -1) || a.ordinal - b.ordinal;

/** The comparison for each order. */
export const compareBy: Readonly<Record<Sort, (a: Orderable, b: Orderable) => number>> = {
  relevance: (a, b) => b.score - a.score || newest(a, b),
  newest,
  oldest: (a, b) => a.ordinal - b.ordinal,
};
