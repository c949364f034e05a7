import { compareNewestFirst, compareOldestFirst, type Dated } from '../order.ts';

/** What hits are put in order by. */
export interface Orderable extends Dated {
  readonly score: number;
}

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Orders of hits. */
export const compareBy: Readonly<Record<Sort, (a: Orderable, b: Orderable) => number>> = {
  relevance: (a, b) => b.score - a.score || compareNewestFirst(a, b),
  newest: compareNewestFirst,
  oldest: compareOldestFirst,
};
