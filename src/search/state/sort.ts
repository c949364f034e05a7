import { compareBounds, type Bounds } from '../../record/order.ts';

/** What hits are put in order by. */
export interface Orderable extends Bounds {
  readonly score: number;
  /** In the whole archive, oldest first: it holds the order of ids among articles of one date. */
  readonly ordinal: number;
}

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

const newest = (a: Orderable, b: Orderable): number => compareBounds(a, b, -1) || a.ordinal - b.ordinal;

/** Orders of hits. */
export const compareBy: Readonly<Record<Sort, (a: Orderable, b: Orderable) => number>> = {
  relevance: (a, b) => b.score - a.score || newest(a, b),
  newest,
  oldest: (a, b) => a.ordinal - b.ordinal,
};
