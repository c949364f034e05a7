import type { SearchState } from '../state/search-state.ts';
import { dateToken } from '../key/tokens.ts';
import type { Bundle, OpenBundle } from './bundles.ts';
import type { BundleEntry, Manifest } from '../index/manifest.ts';
import type { ClauseMatch } from './clause-match.ts';
import { askClause } from './matching.ts';
import { chosen, type Choices } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { openFilter, type FacetFiles } from './facet-values.ts';
import { compareBy } from '../state/sort.ts';
import { asksSomething } from '../state/query.ts';
import { parseQuery } from '../state/query/parser.ts';
import { isOpen, toRange, within, type Range, type Within } from '../state/range.ts';
import { score, type Collection, type ClauseFrequency } from './ranking.ts';
import { isUnknown, type Phrase, type Clause } from './clause.ts';
import { resolveQuery } from './resolve.ts';
import { canHold, clausesOf, openTests, rowsThatHold, type Expression, type RowFacts } from './expression.ts';
import type { KnownName, TermDictionary } from '../index/term-dictionary.ts';
import type { FindDate, ArchiveDate } from '../index/dates.ts';
import type { DateNames } from '../../languages/sections/date-patterns.ts';
import type { FindEquivalents } from '../index/equivalents.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import type { Equivalent } from './equivalents.ts';

/** An article that answers a query. */
export interface Hit {
  /** The bundle that contains it, and its row there. */
  readonly entry: BundleEntry;
  readonly row: number;
  /** Position in the whole archive, oldest first. */
  readonly ordinal: number;
  /** Number of its story; 0: none. */
  readonly story: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dateBasis: string;
  readonly within: Within;
  readonly score: number;
  /** How it matches each clause; empty when only facets or a range were asked for. */
  readonly matches: readonly ClauseMatch[];
  /** Other versions of its story that are folded into it, in the order of the hits. */
  readonly versions: readonly Hit[];
}

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

/** Everything that an answer is computed from. */
export interface Sources extends FacetFiles {
  readonly facets: readonly Facet[];
  readonly manifest: Manifest;
  readonly dictionary: TermDictionary;
  readonly open: OpenBundle;
  readonly findDate: FindDate;
  readonly dateNames: DateNames;
  readonly findEquivalents: FindEquivalents;
  /** The language of the interface. */
  readonly ui: InterfaceLanguage;
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
  const found = rank(partitions, expression, state);
  const hits = found.filter((hit) => isInside(hit.within, range, state.undated));
  return {
    hits: hits.toSorted(compareBy[wanted.length === 0 && state.sort === 'relevance' ? 'newest' : state.sort]),
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

/** The matches of every bundle that can contain a hit. */
interface AskedPartitions {
  readonly partitions: readonly AskedPartition[];
  /** The query: what was typed, and the chosen names and stories. */
  readonly expression: Expression;
  /** The clauses for the typed words, with the names that the reader excluded. */
  readonly typed: readonly Clause[];
  /** Whether no bundle was left out because of a facet or the range. */
  readonly everywhere: boolean;
}

/** Searches every bundle that can contain a hit. */
export async function askPartitions(state: SearchState, sources: Sources): Promise<AskedPartitions> {
  const { manifest, open, facets } = sources;
  const { query } = parseQuery(state.q);
  const typed =
    query &&
    (await resolveQuery(query, {
      ...sources,
      withNames: !state.exact,
    }));
  const expression: Expression = {
    kind: 'all',
    of: [
      ...(typed ? [asWanted(typed, state)] : []),
      ...(await chosenClauses(state.choices, sources)).map((clause) => ({ kind: 'clause', clause }) as const),
    ],
  };
  const range = toRange(state.from, state.to);
  const entries = manifest.bundles.filter(
    (entry) =>
      canMatch(entry, state.choices, facets) &&
      isInTime(entry, range) &&
      (manifest.atHand?.includes(entry.language) ?? true),
  );
  const partitions = await Promise.all(
    entries
      .filter((entry) => canHold(expression, entry))
      .map(async (entry) => askPartition(await open(entry), expression, state, sources)),
  );
  return {
    partitions,
    expression,
    typed: typed ? clausesOf(typed) : [],
    everywhere: entries.length === manifest.bundles.length,
  };
}

/** Whether an article may be listed, judged by its date. An undated one is listed without a range, or if undated articles are asked for. */
export function isInside(place: Within | undefined, range: Range, undated: boolean): boolean {
  return place !== undefined && (place !== 'undated' || undated || isOpen(range));
}

/** Whether a word of another language is searched. */
export function isSearched(
  { token, isOn }: Pick<Equivalent, 'token' | 'isOn'>,
  { without, also }: Pick<SearchState, 'without' | 'also'>,
): boolean {
  return isOn ? !without.includes(token) : also.includes(token);
}

type Wanted = Pick<SearchState, 'without' | 'also'>;

/** The same expression without the names and equivalents that the reader does not want searched, and with those of the offers that he wants. */
function asWanted(expression: Expression, wanted: Wanted): Expression {
  const { without, also } = wanted;
  switch (expression.kind) {
    case 'clause': {
      const { clause } = expression;
      const names = [
        ...clause.names.filter(({ id }) => !without.includes(id)),
        ...clause.offers.filter(({ id }) => also.includes(id)),
      ];
      const date = clause.date && without.includes(dateToken(clause.date.edtf)) ? undefined : clause.date;
      const equivalents = clause.equivalents?.filter((one) => isSearched(one, { without, also }));
      return { kind: 'clause', clause: { ...clause, names, date, ...(equivalents && { equivalents }) } };
    }
    case 'test':
      return expression;
    case 'not':
      return { kind: 'not', of: asWanted(expression.of, wanted) };
    case 'all':
    case 'any':
      return { kind: expression.kind, of: expression.of.map((part) => asWanted(part, wanted)) };
  }
}

/** A clause for each facet of postings with chosen values, which matches any of them. */
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
      return { phrases: [], names: known.filter((name) => name !== undefined), offers: [], excluded: false };
    }),
  );
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

