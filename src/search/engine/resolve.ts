import { isCapital } from '../key/capitals.ts';
import { formOf, fold } from '../key/fold.ts';
import type { Facet } from '../facets/facet.ts';
import type { Query, TypedPhrase, TypedValue } from '../state/query/expression.ts';
import { parseQuery } from '../state/query/parser.ts';
import { isPartialDay, toRange } from '../state/range.ts';
import { dateToken, isDateToken } from '../key/tokens.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';
import type { Clause, Phrase, Term } from './clause.ts';
import type { Expression } from './expression.ts';
import { readTypedDate } from '../state/query/typed-date.ts';
import type { DateNames } from '../../languages/sections/date-patterns.ts';
import type { FindDate } from '../index/dates.ts';
import type { FindEquivalents } from '../index/equivalents.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import { equivalentsOf } from './equivalents.ts';
import { fitCase, formsOfName } from './letter-case.ts';
import { readingsOf } from './readings.ts';
import { findTypedNames, isBound, NO_NAMES } from './typed-names.ts';

/** What a query is resolved with. */
export interface Resolving {
  readonly dictionary: TermDictionary;
  /** Whether names, and words of other languages, are looked up at all. */
  readonly withNames: boolean;
  readonly findEquivalents: FindEquivalents;
  /** The language of the interface. */
  readonly ui: InterfaceLanguage;
  readonly facets: readonly Facet[];
  readonly dateNames: DateNames;
  readonly findDate: FindDate;
  /** The values of a facet of stated values. */
  readonly readValues: (parameter: string) => Promise<readonly string[]>;
}

/** The expression of what was typed; `undefined` where it asks for nothing. */
export async function resolveTyped(q: string, resolving: Resolving): Promise<Expression | undefined> {
  const { query } = parseQuery(q);
  return query && resolveQuery(query, resolving);
}

/**
 * Looks up the words of a query in every language, and the longest runs of words that spell a name. A single word can spell one too.
 */
async function resolveQuery(query: Query, resolving: Resolving): Promise<Expression> {
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
  const resolved = await Promise.all(phrases.map((phrase) => resolvePhrase(phrase, dictionary)));
  const named = await Promise.all(
    withNames
      ? phrases.map((_, first) => findTypedNames(phrases, first, resolved, dictionary, resolving.dateNames))
      : [],
  );
  const clauses: Clause[] = [];
  for (let first = 0; first < resolved.length;) {
    const date = readTypedDate(plain.slice(first), resolving.dateNames);
    if (date) {
      const run = resolved.slice(first, first + date.length);
      const known = await resolving.findDate(date.edtf);
      clauses.push({ phrases: run, names: [], offers: [], date: known, excluded: run[0]?.excluded ?? false });
      first += date.length;
      continue;
    }
    const { length, names, offers } = named[first] ?? NO_NAMES;
    const run = resolved.slice(first, first + length);
    clauses.push({ phrases: run, names, offers, excluded: run[0]?.excluded ?? false });
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
  if (!withNames || !phrase || !term || word === undefined) return clause;
  const isBoundOrLong = phrase.quoted || phrase.open || isBound(phrase) || others.length + more.length > 0;
  if (isBoundOrLong || clause.date || clause.excluded) return clause;
  const typed = { word, keys: term.keys, names: clause.names, hasCompany };
  const { keys, ...understood } = await equivalentsOf(typed, findEquivalents, ui);
  const narrowed = understood.narrowed || (term.narrowed ?? false);
  return {
    ...clause,
    phrases: [{ ...phrase, readings: [[{ ...term, keys, narrowed }], ...readings] }],
    ...understood,
  };
}

async function resolveValue(value: TypedValue, resolving: Resolving): Promise<Expression> {
  const { field, text, excluded } = value;
  if (field === 'name') {
    const names = await resolving.dictionary.findNames(text);
    return { kind: 'clause', clause: { phrases: [], names, offers: [], excluded } };
  }
  if (field === 'mentions') {
    const edtf = isDateToken(dateToken(text))
      ? text
      : readTypedDate(text.split(/\s+/u), resolving.dateNames)?.edtf;
    if (edtf === undefined) return { kind: 'any', of: [] };
    const naming = await resolving.findDate(edtf);
    return { kind: 'clause', clause: { phrases: [], names: [], offers: [], naming, excluded } };
  }
  if (field === 'date') return { kind: 'test', test: { kind: 'range', range: readRange(text) } };
  const facet = resolving.facets.find(({ parameter }) => parameter === field);
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

/** Leaves out forms that the name does not have: «Paris» is not a form of the Albanian noun «para». */
function asName({ readings, ...phrase }: Phrase): Phrase {
  const capital = phrase.words.every(isCapital);
  const asNames = (term: Term): Term => {
    const { keys, narrowed } = formsOfName(term.form, term.keys);
    return { ...term, keys, narrowed: narrowed || (term.narrowed ?? false) };
  };
  return { ...phrase, readings: capital ? readings.map((terms) => terms.map(asNames)) : readings };
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
  dictionary: TermDictionary,
): Promise<Term> {
  const { find, findPrefix, findPattern } = dictionary;
  if (phrase.pattern) return { form: word, open: true, keys: await findPattern(word) };
  const form = formOf(word);
  if (phrase.open && isLast) return { form, open: true, keys: await findPrefix(word) };
  return { form, open: false, ...(await fitCase(word, await find(word), dictionary)) };
}
