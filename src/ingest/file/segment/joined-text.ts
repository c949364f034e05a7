import { everyLanguage } from './label-words.ts';
import type { Span } from '../../../record/span.ts';

/** A hyphen at a line end; between small letters also the double one of old print: «Bürger=». */
const HYPHEN = String.raw`(?:-|(?<=\p{Ll})=(?=[ \t]*\n\s*\p{Ll}))[ \t]*\n\s*`;
const LINE_END_HYPHEN = new RegExp(String.raw`(?<=\p{L})${HYPHEN}(?=\p{L})`, 'u');
const DIVIDED = new RegExp(String.raw`(?<!\p{L})(?<head>\p{L}+)${HYPHEN}(?<tail>\p{L}+)`, 'gu');

const conjunctions = new Set(everyLanguage('conjunctions'));

/**
 * Joins words that are hyphenated at line ends; `undefined` where the text differs from its slice in white space only.
 *
 * @param known whether a word occurs elsewhere in the text
 * @example
 * joinedText('die Verteidi-\ngung', { start: 0, end: 18 }, () => false) //=> 'die Verteidigung'
 */
export function joinedText(
  text: string,
  { start, end }: Span,
  known: (word: string) => boolean,
): string | undefined {
  const words = text.slice(start, end);
  if (!LINE_END_HYPHEN.test(words)) return undefined;
  const joined = words.replace(DIVIDED, (_, head: string, tail: string) => {
    if (conjunctions.has(tail)) return `${head}- ${tail}`;
    const hyphenated = `${head}-${tail}`;
    const keepsHyphen = /^\p{Lu}/u.test(tail) || (known(hyphenated) && !known(head + tail));
    return keepsHyphen ? hyphenated : head + tail;
  });
  return joined === words ? undefined : joined.replace(/\s+/gu, ' ');
}

/** Creates a function that looks up words in a text; the text is read once, on first use. */
export function wordsOf(text: string): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => (words ??= new Set(text.match(/\p{L}+(?:-\p{L}+)*/gu))).has(word);
}
