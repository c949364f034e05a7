import type { Hit } from './hit.ts';

/** Folds the versions of each story into the first of them. */
export function foldStories(hits: readonly Hit[]): Hit[] {
  const stories = Map.groupBy(hits, (hit) => (hit.story === 0 ? hit : hit.story));
  return [...stories.values()].flatMap(([hit, ...versions]) => {
    if (!hit) return [];
    return versions.length === 0 ? [hit] : [{ ...hit, versions }];
  });
}
