import type { Hit } from './answer.ts';

/** Hits as they are listed when one stands for all that tell its story: where the first of them stood. */
export function foldStories(hits: readonly Hit[]): Hit[] {
  const stories = Map.groupBy(hits, (hit) => (hit.story === 0 ? hit : hit.story));
  return [...stories.values()].flatMap(([hit, ...versions]) => {
    if (!hit) return [];
    return versions.length === 0 ? [hit] : [{ ...hit, versions }];
  });
}
