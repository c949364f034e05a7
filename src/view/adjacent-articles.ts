import type { Card } from '../record/schema.ts';

/** The articles just before and after one in the order of the archive. */
export interface AdjacentArticles {
  readonly previous: Card | undefined;
  readonly next: Card | undefined;
}

/** Finds the adjacent articles of each dated article. Undated articles have no place in time and are left out. */
export function adjacentInTime(cards: readonly Card[]): ReadonlyMap<string, AdjacentArticles> {
  const dated = cards.filter(({ earliest, latest }) => earliest !== null && latest !== null);
  return new Map(dated.map(({ id }, index) => [id, { previous: dated[index - 1], next: dated[index + 1] }]));
}
