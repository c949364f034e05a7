import type { Bounds } from '../edtf.ts';

/** What hits are put in order by. */
export interface Orderable extends Bounds {
  readonly id: string;
  readonly score: number;
}

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Orders of hits. Articles open to one side follow the others, undated ones come last, whichever way time runs. */
export const compareBy: Readonly<Record<Sort, (a: Orderable, b: Orderable) => number>> = {
  relevance: (a, b) => b.score - a.score || byTime(a, b, -1),
  newest: (a, b) => byTime(a, b, -1),
  oldest: (a, b) => byTime(a, b, 1),
};

function byTime(a: Orderable, b: Orderable, direction: 1 | -1): number {
  return (
    openSides(a) - openSides(b) ||
    direction * compareText(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '') ||
    direction * compareText(a.latest ?? '', b.latest ?? '') ||
    compareText(a.id, b.id)
  );
}

function openSides({ earliest, latest }: Bounds): number {
  return Number(earliest === null) + Number(latest === null);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
