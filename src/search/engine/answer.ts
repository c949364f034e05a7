import type { SearchState } from '../state/search-state.ts';
import type { Bundle, OpenBundle } from './bundles.ts';
import type { BundleEntry, Manifest } from '../index/manifest.ts';
import { askClause, type ClauseMatch } from './matching.ts';
import { chosen, type Choices } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { openFilter, type FacetFiles } from './facet-values.ts';
import { compareBy } from '../state/sort.ts';
import { asksSomething, parseQuery } from '../state/query.ts';
import { isOpen, toRange, within, type Range, type Within } from '../state/range.ts';
import { score, type Collection, type ClauseFrequency } from './ranking.ts';
import { canAnswer, isUnknown, resolveQuery, type Phrase, type Clause } from './resolve.ts';
import type { KnownName, TermDictionary } from '../index/term-dictionary.ts';

/** An article that answers a question. */
export interface Hit {
  /** Where its card stands. */
  readonly entry: BundleEntry;
  readonly row: number;
  /** Its place in the whole archive, oldest first. */
  readonly ordinal: number;
  /** Number of its story; 0: none. */
  readonly story: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dateBasis: string;
  readonly within: Within;
  readonly score: number;
  /** How it answers each part of the question; none when nothing was asked but a language or a range. */
  readonly matches: readonly ClauseMatch[];
  /** Other tellings of its story that are folded into it, the best-ranked first. */
  readonly versions: readonly Hit[];
}

/** The whole answer to a state. */
export interface Answer {
  /** Everything that is listed, in order. */
  readonly hits: readonly Hit[];
  /** Undated articles that hold what was asked, listed or not. */
  readonly undated: number;
  /** What occurs nowhere in the whole archive, as it was typed. */
  readonly unknown: readonly string[];
  /** Names the typed words lead to, those that were taken off too. */
  readonly names: readonly KnownName[];
}

/** What an answer is made from. */
export interface Sources extends FacetFiles {
  readonly facets: readonly Facet[];
  readonly manifest: Manifest;
  readonly dictionary: TermDictionary;
  readonly open: OpenBundle;
}

const NOTHING: Answer = { hits: [], undated: 0, unknown: [], names: [] };

/**
 * Answers a state. The dictionary says what of the question occurs at all, and in which bundles: only those that can hold an answer are
 * asked, each in its own language. Without words, a language or a range lists everything it holds; without anything there is nothing to list.
 */
export async function answerState(state: SearchState, sources: Sources): Promise<Answer> {
  if (!asksSomething(state, sources.facets)) return NOTHING;
  const { partitions, clauses, typed, everywhere } = await askPartitions(state, sources);
  const range = toRange(state.from, state.to);
  const wanted = clauses.filter(({ excluded }) => !excluded);
  const found = rank(partitions, clauses, state);
  const hits = found.filter((hit) => isInside(hit.within, range, state.undated));
  return {
    hits: hits.toSorted(compareBy[wanted.length === 0 && state.sort === 'relevance' ? 'newest' : state.sort]),
    undated: found.filter((hit) => hit.within === 'undated').length,
    unknown: unknownOf(wanted, partitions, everywhere),
    names: typed.flatMap(({ names }) => names),
  };
}

/** What the bundles say that can hold an answer. */
interface AskedPartitions {
  readonly partitions: readonly AskedPartition[];
  /** What was asked of each: the words typed, then names and stories of the address. */
  readonly clauses: readonly Clause[];
  readonly typed: readonly Clause[];
  /** Whether no bundle was left out by its language or time. */
  readonly everywhere: boolean;
}

/** Asks every bundle that can answer a state. */
export async function askPartitions(state: SearchState, sources: Sources): Promise<AskedPartitions> {
  const { manifest, dictionary, open, facets } = sources;
  const typed = await resolveQuery(parseQuery(state.q), dictionary, !state.exact);
  const clauses = [
    ...typed.map((clause) => leaveOut(clause, state.without)),
    ...(await chosenClauses(state.choices, sources)),
  ];
  const range = toRange(state.from, state.to);
  const entries = manifest.bundles.filter(
    (entry) =>
      canMatch(entry, state.choices, facets) &&
      isInTime(entry, range) &&
      (manifest.atHand?.includes(entry.language) ?? true),
  );
  const partitions = await Promise.all(
    entries
      .filter((entry) => clauses.every((clause) => clause.excluded || canAnswer(clause, entry)))
      .map(async (entry) => askPartition(await open(entry), clauses, state, sources)),
  );
  return { partitions, clauses, typed, everywhere: entries.length === manifest.bundles.length };
}

/** Whether an article belongs to the listed ones by its date; an undated one only where nothing narrows the time, or when asked for. */
export function isInside(place: Within | undefined, range: Range, undated: boolean): boolean {
  return place !== undefined && (place !== 'undated' || undated || isOpen(range));
}

/** Rows of a bundle that hold every part of the question and none that is excluded. */
export function* rowsOf(
  { docValues }: Bundle,
  clauses: readonly Clause[],
  matches: AskedPartition['matches'],
): Generator<number> {
  const of = (excluded: boolean): ReadonlyMap<number, ClauseMatch>[] =>
    clauses.filter((clause) => clause.excluded === excluded).flatMap((clause) => matches.get(clause) ?? []);
  const [wanted, unwanted] = [of(false), of(true)];
  const smallest = wanted.toSorted((a, b) => a.size - b.size)[0] ?? docValues;
  for (const row of smallest.keys()) {
    if (wanted.every((match) => match.has(row)) && !unwanted.some((match) => match.has(row))) yield row;
  }
}

