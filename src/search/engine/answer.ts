import type { SearchState } from '../state/search-state.ts';
import type { Bundle, OpenBundle } from './bundles.ts';
import type { BundleEntry, Manifest } from '../index/manifest.ts';
import { askUnit, type Match } from './matching.ts';
import { dateKind } from '../state/date-kinds.ts';
import { compareBy } from '../state/sort.ts';
import { asksSomething, parseQuery } from '../state/query.ts';
import { isOpen, toRange, within, type Range, type Within } from '../state/range.ts';
import { score, type Collection, type Occurrences } from './ranking.ts';
import { canAnswer, isUnknown, resolveQuestion, type ResolvedClause, type Unit } from './resolve.ts';
import type { KnownName, Vocabulary } from '../index/term-dictionary.ts';

/** An article that answers a question. */
export interface Hit {
  /** Where its card stands. */
  readonly entry: BundleEntry;
  readonly row: number;
  /** Its place in the whole archive, oldest first. */
  readonly place: number;
  /** Number of its story; 0: none. */
  readonly story: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dateBasis: string;
  readonly within: Within;
  readonly score: number;
  /** How it answers each part of the question; none when nothing was asked but a language or a range. */
  readonly matches: readonly Match[];
  /** Other tellings of its story that are folded into it, the best-ranked first. */
  readonly tellings: readonly Hit[];
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
export interface Sources {
  readonly manifest: Manifest;
  readonly vocabulary: Vocabulary;
  readonly open: OpenBundle;
}

const NOTHING: Answer = { hits: [], undated: 0, unknown: [], names: [] };

/**
 * Answers a state. The vocabulary says what of the question occurs at all, and in which bundles: only those that can hold an answer are
 * asked, each in its own language. Without words, a language or a range lists everything it holds; without anything there is nothing to list.
 */
export async function answerState(state: SearchState, sources: Sources): Promise<Answer> {
  if (!asksSomething(state)) return NOTHING;
  const { asked, units, typed, everywhere } = await askEntries(state, sources);
  const range = toRange(state.from, state.to);
  const wanted = units.filter(({ excluded }) => !excluded);
  const found = rank(asked, units, state);
  const hits = found.filter((hit) => isInside(hit.within, range, state.undated));
  return {
    hits: hits.toSorted(compareBy[wanted.length === 0 && state.sort === 'relevance' ? 'newest' : state.sort]),
    undated: found.filter((hit) => hit.within === 'undated').length,
    unknown: unknownOf(wanted, asked, everywhere),
    names: typed.flatMap(({ names }) => names),
  };
}

/** What the bundles say that can hold an answer. */
interface AskedEntries {
  readonly asked: readonly Asked[];
  /** What was asked of each: the words typed, then names and stories of the address. */
  readonly units: readonly Unit[];
  readonly typed: readonly Unit[];
  /** Whether no bundle was left out by its language or time. */
  readonly everywhere: boolean;
}

/** Asks every bundle that can answer a state. */
export async function askEntries(
  state: SearchState,
  { manifest, vocabulary, open }: Sources,
): Promise<AskedEntries> {
  const typed = await resolveQuestion(parseQuery(state.q), vocabulary, !state.exact);
  const units = [...typed.map((unit) => takeOff(unit, state.without)), ...(await filters(state, vocabulary))];
  const range = toRange(state.from, state.to);
  const entries = manifest.bundles.filter(
    (entry) => isAsked(entry, state, range) && (manifest.atHand?.includes(entry.language) ?? true),
  );
  const asked = await Promise.all(
    entries
      .filter((entry) => units.every((unit) => unit.excluded || canAnswer(unit, entry)))
      .map(async (entry) => askBundle(await open(entry), units, state.exact)),
  );
  return { asked, units, typed, everywhere: entries.length === manifest.bundles.length };
}

/** Whether an article belongs to the listed ones by its date; an undated one only where nothing narrows the time, or when asked for. */
export function isInside(place: Within | undefined, range: Range, undated: boolean): boolean {
  return place !== undefined && (place !== 'undated' || undated || isOpen(range));
}

/** Rows of a bundle that hold every part of the question and none that is excluded. */
export function* rowsOf(
  { facts }: Bundle,
  units: readonly Unit[],
  matches: Asked['matches'],
): Generator<number> {
  const of = (excluded: boolean): ReadonlyMap<number, Match>[] =>
    units.filter((unit) => unit.excluded === excluded).flatMap((unit) => matches.get(unit) ?? []);
  const [wanted, unwanted] = [of(false), of(true)];
  const smallest = wanted.toSorted((a, b) => a.size - b.size)[0] ?? facts;
  for (const row of smallest.keys()) {
    if (wanted.every((match) => match.has(row)) && !unwanted.some((match) => match.has(row))) yield row;
  }
}

function takeOff(unit: Unit, without: readonly string[]): Unit {
  return { ...unit, names: unit.names.filter(({ id }) => !without.includes(id)) };
}

/** Names and stories of the address: any of the ids of one kind will do. */
async function filters({ names, stories }: SearchState, { findId }: Vocabulary): Promise<Unit[]> {
  const asked = [names, stories].filter((ids) => ids.length > 0);
  return Promise.all(
    asked.map(async (ids) => {
      const known = await Promise.all(ids.map(findId));
      return { clauses: [], names: known.filter((name) => name !== undefined), excluded: false };
    }),
  );
}

/** What stands nowhere: a word the vocabulary lacks, or a phrase no bundle answered when all were asked. */
function unknownOf(wanted: readonly Unit[], asked: readonly Asked[], everywhere: boolean): string[] {
  return wanted.flatMap((unit) => {
    if (unit.names.length > 0) return [];
    const isPhrase = ({ words }: ResolvedClause): boolean => words.length > 1;
    const unanswered = asked.every(({ matches }) => (matches.get(unit)?.size ?? 0) === 0);
    return unit.clauses
      .filter(
        (clause) =>
          isUnknown(clause) || (everywhere && wanted.length === 1 && isPhrase(clause) && unanswered),
      )
      .map(({ text }) => text);
  });
}

/** Whether a bundle can hold an answer; undated articles can always be in a range. */
function isAsked(
  { language, undated, earliest, latest }: BundleEntry,
  { languages }: SearchState,
  range: Range,
): boolean {
  if (languages.length > 0 && !languages.includes(language)) return false;
  return undated || within({ earliest, latest }, range) !== undefined;
}

/** A bundle and what it answered to each part of the question. */
export interface Asked {
  readonly bundle: Bundle;
  readonly matches: ReadonlyMap<Unit, ReadonlyMap<number, Match>>;
}

async function askBundle(bundle: Bundle, units: readonly Unit[], exactOnly: boolean): Promise<Asked> {
  const matches = await Promise.all(
    units.map(async (unit) => [unit, await askUnit(bundle, unit, exactOnly)] as const),
  );
  return { bundle, matches: new Map(matches) };
}

function rank(asked: readonly Asked[], units: readonly Unit[], state: SearchState): Hit[] {
  const wanted = units.filter(({ excluded }) => !excluded);
  const articles = sum(asked.map(({ bundle }) => bundle.facts.length));
  const words = sum(asked.map(({ bundle }) => bundle.words));
  const collection: Collection = {
    articles,
    averageWords: words / Math.max(1, articles),
    holding: wanted.map((unit) => sum(asked.map(({ matches }) => matches.get(unit)?.size ?? 0))),
  };
  return asked.flatMap((one) => hitsOf(one, units, state, collection));
}

function hitsOf(
  { bundle, matches }: Asked,
  units: readonly Unit[],
  state: SearchState,
  collection: Collection,
): Hit[] {
  const { entry, facts, places, stories } = bundle;
  const range = toRange(state.from, state.to);
  const wanted = units.filter(({ excluded }) => !excluded).flatMap((unit) => matches.get(unit) ?? []);
  const hits: Hit[] = [];
  for (const row of rowsOf(bundle, units, matches)) {
    const fact = facts[row];
    const place = fact && within(fact, range);
    if (!fact || place === undefined || !isOfKind(fact.dateBasis, state)) continue;
    const found = wanted.flatMap((match) => match.get(row) ?? []);
    hits.push({
      entry,
      row,
      place: places[row] ?? 0,
      story: stories[row] ?? 0,
      within: place,
      earliest: fact.earliest,
      latest: fact.latest,
      dateBasis: fact.dateBasis,
      score: score(
        found.map((match) => toOccurrences(match, fact.titleWords)),
        fact.words,
        collection,
      ),
      matches: found,
      tellings: NO_TELLINGS,
    });
  }
  return hits;
}

const NO_TELLINGS: readonly Hit[] = [];

/** The title's words come first; a phrase counts there by the share of its words that stand in it. */
function toOccurrences({ positions, times, mentions, exact }: Match, titleWords: number): Occurrences {
  let inTitle = 0;
  for (const position of positions) if (position < titleWords) inTitle += 1;
  const share = inTitle / Math.max(1, positions.length);
  return { inTitle: share * times, inText: Math.max(times, mentions) - share * times, exact };
}

function isOfKind(basis: string, { kinds }: SearchState): boolean {
  return kinds.length === 0 || kinds.includes(dateKind(basis));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
