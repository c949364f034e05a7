import type { Facet } from '../facets/facet.ts';
import type { BundleEntry } from '../index/manifest.ts';
import { within, type Range } from '../state/range.ts';
import { openValues, matchChosen, type FacetFiles } from './facet-values.ts';
import type { Bundle } from './bundles.ts';
import type { Matches } from './clause-match.ts';
import { canAnswer, type Clause } from './clause.ts';

/** Something that is known of each article without its words. */
export type RowTest =
  | { readonly kind: 'values'; readonly facet: Facet; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly range: Range };

/** A resolved query: which articles answer it, by its clauses and tests. */
export type Expression =
  | { readonly kind: 'clause'; readonly clause: Clause }
  | { readonly kind: 'test'; readonly test: RowTest }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression };

/** The clauses of an expression, in the order of the query. */
export function clausesOf(expression: Expression): Clause[] {
  switch (expression.kind) {
    case 'clause':
      return [expression.clause];
    case 'test':
      return [];
    case 'not':
      return clausesOf(expression.of);
    case 'all':
    case 'any':
      return expression.of.flatMap(clausesOf);
  }
}

function testsOf(expression: Expression): RowTest[] {
  switch (expression.kind) {
    case 'clause':
      return [];
    case 'test':
      return [expression.test];
    case 'not':
      return testsOf(expression.of);
    case 'all':
    case 'any':
      return expression.of.flatMap(testsOf);
  }
}

/** Whether a bundle can contain an article that answers an expression. */
export function canHold(expression: Expression, entry: BundleEntry): boolean {
  switch (expression.kind) {
    case 'clause':
      return canAnswer(expression.clause, entry);
    case 'test':
      return canPass(expression.test, entry);
    case 'not':
      return true;
    case 'all':
      return isEnough(expression.of, (part) => canHold(part, entry), entry.language);
    case 'any':
      return expression.of.some((part) => canHold(part, entry));
  }
}

/** Of so many words of another language, an article may lack one: no table has a counterpart for each in every language. */
const WORDS_PER_GAP = 3;

/** Whether enough parts of a query hold in an article of a language. */
function isEnough(
  parts: readonly Expression[],
  isHeld: (part: Expression) => boolean,
  language: string,
): boolean {
  const missing = parts.filter((part) => !isHeld(part));
  return (
    missing.length === 0 ||
    (missing.length <= mayLack(parts, language) && missing.every((part) => isForeign(part, language)))
  );
}

/** The number of words that an article of a language may lack; none where it can be the language of the query. */
function mayLack(parts: readonly Expression[], language: string): number {
  const foreign = parts.filter((part) => isForeign(part, language));
  const isAbroad = foreign.some((part) => part.kind === 'clause' && !isTyped(part.clause, language));
  return isAbroad ? Math.floor(foreign.length / WORDS_PER_GAP) : 0;
}

/** Whether a part is an ordinary word of other languages. */
function isForeign(part: Expression, language: string): boolean {
  if (part.kind !== 'clause') return false;
  const { wordIn } = part.clause;
  return wordIn !== undefined && !wordIn.includes(language);
}

/** Whether a language has the words of a clause as they are typed. */
function isTyped({ phrases }: Clause, language: string): boolean {
  return phrases.every(({ readings }) =>
    readings.some((terms) => terms.every(({ keys }) => keys.some((key) => key.language === language))),
  );
}

function canPass(test: RowTest, entry: BundleEntry): boolean {
  if (test.kind === 'range') return within(entry, test.range) !== undefined || entry.undated;
  const { values, facet } = test;
  return facet.values.from !== 'partition' || values.includes(facet.values.of(entry));
}

/** What is known of the rows of a bundle. */
export interface RowFacts {
  readonly language: string;
  readonly matches: ReadonlyMap<Clause, Matches>;
  readonly tests: ReadonlyMap<RowTest, (row: number) => boolean>;
}

/** Opens the tests of an expression in a bundle. */
export async function openTests(
  expression: Expression,
  bundle: Bundle,
  files: FacetFiles,
): Promise<RowFacts['tests']> {
  const opened = testsOf(expression).map(
    async (test) => [test, await openTest(test, bundle, files)] as const,
  );
  return new Map(await Promise.all(opened));
}

async function openTest(test: RowTest, bundle: Bundle, files: FacetFiles): Promise<(row: number) => boolean> {
  if (test.kind === 'values') {
    const valueOf = await openValues(test.facet, bundle, files);
    return valueOf ? matchChosen(test.values, valueOf) : () => false;
  }
  return (row) => {
    const values = bundle.docValues[row];
    const place = values && within(values, test.range);
    return place !== undefined && place !== 'undated';
  };
}

/** The rows of a bundle that answer an expression. */
export function* rowsThatHold(expression: Expression, size: number, facts: RowFacts): Generator<number> {
  const rows = candidates(expression, facts)?.keys() ?? Array.from({ length: size }).keys();
  for (const row of rows) if (holds(expression, row, facts)) yield row;
}

/** Rows as the keys of a set or of matches. */
type Rows = Pick<ReadonlySet<number>, 'size' | 'keys'>;

const NO_ROWS: Rows = new Set<number>();

/** Rows that include all answers; `undefined`: any row can be one. */
function candidates(expression: Expression, facts: RowFacts): Rows | undefined {
  switch (expression.kind) {
    case 'clause':
      return facts.matches.get(expression.clause) ?? NO_ROWS;
    case 'test':
    case 'not':
      return undefined;
    case 'all': {
      const mayBeLacking = mayLack(expression.of, facts.language) > 0;
      const needed = expression.of.filter((part) => !(mayBeLacking && isForeign(part, facts.language)));
      const sets = needed.flatMap((part) => candidates(part, facts) ?? []);
      if (mayBeLacking && sets.length === 0) return candidates({ kind: 'any', of: expression.of }, facts);
      return sets.toSorted((a, b) => a.size - b.size)[0];
    }
    case 'any': {
      const sets = expression.of.map((part) => candidates(part, facts));
      return sets.every((set) => set !== undefined)
        ? new Set(sets.flatMap((set) => [...set.keys()]))
        : undefined;
    }
  }
}

function holds(expression: Expression, row: number, facts: RowFacts): boolean {
  switch (expression.kind) {
    case 'clause':
      return facts.matches.get(expression.clause)?.has(row) ?? false;
    case 'test':
      return facts.tests.get(expression.test)?.(row) ?? false;
    case 'not':
      return !holds(expression.of, row, facts);
    case 'all':
      return isEnough(expression.of, (part) => holds(part, row, facts), facts.language);
    case 'any':
      return expression.of.some((part) => holds(part, row, facts));
  }
}
