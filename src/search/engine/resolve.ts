import { formOf } from '../key/fold.ts';
import { bundleFolder, type BundleEntry } from '../index/manifest.ts';
import type { TypedPhrase } from '../state/query.ts';
import type { KnownKey, KnownName, TermDictionary } from '../index/term-dictionary.ts';

/** A word of the query with its keys in the archive. */
export interface Term {
  /** The typed form, folded by `formOf`. */
  readonly form: string;
  /** Whether it is a prefix. */
  readonly open: boolean;
  /** Its key in each language that has it; for a prefix all keys with a form that begins with it. */
  readonly keys: readonly KnownKey[];
}

export interface Phrase extends TypedPhrase {
  readonly terms: readonly Term[];
}

/** A part of the query: phrases, or the names that they spell. An article matches with either. */
export interface Clause {
  readonly phrases: readonly Phrase[];
  readonly names: readonly KnownName[];
  readonly excluded: boolean;
}

/** Longest run of words that is looked up as a name. */
const MAX_NAME_WORDS = 4;

/**
 * Looks up the words of a query in every language, and the longest runs of words that spell a name. A single word can spell one too.
 *
 * @param withNames whether names are looked up at all
 */
export async function resolveQuery(
  phrases: readonly TypedPhrase[],
  dictionary: TermDictionary,
  withNames: boolean,
): Promise<Clause[]> {
  // All at once, because each may wait for a file.
  const naming = withNames ? phrases.map((_, first) => longestName(phrases, first, dictionary)) : [];
  const [resolved, named] = await Promise.all([
    Promise.all(phrases.map((phrase) => resolvePhrase(phrase, dictionary))),
    Promise.all(naming),
  ]);
  const clauses: Clause[] = [];
  for (let first = 0; first < resolved.length;) {
    const { length, names } = named[first] ?? NO_NAME;
    const run = resolved.slice(first, first + length);
    const inside = names.length === 0 ? run : run.map(asName);
    clauses.push({ phrases: inside, names, excluded: inside[0]?.excluded ?? false });
    first += length;
  }
  return clauses;
}

/** Leaves out keys without a capitalised form: the name «Paris» is not a form of the Albanian noun «para». */
function asName({ terms, ...phrase }: Phrase): Phrase {
  const capital = phrase.words.every((word) => /^\p{Lu}/u.test(word));
  const isForm = ({ form }: Term, { forms }: KnownKey): boolean =>
    /^\p{Lu}/u.test(forms[0]?.text ?? '') || forms.some(({ text }) => formOf(text) === form);
  return {
    ...phrase,
    terms: terms.map((term) =>
      capital ? { ...term, keys: term.keys.filter((key) => isForm(term, key)) } : term,
    ),
  };
}

const NO_NAME = { length: 1, names: [] } as const;

async function longestName(
  phrases: readonly TypedPhrase[],
  first: number,
  { findNames }: TermDictionary,
): Promise<{ readonly length: number; readonly names: readonly KnownName[] }> {
  const start = phrases[first];
  if (start === undefined || start.open) return NO_NAME;
  const run = phrases.slice(first, first + MAX_NAME_WORDS);
  const end = run.findIndex(({ open, excluded, quoted }, index) => index > 0 && (open || excluded || quoted));
  const most = start.excluded || start.quoted ? 1 : end < 0 ? run.length : end;
  const found = await Promise.all(
    Array.from({ length: most }, (_, index) => {
      const typed = run.slice(0, index + 1).flatMap(({ words }) => words);
      return findNames(typed.join(' '));
    }),
  );
  const length = found.findLastIndex((names) => names.length > 0) + 1;
  return length === 0 ? NO_NAME : { length, names: found[length - 1] ?? [] };
}

async function resolvePhrase(phrase: TypedPhrase, { find, findPrefix }: TermDictionary): Promise<Phrase> {
  const last = phrase.words.length - 1;
  const terms = phrase.words.map(async (word, index): Promise<Term> => {
    const open = phrase.open && index === last;
    return { form: formOf(word), open, keys: await (open ? findPrefix(word) : find(word)) };
  });
  return { ...phrase, terms: await Promise.all(terms) };
}

/** Whether a bundle can contain a match for a clause. */
export function canAnswer({ phrases, names }: Clause, entry: BundleEntry): boolean {
  const folder = bundleFolder(entry);
  return (
    names.some(({ bundles }) => bundles.has(folder)) ||
    (phrases.length > 0 &&
      phrases.every(({ terms }) => terms.every((term) => keysIn(term, entry).length > 0)))
  );
}

/** The keys of a term that a bundle contains. */
export function keysIn({ keys }: Term, entry: BundleEntry): readonly KnownKey[] {
  const folder = bundleFolder(entry);
  return keys.filter(({ language, bundles }) => language === entry.language && bundles.has(folder));
}

/** Whether a phrase has a word that occurs nowhere in the archive, in any language. */
export function isUnknown({ terms }: Phrase): boolean {
  return terms.some(({ keys }) => keys.length === 0);
}
