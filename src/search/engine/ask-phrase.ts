/** Which articles of a bundle contain a phrase, in which of its forms, and where. */
import type { Bundle } from './bundles.ts';
import { NO_POSTINGS, mapValues, unite, type Postings } from './postings.ts';
import { formOf } from '../key/fold.ts';
import { markForm, markKey } from '../index/indexed-text.ts';
import { keysIn, type Phrase, type Term } from './clause.ts';
import type { KnownKey } from '../index/term-dictionary.ts';
import { NO_MATCH, NO_MATCHES, type ClauseMatch, type Matches } from './clause-match.ts';

/** Forms that are searched for a prefix, the most frequent of possibly thousands. */
const MAX_FORMS = 60;

/** Articles that contain a phrase, however it is written. */
export async function askPhrase(
  bundle: Bundle,
  { readings, apart, part }: Phrase,
  exactOnly: boolean,
): Promise<Matches> {
  const [typed = NO_MATCHES, ...others] = await Promise.all(
    readings.map((terms) =>
      apart === undefined ? askReading(bundle, terms, exactOnly) : askNear(bundle, terms, apart, exactOnly),
    ),
  );
  const found = others.length === 0 ? typed : withOthers(typed, others);
  return part === undefined ? found : inPart(found, await bundle.positionsOf(part));
}

/** The matches of a phrase with those of other ways to write it. */
function withOthers(typed: Matches, others: readonly Matches[]): Matches {
  const found = new Map(typed);
  for (const other of others)
    for (const [row, match] of other) found.set(row, both(found.get(row), { ...match, exact: false }));
  return found;
}

function both(one: ClauseMatch | undefined, other: ClauseMatch): ClauseMatch {
  if (one === undefined) return other;
  const positions = [...one.positions, ...other.positions];
  return { ...one, positions, frequency: one.frequency + other.frequency };
}

/** What of the matches is in one part of each article. */
function inPart(
  found: Matches,
  isInside: (row: number, position: number) => boolean,
): Map<number, ClauseMatch> {
  return new Map(
    [...found].flatMap(([row, match]): [number, ClauseMatch][] => {
      const positions = match.positions.filter((position) => isInside(row, position));
      if (positions.length === 0) return [];
      const frequency = Math.max(
        1,
        Math.round((match.frequency * positions.length) / match.positions.length),
      );
      return [[row, { ...match, positions, frequency }]];
    }),
  );
}

/** Articles that contain words, with at most so many others between them. */
async function askNear(
  bundle: Bundle,
  terms: readonly Term[],
  apart: number,
  exactOnly: boolean,
): Promise<Matches> {
  const [first = NO_POSTINGS, ...others] = await Promise.all(
    terms.map((term) => askAll(bundle, term, exactOnly)),
  );
  const matches = new Map<number, ClauseMatch>();
  for (const [row, starts] of first) {
    const lists = others.map((other) => other.get(row) ?? []);
    if (lists.some((list) => list.length === 0)) continue;
    const found = starts.map((start) => [start, ...lists.map((list) => nearestTo(start, list))]);
    const near = found.filter(
      (run) => new Set(run).size === run.length && Math.max(...run) - Math.min(...run) < apart + terms.length,
    );
    if (near.length > 0)
      matches.set(row, { ...NO_MATCH, positions: near.flat(), frequency: near.length, exact: true });
  }
  return matches;
}

/** The position of another word that is nearest to one. */
function nearestTo(start: number, positions: readonly number[]): number {
  return positions.reduce((best, position) =>
    position !== start && (best === start || Math.abs(position - start) < Math.abs(best - start))
      ? position
      : best,
  );
}

async function askReading(bundle: Bundle, terms: readonly Term[], exactOnly: boolean): Promise<Matches> {
  const [only, ...others] = terms;
  if (only === undefined) return new Map();
  if (others.length > 0) return askRun(bundle, terms, exactOnly);
  const { all, isExact } = await askTerm(bundle, only, exactOnly);
  return mapValues(all, (positions, row) => ({
    positions,
    frequency: positions.length,
    exact: isExact(row),
    names: NO_MATCH.names,
    mentions: 0,
  }));
}

/** Articles that contain these words one after another, each in any form. */
async function askRun(bundle: Bundle, terms: readonly Term[], exactOnly: boolean): Promise<Matches> {
  const [isExact, asked] = await Promise.all([
    exactOnly ? () => true : askTyped(bundle, terms),
    askTogether(bundle, terms, exactOnly),
  ]);
  const matches = new Map<number, ClauseMatch>();
  for (const [row, starts] of asked[0] ?? []) {
    const rest = asked.slice(1).map((all) => new Set(all.get(row)));
    const found = starts.filter((start) => rest.every((next, index) => next.has(start + index + 1)));
    if (found.length === 0) continue;
    const positions = found.flatMap((start) => asked.map((_, index) => start + index));
    matches.set(row, { ...NO_MATCH, positions, frequency: found.length, exact: isExact(row) });
  }
  return matches;
}

/**
 * The postings of every word of a phrase, in articles that contain all of them. The most frequent word is not searched alone, because half
 * of a bundle may contain it: a search for all words gives the positions of all, and those of no other word are its own.
 */
