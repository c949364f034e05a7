import type { Bundle, Matches } from './bundles.ts';
import { formOf } from './fold.ts';
import { markForm, markKey, markToken } from './indexed-text.ts';
import { keysIn, type ResolvedClause, type Term, type Unit } from './resolve.ts';
import type { Form, KnownKey } from './vocabulary.ts';

/** How an article answers one part of the question. */
export interface Match {
  /** Of its words; those of names stand in the article's text file. */
  readonly positions: readonly number[];
  /** How often the whole part stands there. */
  readonly times: number;
  /** Whether it stands there in the very form that was typed. */
  readonly exact: boolean;
  /** Ids of the names it mentions, and how often any of them. */
  readonly names: readonly string[];
  readonly mentions: number;
}

/** An open word can mean thousands of forms; the commonest say what it finds. */
const MOST_FORMS = 60;

/** Asks a bundle for one part of the question: its words, or the names they spell. */
export async function askUnit(bundle: Bundle, unit: Unit, exactOnly: boolean): Promise<Map<number, Match>> {
  const folder = `${bundle.entry.language}/${bundle.entry.block}`;
  const held = unit.names.filter(({ bundles }) => bundles.has(folder));
  const [words, ...names] = await Promise.all([
    askWords(bundle, unit.clauses, exactOnly),
    ...held.map(({ id }) => bundle.ask(markToken(id))),
  ]);
  const found = new Map<number, Match>(words);
  for (const [index, { id }] of held.entries()) {
    for (const [row, mentions] of names[index] ?? []) {
      const known = found.get(row) ?? NOTHING;
      found.set(row, { ...known, names: [...known.names, id], mentions: known.mentions + mentions.length });
    }
  }
  return found;
}

const NOTHING: Match = { positions: [], times: 0, exact: false, names: [], mentions: 0 };

/** Articles that hold all clauses of a part. */
async function askWords(
  bundle: Bundle,
  clauses: readonly ResolvedClause[],
  exactOnly: boolean,
): Promise<Map<number, Match>> {
  const holds = clauses.every(({ terms }) => terms.every((term) => keysIn(term, bundle.entry).length > 0));
  if (!holds || clauses.length === 0) return new Map();
  const [first = new Map<number, Match>(), ...others] = await Promise.all(
    clauses.map((clause) => askClause(bundle, clause, exactOnly)),
  );
  const both = [...first].flatMap(([row, match]): [number, Match][] => {
    const more = others.map((other) => other.get(row));
    if (!more.every((other) => other !== undefined)) return [];
    const all = [match, ...more];
    return [
      [
        row,
        {
          ...match,
          positions: all.flatMap(({ positions }) => positions),
          times: Math.min(...all.map(({ times }) => times)),
          exact: all.every(({ exact }) => exact),
        },
      ],
    ];
  });
  return new Map(both);
}

async function askClause(
  bundle: Bundle,
  { terms }: ResolvedClause,
  exactOnly: boolean,
): Promise<Map<number, Match>> {
  const asked = await Promise.all(terms.map((term) => askTerm(bundle, term, exactOnly)));
  const [first] = asked;
  if (first === undefined) return new Map();
  if (asked.length === 1)
    return mapValues(first.all, (positions, row) => ({
      positions,
      times: positions.length,
      exact: first.exact === 'all' || first.exact.has(row),
      names: NOTHING.names,
      mentions: 0,
    }));
  const phrase = new Map<number, Match>();
  for (const [row, starts] of first.all) {
    const rest = asked.slice(1).map(({ all }) => new Set(all.get(row)));
    const found = starts.filter((start) => rest.every((next, index) => next.has(start + index + 1)));
    if (found.length === 0) continue;
    const positions = found.flatMap((start) => asked.map((_, index) => start + index));
    const exact = asked.every((one) => one.exact === 'all' || one.exact.has(row));
    phrase.set(row, { ...NOTHING, positions, times: found.length, exact });
  }
  return phrase;
}

interface AskedTerm {
  readonly all: Matches;
  /** Rows that hold the typed form. */
  readonly exact: 'all' | ReadonlyMap<number, unknown>;
}

async function askTerm(bundle: Bundle, term: Term, exactOnly: boolean): Promise<AskedTerm> {
  const keys = keysIn(term, bundle.entry);
  if (term.open) return { all: await askForms(bundle, keys), exact: 'all' };
  const isTyped = ({ text }: Form): boolean => formOf(text) === term.form;
  const typedKeys = keys.filter(({ forms }) => forms.some(isTyped));
  const typed = typedKeys.map(({ key }) => bundle.ask(markForm(key, term.form)));
  if (exactOnly) return { all: unite(await Promise.all(typed)), exact: 'all' };
  const all = unite(await Promise.all(keys.map(({ key }) => bundle.ask(markKey(key)))));
  const onlyTyped = keys.every(({ forms }) => forms.every(isTyped));
  return { all, exact: onlyTyped ? 'all' : unite(await Promise.all(typed)) };
}

async function askForms(bundle: Bundle, keys: readonly KnownKey[]): Promise<Matches> {
  const forms = keys
    .flatMap(({ key, forms: list }) => list.map(({ text, count }) => ({ key, text, count })))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_FORMS);
  const marked = new Set(forms.map(({ key, text }) => markForm(key, formOf(text))));
  return unite(await Promise.all([...marked].map(bundle.ask)));
}

function unite(all: readonly Matches[]): Matches {
  if (all.length === 1 && all[0]) return all[0];
  const united = new Map<number, readonly number[]>();
  for (const matches of all) {
    for (const [row, positions] of matches) {
      const known = united.get(row);
      united.set(row, known ? [...known, ...positions] : positions);
    }
  }
  return united;
}

function mapValues<Value, Result>(
  map: ReadonlyMap<number, Value>,
  change: (value: Value, key: number) => Result,
): Map<number, Result> {
  const changed = new Map<number, Result>();
  for (const [key, value] of map) changed.set(key, change(value, key));
  return changed;
}
