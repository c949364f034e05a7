/** Which articles of a bundle contain a phrase, in which of its forms, and where. */
import { NO_POSTINGS, unite, type Postings } from '../index/postings.ts';
import type { Bundle } from './bundles.ts';
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

/** Matches of a phrase with those of other ways to write it. */
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
function inPart(found: Matches, isInside: (row: number, position: number) => boolean): Matches {
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
  const [all, typed] = await Promise.all([
    askAll(bundle, only, exactOnly),
    only.open || exactOnly ? undefined : askTyped(bundle, only),
  ]);
  return mapValues(all, (positions, row) => ({
    positions,
    frequency: positions.length,
    exact: typed?.has(row) ?? true,
    names: NO_MATCH.names,
    mentions: 0,
  }));
}

/** Articles that contain these words one after another, each in any form. */
async function askRun(bundle: Bundle, terms: readonly Term[], exactOnly: boolean): Promise<Matches> {
  const [isExact, all] = await Promise.all([
    exactOnly ? () => true : askTypedRun(bundle, terms),
    Promise.all(terms.map((term) => askAll(bundle, term, exactOnly))),
  ]);
  return mapValues(findRuns(all), (starts, row) => ({
    ...NO_MATCH,
    positions: starts.flatMap((start) => all.map((_, index) => start + index)),
    frequency: starts.length,
    exact: isExact(row),
  }));
}

/** Where words follow one another, by the position of the first. The rows of the rarest word are gone through. */
function findRuns(words: readonly Postings[]): Map<number, readonly number[]> {
  const sizes = words.map(({ size }) => size);
  const rarest = sizes.indexOf(Math.min(...sizes));
  const runs = new Map<number, readonly number[]>();
  for (const [row, positions] of words[rarest] ?? NO_POSTINGS) {
    const lists = words.flatMap((word) => [word.get(row) ?? []]);
    const starts = positions
      .map((position) => position - rarest)
      .filter((start) => lists.every((list, index) => list.includes(start + index)));
    if (starts.length > 0) runs.set(row, starts);
  }
  return runs;
}

/**
 * Whether a row contains a phrase in the forms that were typed. When the last word is a prefix, it is enough that the row contains the
 * others as typed.
 */
async function askTypedRun(bundle: Bundle, terms: readonly Term[]): Promise<(row: number) => boolean> {
  const words = terms.filter(({ open }) => !open);
  const found = await Promise.all(words.map((term) => askTyped(bundle, term)));
  if (words.length < terms.length) return (row) => found.every((postings) => postings.has(row));
  const runs = findRuns(found);
  return (row) => runs.has(row);
}

/** The postings of a term in all its forms, or in the typed one only. */
async function askAll(bundle: Bundle, term: Term, exactOnly: boolean): Promise<Postings> {
  const keys = keysIn(term, bundle.entry);
  if (term.open || (term.narrowed && !exactOnly)) return askEach(bundle, formsOf(keys).slice(0, MAX_FORMS));
  if (exactOnly) return askTyped(bundle, term);
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

/** The postings of a term in the typed form alone. */
function askTyped(bundle: Bundle, term: Term): Promise<Postings> {
  const forms = formsOf(keysIn(term, bundle.entry));
  return askEach(
    bundle,
    forms.filter(({ form }) => form === term.form),
  );
}

async function askEach(bundle: Bundle, forms: readonly MarkedForm[]): Promise<Postings> {
  return unite(await Promise.all(forms.map(({ marked }) => bundle.ask(marked))));
}

/** A map with each value changed. */
function mapValues<Value, Result>(
  map: ReadonlyMap<number, Value>,
  change: (value: Value, key: number) => Result,
): Map<number, Result> {
  const changed = new Map<number, Result>();
  for (const [key, value] of map) changed.set(key, change(value, key));
  return changed;
}