async function askTogether(bundle: Bundle, terms: readonly Term[], exactOnly: boolean): Promise<Postings[]> {
  const keys = terms.map((term) => keysIn(term, bundle.entry));
  const marked = keys.flatMap(([only, ...more]) => (only && more.length === 0 ? [markKey(only.key)] : []));
  const isPlain =
    !exactOnly &&
    terms.every(({ open, narrowed }) => !open && !narrowed) &&
    new Set(marked).size === terms.length;
  if (!isPlain) return Promise.all(terms.map((term) => askAll(bundle, term, exactOnly)));
  const counts = keys.map((known) => countOf(known.flatMap(({ forms }) => forms)));
  const commonest = counts.indexOf(Math.max(...counts));
  const [together, ...others] = await Promise.all([
    bundle.ask(marked.join(' ')),
    ...marked.filter((_, place) => place !== commonest).map(bundle.ask),
  ]);
  const left = mapValues(together, (positions, row) => {
    const taken = new Set(others.flatMap((other) => other.get(row) ?? []));
    return positions.filter((position) => !taken.has(position));
  });
  return others.toSpliced(commonest, 0, left);
}

/** Combinations of keys that are searched for a phrase. There is nearly always one. */
const MAX_RUNS = 8;

/**
 * Whether a row contains a phrase in the forms that were typed. Pagefind finds phrases of whole words. When the last word is a prefix, it
 * is enough that the row contains the others as typed.
 */
async function askTyped(bundle: Bundle, terms: readonly Term[]): Promise<(row: number) => boolean> {
  const words = terms.filter(({ open }) => !open).map((term) => typedForms(bundle, term));
  if (words.length < terms.length) {
    const found = await Promise.all(words.map((forms) => askEach(bundle, forms)));
    return (row) => found.every((matches) => matches.has(row));
  }
  let runs = [''];
  for (const forms of words)
    runs = runs.flatMap((run) => forms.map(({ marked }) => `${run} ${marked}`)).slice(0, MAX_RUNS);
  const found = unite(await Promise.all(runs.map((run) => bundle.ask(`"${run.trim()}"`))));
  return (row) => found.has(row);
}

interface AskedTerm {
  readonly all: Postings;
  /** Whether a row contains the typed form. */
  readonly isExact: (row: number) => boolean;
}

async function askTerm(bundle: Bundle, term: Term, exactOnly: boolean): Promise<AskedTerm> {
  if (term.open || exactOnly) return { all: await askAll(bundle, term, exactOnly), isExact: () => true };
  const typed = typedForms(bundle, term);
  const others = formsOf(keysIn(term, bundle.entry)).filter(({ form }) => form !== term.form);
  // The rarer side is searched: a row with more positions than its other forms have contains the typed form.
  const isTypedCommoner = countOf(others) < countOf(typed) && others.length <= MAX_OTHER_FORMS;
  const [all, found] = await Promise.all([
    askAll(bundle, term, exactOnly),
    askEach(bundle, isTypedCommoner ? others : typed),
  ]);
  const countIn = (matches: Postings, row: number): number => matches.get(row)?.length ?? 0;
  return {
    all,
    isExact: (row) => (isTypedCommoner ? countIn(all, row) > countIn(found, row) : found.has(row)),
  };
}

/** Other forms that are searched one by one, at most. */
const MAX_OTHER_FORMS = 8;

/** The postings of a term in all its forms, or in the typed one only. */
async function askAll(bundle: Bundle, term: Term, exactOnly: boolean): Promise<Postings> {
  const keys = keysIn(term, bundle.entry);
  if (term.open || (term.narrowed && !exactOnly)) return askEach(bundle, formsOf(keys).slice(0, MAX_FORMS));
  if (exactOnly) return askEach(bundle, typedForms(bundle, term));
  return unite(await Promise.all(keys.map(({ key }) => bundle.ask(markKey(key)))));
}

/** A form of a key with its word in the index. */
interface MarkedForm {
  readonly marked: string;
  readonly form: string;
  readonly count: number;
}

/** The folded forms of keys, each once, most frequent first. */
function formsOf(keys: readonly KnownKey[]): MarkedForm[] {
  const forms = new Map<string, MarkedForm>();
  for (const { key, forms: list } of keys) {
    for (const { text, count } of list) {
      const form = formOf(text);
      const marked = markForm(key, form);
      forms.set(marked, { marked, form, count: count + (forms.get(marked)?.count ?? 0) });
    }
  }
  return [...forms.values()].toSorted((a, b) => b.count - a.count);
}

function typedForms({ entry }: Bundle, term: Term): MarkedForm[] {
  return formsOf(keysIn(term, entry)).filter(({ form }) => form === term.form);
}

function countOf(forms: readonly { readonly count: number }[]): number {
  return forms.reduce((sum, { count }) => sum + count, 0);
}

async function askEach(bundle: Bundle, forms: readonly MarkedForm[]): Promise<Postings> {
  return unite(await Promise.all(forms.map(({ marked }) => bundle.ask(marked))));
}
