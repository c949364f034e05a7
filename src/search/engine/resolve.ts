import { formOf, fold } from '../key/fold.ts';
import { FACETS } from '../facets/table.ts';
import type { Facet } from '../facets/facet.ts';
import { bundleFolder, type BundleEntry } from '../index/manifest.ts';
import type { Query, TypedPhrase, TypedValue } from '../state/query/expression.ts';
import { isPartialDay, toRange } from '../state/range.ts';
import { hasForm, type KnownKey, type KnownName, type TermDictionary } from '../index/term-dictionary.ts';
import type { Expression } from './expression.ts';
import { readTypedDate } from '../state/query/typed-date.ts';
import type { DateNames } from '../../languages/sections/date-patterns.ts';
import type { FindDate, KnownDate } from '../index/dates.ts';
import type { FindEquivalents } from '../index/equivalents.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import { equivalentsOf, type Equivalent } from './equivalents.ts';
import { readingsOf } from './readings.ts';

/** A word of the query with its keys in the archive. */
export interface Term {
  /** The typed form, folded by `formOf`. */
  readonly form: string;
  /** Whether it is a prefix or a pattern. */
  readonly open: boolean;
  /** Its key in each language that has it; for a prefix or pattern all keys with a form that it fits. */
  readonly keys: readonly KnownKey[];
}

export interface Phrase extends TypedPhrase {
  /** The words as they were typed, then other ways to write the same: «200 000» for «200000». An article matches with any. */
  readonly readings: readonly (readonly Term[])[];
}

/** A part of the query: phrases, or the names or the date that they spell. An article matches with any. */
export interface Clause {
  readonly phrases: readonly Phrase[];
  readonly names: readonly KnownName[];
  /** Articles from then match, and those that name it. */
  readonly date?: KnownDate | undefined;
  /** Words of other languages that say the same, those that are only offered included. */
  readonly equivalents?: readonly Equivalent[];
  /** The languages in which it is an ordinary word, as far as that is known. */
  readonly wordIn?: readonly string[] | undefined;
  readonly excluded: boolean;
}

/** What a query is resolved with. */
export interface Resolving {
  readonly dictionary: TermDictionary;
  /** Whether names, and words of other languages, are looked up at all. */
  readonly withNames: boolean;
  /** Finds words of other languages; absent: none are looked for. */
  readonly findEquivalents?: FindEquivalents;
  /** The language of the interface. */
  readonly ui: InterfaceLanguage;
  readonly facets?: readonly Facet[];
  readonly dateNames: DateNames;
  readonly findDate: FindDate;
  /** The values of a facet of stated values. */
  readonly readValues: (parameter: string) => Promise<readonly string[]>;
}

/** Longest run of words that is looked up as a name. */
const MAX_NAME_WORDS = 4;

/**
 * Looks up the words of a query in every language, and the longest runs of words that spell a name. A single word can spell one too.
 */
export async function resolveQuery(query: Query, resolving: Resolving): Promise<Expression> {
  switch (query.kind) {
    case 'phrase':
      return all(await resolveRun([query], resolving));
    case 'value':
      return resolveValue(query, resolving);
    case 'not':
      return { kind: 'not', of: await resolveQuery(query.of, resolving) };
    case 'any':
      return { kind: 'any', of: await Promise.all(query.of.map((part) => resolveQuery(part, resolving))) };
    case 'all':
      return all(
        (
          await Promise.all(
            runsOf(query.of).map(async (part) =>
              Array.isArray(part) ? resolveRun(part, resolving) : [await resolveQuery(part, resolving)],
            ),
          )
        ).flat(),
      );
  }
}

function all(parts: readonly Expression[]): Expression {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'all', of: parts };
}

