import type { Hit } from './ask.ts';

/** What stands in the list: a hit, and behind it the other tellings of its story that were found, the best-ranked first. */
export interface ListedHit extends Hit {
  readonly tellings: readonly Hit[];
}

/** Hits as they are listed, each alone. */
export function listAll(hits: readonly Hit[]): ListedHit[] {
  return hits.map((hit) => ({ ...hit, tellings: [] }));
}

/** Hits as they are listed when one stands for all that tell its story: where the first of them stood. */
export function foldStories(hits: readonly Hit[]): ListedHit[] {
  const stories = Map.groupBy(hits, (hit) => (hit.story === 0 ? hit : hit.story));
  return [...stories.values()].flatMap(([hit, ...tellings]) => (hit ? [{ ...hit, tellings }] : []));
}
