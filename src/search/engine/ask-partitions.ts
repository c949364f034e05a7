/** Asks the partitions for what a state wants. */
import type { SearchState } from '../state/search-state.ts';
import { dateToken } from '../key/tokens.ts';
import type { Bundle, OpenBundle } from './bundles.ts';
import type { BundleEntry, Manifest } from '../index/manifest.ts';
import { askClause } from './matching.ts';
import type { OpenRanks } from './ranks.ts';
import { chosen, type Choices } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { openFilter, type FacetFiles } from './facet-values.ts';
import { toRange, within, type Range } from '../state/range.ts';
import type { Clause } from './clause.ts';
import { canHold, clausesOf, openTests, type Expression, type RowFacts } from './expression.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';
import type { Equivalent } from './equivalents.ts';

/** Everything that an answer is computed from. */
export interface Sources extends FacetFiles {
  readonly facets: readonly Facet[];
  readonly manifest: Manifest;
  readonly dictionary: TermDictionary;
  readonly open: OpenBundle;
  /**
   * The expression of what was typed; `undefined` where that asks for nothing. The answer and its counts ask for the same.
   *
   * @param exact whether names and words of other languages are left out
   */
  readonly resolveTyped: (q: string, exact: boolean) => Promise<Expression | undefined>;
  readonly openRanks: OpenRanks;
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
  const typed = await sources.resolveTyped(state.q, state.exact);
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