/** Divides what stands side by side into runs of phrases and other parts. */
function runsOf(parts: readonly Query[]): (TypedPhrase[] | Exclude<Query, TypedPhrase>)[] {
  const runs: (TypedPhrase[] | Exclude<Query, TypedPhrase>)[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (part.kind !== 'phrase') runs.push(part);
    else if (Array.isArray(run)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

async function resolveRun(phrases: readonly TypedPhrase[], resolving: Resolving): Promise<Expression[]> {
  const { dictionary, withNames } = resolving;
  const plain = phrases.map((phrase) => (phrase.quoted || phrase.open || isBound(phrase) ? '' : phrase.text));
  // All at once, because each may wait for a file.
  const naming = withNames ? phrases.map((_, first) => longestName(phrases, first, dictionary)) : [];
  const [resolved, named] = await Promise.all([
    Promise.all(phrases.map((phrase) => resolvePhrase(phrase, dictionary))),
    Promise.all(naming),
  ]);
  const clauses: Clause[] = [];
  for (let first = 0; first < resolved.length;) {
    const date = readTypedDate(plain.slice(first), resolving.dateNames);
    if (date) {
      const run = resolved.slice(first, first + date.length);
      const known = await resolving.findDate(date.edtf);
      clauses.push({ phrases: run, names: [], date: known, excluded: run[0]?.excluded ?? false });
      first += date.length;
      continue;
    }
    const { length, names } = named[first] ?? NO_NAME;
    const run = resolved.slice(first, first + length);
    clauses.push({ phrases: run, names, excluded: run[0]?.excluded ?? false });
    first += length;
  }
  const hasCompany = clauses.filter(({ excluded }) => !excluded).length > 1;
  const translated = await Promise.all(
    clauses.map((clause) => withEquivalents(clause, hasCompany, resolving)),
  );
  return translated.map((clause) => {
    const phrases = clause.names.length === 0 ? clause.phrases : clause.phrases.map(asName);
    return { kind: 'clause', clause: { ...clause, phrases } };
  });
}

/** A clause with words of other languages that say the same, if it is a single plain word. */
async function withEquivalents(
  clause: Clause,
  hasCompany: boolean,
  { findEquivalents, withNames, ui }: Resolving,
): Promise<Clause> {
  const [phrase, ...others] = clause.phrases;
  const [[term, ...more] = [], ...readings] = phrase?.readings ?? [];
  const [word] = phrase?.words ?? [];
  if (!findEquivalents || !withNames || !phrase || !term || word === undefined) return clause;
  const isBoundOrLong = phrase.quoted || phrase.open || isBound(phrase) || others.length + more.length > 0;
  if (isBoundOrLong || clause.date || clause.excluded) return clause;
  const typed = { word, keys: term.keys, names: clause.names, hasCompany };
  const { keys, ...understood } = await equivalentsOf(typed, findEquivalents, ui);
  return {
    ...clause,
    phrases: [{ ...phrase, readings: [[{ ...term, keys }], ...readings] }],
    ...understood,
  };
}

async function resolveValue(value: TypedValue, resolving: Resolving): Promise<Expression> {
  const { field, text, excluded } = value;
  if (field === 'name') {
    const names = await resolving.dictionary.findNames(text);
    return { kind: 'clause', clause: { phrases: [], names, excluded } };
  }
  if (field === 'date') return { kind: 'test', test: { kind: 'range', range: readRange(text) } };
  const facet = (resolving.facets ?? FACETS).find(({ parameter }) => parameter === field);
  if (!facet) return { kind: 'any', of: [] };
  const wanted = fold(text);
  const values =
    facet.values.from === 'card'
      ? (await resolving.readValues(field)).filter((known) => fold(known).includes(wanted))
      : wanted.split(',');
  return { kind: 'test', test: { kind: 'values', facet, values } };
}

/** The range of «2022», «2022-12..2023-04», «2022-12..» or «..2022»; an empty one where it is none. */
function readRange(text: string): ReturnType<typeof toRange> {
  const [from = '', to = from] = text.split('..');
  const known = (end: string): string | undefined => (isPartialDay(end) ? end : undefined);
  if (known(from) === undefined && known(to) === undefined) return { from: '9999-12-31', to: '0000-01-01' };
  return toRange(known(from), known(to));
}

/** Leaves out keys without a capitalised form: the name «Paris» is not a form of the Albanian noun «para». */
function asName({ readings, ...phrase }: Phrase): Phrase {
  const capital = phrase.words.every((word) => /^\p{Lu}/u.test(word));
  const isForm = ({ form }: Term, { forms }: KnownKey): boolean =>
    /^\p{Lu}/u.test(forms[0]?.text ?? '') || hasForm({ forms }, form);
  const asNames = (term: Term): Term => ({ ...term, keys: term.keys.filter((key) => isForm(term, key)) });
  return { ...phrase, readings: capital ? readings.map((terms) => terms.map(asNames)) : readings };
}

const NO_NAME = { length: 1, names: [] } as const;

async function longestName(
  phrases: readonly TypedPhrase[],
  first: number,
  { findNames }: TermDictionary,
): Promise<{ readonly length: number; readonly names: readonly KnownName[] }> {
  const start = phrases[first];
  if (start === undefined || start.open || isBound(start)) return NO_NAME;
  const run = phrases.slice(first, first + MAX_NAME_WORDS);
  const end = run.findIndex(
    (phrase, index) => index > 0 && (phrase.open || phrase.quoted || isBound(phrase)),
  );
  const most = start.quoted ? 1 : end < 0 ? run.length : end;
  const found = await Promise.all(
    Array.from({ length: most }, (_, index) => {
      const typed = run.slice(0, index + 1).flatMap(({ words }) => words);
      return findNames(typed.join(' '));
    }),
  );
  const length = found.findLastIndex((names) => names.length > 0) + 1;
  return length === 0 ? NO_NAME : { length, names: found[length - 1] ?? [] };
}

/** Whether a phrase asks for letters, distance or place in a way that no name can answer. */
function isBound({ pattern, apart, part }: TypedPhrase): boolean {
  return pattern || apart !== undefined || part !== undefined;
}

async function resolvePhrase(phrase: TypedPhrase, dictionary: TermDictionary): Promise<Phrase> {
  const readings = readingsOf(phrase).map((words) =>
    Promise.all(
      words.map((word, index) => resolveWord(word, index === words.length - 1, phrase, dictionary)),
    ),
  );
  return { ...phrase, readings: await Promise.all(readings) };
}

async function resolveWord(
  word: string,
  isLast: boolean,
  phrase: TypedPhrase,
  { find, findPrefix, findPattern }: TermDictionary,
): Promise<Term> {
  if (phrase.pattern) return { form: word, open: true, keys: await findPattern(word) };
  const open = phrase.open && isLast;
  return { form: formOf(word), open, keys: await (open ? findPrefix(word) : find(word)) };
}

/** Whether a bundle can contain a match for a clause. */
export function canAnswer({ phrases, names, date, equivalents = [] }: Clause, entry: BundleEntry): boolean {
  const folder = bundleFolder(entry);
  return (
    (date?.bundles.has(folder) ?? false) ||
    names.some(({ bundles }) => bundles.has(folder)) ||
    equivalents.some(({ bundles }) => bundles.has(folder)) ||
    (phrases.length > 0 &&
      phrases.every(({ readings }) =>
        readings.some((terms) => terms.every((term) => keysIn(term, entry).length > 0)),
      ))
  );
}

/** The keys of a term that a bundle contains. */
export function keysIn({ keys }: Term, entry: BundleEntry): readonly KnownKey[] {
  const folder = bundleFolder(entry);
  return keys.filter(({ language, bundles }) => language === entry.language && bundles.has(folder));
}

/** Whether a phrase has a word that occurs nowhere in the archive, in any language and however it is written. */
export function isUnknown({ readings }: Phrase): boolean {
  return readings.every((terms) => terms.some(({ keys }) => keys.length === 0));
}
