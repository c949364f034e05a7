import type { KnownName } from '../index/term-dictionary.ts';
import type { SearchState } from '../state/search-state.ts';
import type { Answer } from './answer.ts';

/** The names that found an article without any of the typed words, and those that the reader took off or put in. */
export function addingNames(
  { names, hits }: Pick<Answer, 'names' | 'hits'>,
  { without, also }: Pick<SearchState, 'without' | 'also'>,
): readonly KnownName[] {
  const adding = new Set([...without, ...also]);
  for (const { matches } of hits) {
    for (const match of matches) {
      if (match.positions.length === 0) for (const id of match.names) adding.add(id);
    }
  }
  return names.filter(({ id }) => adding.has(id));
}