/** Whether a partition can contain an article with the chosen values, as far as facets of whole partitions decide. */
function canMatch(entry: BundleEntry, choices: Choices, facets: readonly Facet[]): boolean {
  return facets.every(({ parameter, values }) => {
    const wanted = chosen(choices, parameter);
    return wanted.length === 0 || values.from !== 'partition' || wanted.includes(values.of(entry));
  });
}

/** Whether a partition can contain an article of a range. Undated articles can be in any. */
function isInTime({ undated, earliest, latest }: BundleEntry, range: Range): boolean {
  return undated || within({ earliest, latest }, range) !== undefined;
}

/** A bundle with its matches for each clause. */
export interface AskedPartition extends RowFacts {
  readonly bundle: Bundle;
  /** Whether a row has a chosen value of each facet, apart from facets of postings, which are clauses. */
  readonly passes: (row: number) => boolean;
}

async function askPartition(
  bundle: Bundle,
  expression: Expression,
  { choices, exact }: SearchState,
  sources: Sources,
): Promise<AskedPartition> {
  const [passes, tests, ...matches] = await Promise.all([
    openFilter(choices, bundle, sources.facets, sources),
    openTests(expression, bundle, sources),
    ...clausesOf(expression).map(async (clause) => [clause, await askClause(bundle, clause, exact)] as const),
  ]);
  return { bundle, language: bundle.entry.language, matches: new Map(matches), tests, passes };
}

function rank(partitions: readonly AskedPartition[], expression: Expression, state: SearchState): Hit[] {
  const wanted = clausesOf(expression).filter(({ excluded }) => !excluded);
  const articles = sum(partitions.map(({ bundle }) => bundle.docValues.length));
  const words = sum(partitions.map(({ bundle }) => bundle.words));
  const collection: Collection = {
    articles,
    averageWords: words / Math.max(1, articles),
    holding: wanted.map((clause) => sum(partitions.map(({ matches }) => matches.get(clause)?.size ?? 0))),
  };
  return partitions.flatMap((one) => hitsOf(one, expression, state, collection));
}

function hitsOf(
  partition: AskedPartition,
  expression: Expression,
  state: SearchState,
  collection: Collection,
): Hit[] {
  const { bundle, matches, passes } = partition;
  const { entry, docValues, ordinals, stories } = bundle;
  const range = toRange(state.from, state.to);
  const wanted = clausesOf(expression).filter(({ excluded }) => !excluded);
  const hits: Hit[] = [];
  for (const row of rowsThatHold(expression, docValues.length, partition)) {
    const values = docValues[row];
    const place = values && within(values, range);
    if (!values || place === undefined || !passes(row)) continue;
    const found = wanted.map((clause) => matches.get(clause)?.get(row));
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
        found.map((match) => match && toFrequency(match, values.titleWords)),
        values.words,
        collection,
      ),
      matches: found.filter((match) => match !== undefined),
      versions: NO_VERSIONS,
    });
  }
  return hits;
}

const NO_VERSIONS: readonly Hit[] = [];

/** Positions of the title come first. A phrase counts there with the share of its words that are in the title. */
function toFrequency(
  { positions, frequency, mentions, exact, through = [] }: ClauseMatch,
  titleWords: number,
): ClauseFrequency {
  let inTitle = 0;
  for (const position of positions) if (position < titleWords) inTitle += 1;
  const share = inTitle / Math.max(1, positions.length);
  return {
    inTitle: share * frequency,
    inText: Math.max(frequency, mentions) - share * frequency,
    exact,
    translated: through.length > 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
