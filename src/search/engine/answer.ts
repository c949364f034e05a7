import type { SearchState } from '../state/search-state.ts';
import { compareBy, sortByRank, type OwnSort } from '../state/sort.ts';
import { asksSomething } from '../state/query.ts';
import { isOpen, toRange, type Range, type Within } from '../state/range.ts';
import { isUnknown, type Phrase, type Clause } from './clause.ts';
import { clausesOf } from './expression.ts';
import type { KnownName } from '../index/term-dictionary.ts';
import type { ArchiveDate } from '../index/dates.ts';
import type { Equivalent } from './equivalents.ts';
import type { Hit } from './hit.ts';
import { askPartitions, type AskedPartition, type Sources } from './ask-partitions.ts';
import { rankHits } from './rank-hits.ts';

/** The answer to a state. */
export interface Answer {
  /** All hits, in order. */
  readonly hits: readonly Hit[];
  /** Number of undated articles that match, whether they are listed or not. */
  readonly undated: number;
  /** Words and phrases that occur nowhere in the archive, as typed. */
  readonly unknown: readonly string[];
  /** Names that the typed words spell, including those that the reader excluded. */
  readonly names: readonly KnownName[];
  /** Names that they may spell, which are not searched. */
  readonly offers: readonly KnownName[];
  /** Days, months and seasons that the typed words spell, including those that the reader excluded. */
  readonly dates: readonly ArchiveDate[];
  /** Words of other languages for the typed ones, including those that are not searched. */
  readonly equivalents: readonly Equivalent[];
}

const NOTHING: Answer = {
  ...{ hits: [], undated: 0, unknown: [], names: [], offers: [], dates: [], equivalents: [] },
};

/**
 * Answers a state. The dictionary says which bundles contain the terms of the query; only those are searched, each with the keys of its own
 * language. Without words, facets and a range list every article that matches them. Without any of these there are no hits.
 */
export async function answerState(state: SearchState, sources: Sources): Promise<Answer> {
  if (!asksSomething(state, sources.facets)) return NOTHING;
  const { partitions, expression, typed, everywhere } = await askPartitions(state, sources);
  const clauses = clausesOf(expression);
  const range = toRange(state.from, state.to);
  const wanted = clauses.filter(({ excluded }) => !excluded);
  const found = rankHits(partitions, expression, state);
  const hits = found.filter((hit) => isInside(hit.within, range, state.undated));
  return {
    hits: await sortHits(hits, state, wanted.length === 0 ? 'newest' : 'relevance', sources),
    undated: found.filter((hit) => hit.within === 'undated').length,
    unknown: unknownOf(wanted, partitions, everywhere),
    names: typed.flatMap(({ names, offers }) => [
      ...names,
      ...offers.filter(({ id }) => state.also.includes(id)),
    ]),
    offers: typed.flatMap(({ offers }) => offers.filter(({ id }) => !state.also.includes(id))),
    dates: typed.flatMap(({ date }) => date ?? []),
    equivalents: typed.flatMap(({ equivalents }) => equivalents ?? []),
  };
}

/** @param usual the order where none was chosen, or one that this archive does not have */
async function sortHits(
  hits: readonly Hit[],
  { sort }: SearchState,
  usual: OwnSort,
  { openRanks }: Sources,
): Promise<readonly Hit[]> {
  if (sort === 'newest' || sort === 'oldest') return hits.toSorted(compareBy[sort]);
  const rankOf = sort === 'relevance' ? undefined : await openRanks(sort);
  return rankOf ? sortByRank(hits, rankOf) : hits.toSorted(compareBy[usual]);
}

/** Whether an article may be listed, judged by its date. An undated one is listed without a range, or if undated articles are asked for. */
export function isInside(place: Within | undefined, range: Range, undated: boolean): boolean {
  return place !== undefined && (place !== 'undated' || undated || isOpen(range));
}

/** Words and phrases that occur nowhere: words that the dictionary lacks, and phrases that no bundle contains when all were searched. */
function unknownOf(
  wanted: readonly Clause[],
  partitions: readonly AskedPartition[],
  everywhere: boolean,
): string[] {
  return wanted.flatMap((clause) => {
    if (clause.names.length > 0 || clause.date || (clause.equivalents ?? []).length > 0) return [];
    const isRun = ({ words }: Phrase): boolean => words.length > 1;
    const unanswered = partitions.every(({ matches }) => (matches.get(clause)?.size ?? 0) === 0);
    return clause.phrases
      .filter(
        (phrase) => isUnknown(phrase) || (everywhere && wanted.length === 1 && isRun(phrase) && unanswered),
      )
      .map(({ text }) => text);
  });
}
