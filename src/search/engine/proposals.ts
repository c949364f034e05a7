import { asksSomething } from '../state/query.ts';
import type { SearchState } from '../state/search-state.ts';
import { fuzzyWords } from './fuzzy.ts';
import type { Search } from './start.ts';

/** A query to ask instead, and the number of articles that it finds in the same narrowing. */
export interface Proposal {
  readonly q: string;
  readonly articles: number;
}

/** Queries that are proposed, and that are asked for it. */
const MAX_PROPOSALS = 3;
const MAX_ASKED = 6;

/**
 * Proposes other queries where words of a query occur nowhere: each unknown word is replaced by one that may be meant, the most probable first.
 * What finds nothing in the chosen languages, dates and facets is not proposed.
 */
export async function proposalsFor(
  state: SearchState,
  unknown: readonly string[],
  { dictionary, answer }: Pick<Search, 'dictionary' | 'answer'>,
): Promise<Proposal[]> {
  const meant = await Promise.all(unknown.map((word) => fuzzyWords(word, dictionary)));
  const proposals: Proposal[] = [];
  for (const q of replacements(state.q, unknown, meant).slice(0, MAX_ASKED)) {
    const wanted = { ...state, q };
    const articles = asksSomething(wanted) ? (await answer(wanted)).hits.length : 0;
    if (articles > 0) proposals.push({ q, articles });
    if (proposals.length === MAX_PROPOSALS) break;
  }
  return proposals;
}

/** The query with the first choice for every word, then with other choices for one. A word for which there is none stays. */
function replacements(
  q: string,
  words: readonly string[],
  meant: readonly (readonly string[])[],
): readonly string[] {
  const first = meant.map(([best], index) => best ?? words[index] ?? '');
  const write = (chosen: readonly string[]): string =>
    words.reduce((text, word, index) => text.replace(word, () => chosen[index] ?? word), q);
  const all = [
    first,
    ...meant.flatMap((choices, index) => choices.slice(1).map((choice) => first.with(index, choice))),
  ];
  return [...new Set(all.map(write))].filter((text) => text !== q);
}
