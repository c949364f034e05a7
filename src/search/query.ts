import type { SearchState } from './address.ts';
import { wordsOf } from './words.ts';

/** One thing an article must hold: a word, or words that follow each other. */
export interface Clause {
  /** As it was typed, to be said when it occurs nowhere. */
  readonly text: string;
  readonly words: readonly string[];
}

/** More than anybody types; a pasted page must not ask thousands of questions. */
const MOST_CLAUSES = 32;

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '„': '"',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
};

/**
 * What a question asks for: each word, and each quoted run of words as a phrase. All of them must be found. Any pair of
 * double quotation marks does; one that is never closed runs to the end. A word with a hyphen, an apostrophe or
 * a full stop inside is a phrase of its parts.
 *
 * @example
 * parseQuery('Minsk "taktiska kärnvapen"').map(({ text }) => text) //=> ['Minsk', 'taktiska kärnvapen']
 */
export function parseQuery(query: string): Clause[] {
  const parts = query.replace(/[„“”«»]/gu, (mark) => QUOTES[mark] ?? mark).split('"');
  const texts = parts.flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/u)));
  const clauses = texts.map((text) => ({
    text: text.trim(),
    words: wordsOf(text).map(({ start, end }) => text.slice(start, end)),
  }));
  const different = new Map(
    clauses.filter(({ words }) => words.length > 0).map((clause) => [clause.words.join(' '), clause]),
  );
  return [...different.values()].slice(0, MOST_CLAUSES);
}

/** Whether a state asks for anything that could be listed. */
export function asksSomething({ q, languages, from, to }: SearchState): boolean {
  if (q !== '') return parseQuery(q).length > 0;
  return languages.length > 0 || from !== undefined || to !== undefined;
}
