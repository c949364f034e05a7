import type { Card } from '../record/schema.ts';

/** The articles before and after one in the order of the archive. */
export interface AdjacentArticles {
  readonly previous: Card | undefined;
  readonly next: Card | undefined;
}

/** The adjacent articles of every dated one. An undated article has no place in time, so it has none and is none. */
export function adjacentInTime(cards: readonly Card[]): ReadonlyMap<string, AdjacentArticles> {
  const dated = cards.filter(({ earliest, latest }) => earliest !== null && latest !== null);
  return new Map(dated.map(({ id }, index) => [id, { previous: dated[index - 1], next: dated[index + 1] }]));
}
