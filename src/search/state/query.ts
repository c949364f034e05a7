import { chosen } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { FACETS } from '../facets/table.ts';
import type { SearchState } from './search-state.ts';
import { wordsOf } from '../key/words.ts';

/** One thing an article must hold, or must not: a word, or words that follow each other. */
export interface TypedPhrase {
  /** As it was typed, to be said when it occurs nowhere. */
  readonly text: string;
  readonly words: readonly string[];
  /** A minus stands before it. */
  readonly excluded: boolean;
  /** A star stands behind it: its last word may go on. */
  readonly open: boolean;
  readonly quoted: boolean;
}

/** More than anybody types; a pasted page must not ask thousands of questions. */
const MAX_PHRASES = 32;

const QUOTES = /[„“”«»]/gu;
/** Hyphen and the dashes people type for it. */
const MINUS = /^[-−–]+(?=[^\s])/u;

/**
 * What a question asks for: each word, and each quoted run of words as a phrase. All of them must be found. Any pair of
 * double quotation marks does; one that is never closed runs to the end. A word with a hyphen, an apostrophe or
 * a full stop inside is a phrase of its parts. A minus before a word or phrase excludes it, a star at a word's end leaves the end open.
 *
 * @example
 * parseQuery('Minsk "taktiska kärnvapen"').map(({ text }) => text) //=> ['Minsk', 'taktiska kärnvapen']
 * @example
 * parseQuery('bro* -havn').map(({ words, open, excluded }) => [words[0], open, excluded]) //=> [['bro', true, false], ['havn', false, true]]
 */
export function parseQuery(query: string): TypedPhrase[] {
  const parts = query.replace(QUOTES, '"').split('"');
  const phrases = parts.flatMap((part, index) => {
    if (index % 2 === 0) return part.split(/\s+/u).map((text) => toPhrase(text, MINUS.test(text), false));
    return [toPhrase(part, /(?:^|\s)[-−–]$/u.test(parts[index - 1] ?? ''), true)];
  });
  const different = new Map(
    phrases
      .filter(({ words }) => words.length > 0)
      .map((phrase) => [`${phrase.words.join(' ')} ${phrase.excluded} ${phrase.open}`, phrase]),
  );
  return [...different.values()].slice(0, MAX_PHRASES);
}

function toPhrase(typed: string, excluded: boolean, quoted: boolean): TypedPhrase {
  const text = (quoted ? typed : typed.replace(MINUS, '')).trim();
  return {
    text,
    words: wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    excluded,
    open: !quoted && /[\p{L}\p{N}]\*$/u.test(text),
    quoted,
  };
}

/** Whether a state asks for anything that could be listed. */
export function asksSomething(
  { q, choices, from, to }: SearchState,
  facets: readonly Facet[] = FACETS,
): boolean {
  if (q !== '' && parseQuery(q).some(({ excluded }) => !excluded)) return true;
  const narrowing = facets.filter(({ parameter }) => chosen(choices, parameter).length > 0);
  if (narrowing.some(({ values }) => values.from === 'names' || values.from === 'stories')) return true;
  return q === '' && (narrowing.length > 0 || from !== undefined || to !== undefined);
}

/** Whether a state asks for anything that texts say in words, so that a hit has occurrences to show. */
export function asksForWords({ q, choices }: SearchState, facets: readonly Facet[] = FACETS): boolean {
  const asksNames = ({ parameter, values }: Facet): boolean =>
    values.from === 'names' && chosen(choices, parameter).length > 0;
  return facets.some(asksNames) || parseQuery(q).some(({ excluded }) => !excluded);
}