function leaveOut(clause: Clause, without: readonly string[]): Clause {
  return { ...clause, names: clause.names.filter(({ id }) => !without.includes(id)) };
}

/** A clause for each facet of postings with a choice: any of the chosen ids will do. */
async function chosenClauses(
  choices: Choices,
  { facets, dictionary: { findId } }: Pick<Sources, 'facets' | 'dictionary'>,
): Promise<Clause[]> {
  const asked = facets
    .filter(({ values }) => values.from === 'names' || values.from === 'stories')
    .map(({ parameter }) => chosen(choices, parameter))
    .filter((ids) => ids.length > 0);
  return Promise.all(
    asked.map(async (ids) => {
      const known = await Promise.all(ids.map(findId));
      return { phrases: [], names: known.filter((name) => name !== undefined), excluded: false };
    }),
  );
}

/** What stands nowhere: a word the dictionary lacks, or a phrase no bundle answered when all were asked. */
function unknownOf(
  wanted: readonly Clause[],
  partitions: readonly AskedPartition[],
  everywhere: boolean,
): string[] {
  return wanted.flatMap((clause) => {
    if (clause.names.length > 0) return [];
    const isRun = ({ words }: Phrase): boolean => words.length > 1;
    const unanswered = partitions.every(({ matches }) => (matches.get(clause)?.size ?? 0) === 0);
    return clause.phrases
      .filter(
        (phrase) => isUnknown(phrase) || (everywhere && wanted.length === 1 && isRun(phrase) && unanswered),
      )
      .map(({ text }) => text);
  });
}

/** Whether the articles of a partition can have a chosen value, as far as the partition itself says. */
function canMatch(entry: BundleEntry, choices: Choices, facets: readonly Facet[]): boolean {
  return facets.every(({ parameter, values }) => {
    const wanted = chosen(choices, parameter);
    return wanted.length === 0 || values.from !== 'partition' || wanted.includes(values.of(entry));
  });
}

/** Whether a partition can hold an article of a range: undated ones can be in any. */
function isInTime({ undated, earliest, latest }: BundleEntry, range: Range): boolean {
  return undated || within({ earliest, latest }, range) !== undefined;
}

/** A bundle and what it answered to each part of the question. */
export interface AskedPartition {
  readonly bundle: Bundle;
  readonly matches: ReadonlyMap<Clause, ReadonlyMap<number, ClauseMatch>>;
  /** Whether a row has the chosen values of facets, those of postings left aside. */
  readonly passes: (row: number) => boolean;
}

async function askPartition(
  bundle: Bundle,
  clauses: readonly Clause[],
  { choices, exact }: SearchState,
  sources: Sources,
): Promise<AskedPartition> {
  const [passes, ...matches] = await Promise.all([
    openFilter(choices, bundle, sources.facets, sources),
    ...clauses.map(async (clause) => [clause, await askClause(bundle, clause, exact)] as const),
  ]);
  return { bundle, matches: new Map(matches), passes };
}

function rank(partitions: readonly AskedPartition[], clauses: readonly Clause[], state: SearchState): Hit[] {
  const wanted = clauses.filter(({ excluded }) => !excluded);
  const articles = sum(partitions.map(({ bundle }) => bundle.docValues.length));
  const words = sum(partitions.map(({ bundle }) => bundle.words));
  const collection: Collection = {
    articles,
    averageWords: words / Math.max(1, articles),
    holding: wanted.map((clause) => sum(partitions.map(({ matches }) => matches.get(clause)?.size ?? 0))),
  };
  return partitions.flatMap((one) => hitsOf(one, clauses, state, collection));
}

function hitsOf(
  { bundle, matches, passes }: AskedPartition,
  clauses: readonly Clause[],
  state: SearchState,
  collection: Collection,
): Hit[] {
  const { entry, docValues, ordinals, stories } = bundle;
  const range = toRange(state.from, state.to);
  const wanted = clauses.filter(({ excluded }) => !excluded).flatMap((clause) => matches.get(clause) ?? []);
  const hits: Hit[] = [];
  for (const row of rowsOf(bundle, clauses, matches)) {
    const values = docValues[row];
    const place = values && within(values, range);
    if (!values || place === undefined || !passes(row)) continue;
    const found = wanted.flatMap((match) => match.get(row) ?? []);
    hits.push({
      entry,
      row,
      ordinal: ordinals[row] ?? 0,
      story: stories[row] ?? 0,
      within: place,
      earliest: values.earliest,
      latest: values.latest,
      dateBasis: values.dateBasis,
      score: score(
        found.map((match) => toFrequency(match, values.titleWords)),
        values.words,
        collection,
      ),
      matches: found,
      versions: NO_VERSIONS,
    });
  }
  return hits;
}

const NO_VERSIONS: readonly Hit[] = [];

/** The title's words come first; a phrase counts there by the share of its words that stand in it. */
function toFrequency(
  { positions, frequency, mentions, exact }: ClauseMatch,
  titleWords: number,
): ClauseFrequency {
  let inTitle = 0;
  for (const position of positions) if (position < titleWords) inTitle += 1;
  const share = inTitle / Math.max(1, positions.length);
  return { inTitle: share * frequency, inText: Math.max(frequency, mentions) - share * frequency, exact };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
