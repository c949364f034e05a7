import { chosen } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { FACETS } from '../facets/table.ts';
import type { SearchState } from './search-state.ts';
import { wordsOf } from '../key/words.ts';

/** A word, or a run of words, that an article must or must not contain. */
export interface TypedPhrase {
  /** As typed; the page shows it when it occurs nowhere. */
  readonly text: string;
  readonly words: readonly string[];
  /** Whether a minus precedes it. */
  readonly excluded: boolean;
  /** Whether an asterisk follows it, so that its last word is a prefix. */
  readonly open: boolean;
  readonly quoted: boolean;
}

/** More than anybody types. A pasted page must not become thousands of requests. */
const MAX_PHRASES = 32;

const QUOTES = /[„“”«»]/gu;
/** A hyphen, or a dash that people type instead. */
const MINUS = /^[-−–]+(?=[^\s])/u;

/**
 * Parses what was typed into words and quoted phrases, all of which an article must contain. Any kind of double quotation mark
 * quotes; a quotation without an end runs to the end of the text. A word with a hyphen, an apostrophe or a full stop inside is a phrase
 * of its parts. A minus before a word or phrase excludes it; an asterisk after a word makes it a prefix.
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

/** Whether there is anything to list for a state. */
export function asksSomething(
  { q, choices, from, to }: SearchState,
  facets: readonly Facet[] = FACETS,
): boolean {
  if (q !== '' && parseQuery(q).some(({ excluded }) => !excluded)) return true;
  const narrowing = facets.filter(({ parameter }) => chosen(choices, parameter).length > 0);
  if (narrowing.some(({ values }) => values.from === 'names' || values.from === 'stories')) return true;
  return q === '' && (narrowing.length > 0 || from !== undefined || to !== undefined);
}

/** Whether a state asks for words or names, which occur in a text and can be shown there. */
export function asksForWords({ q, choices }: SearchState, facets: readonly Facet[] = FACETS): boolean {
  const asksNames = ({ parameter, values }: Facet): boolean =>
    values.from === 'names' && chosen(choices, parameter).length > 0;
  return facets.some(asksNames) || parseQuery(q).some(({ excluded }) => !excluded);
}
