import type { Card } from '../record/schema.ts';

/** The articles before and after one in the order of the archive. */
export interface Neighbours {
  readonly previous: Card | undefined;
  readonly next: Card | undefined;
}

/** Neighbours in time of every article: among the dated ones only, since an undated one has no place in time. */
export function neighboursInTime(cards: readonly Card[]): ReadonlyMap<string, Neighbours> {
  const dated = cards.filter(({ earliest, latest }) => earliest !== null && latest !== null);
  return new Map(dated.map(({ id }, index) => [id, { previous: dated[index - 1], next: dated[index + 1] }]));
}
