import { splitSentences } from '../sentences.ts';
import type { Span } from '../warn.ts';

/** A word, a number or a mark of running text. */
export interface Token extends Span {
  readonly form: string;
}

/**
 * An initial with its stop, a word with what hyphens, apostrophes and a Swedish genitive colon join to it, or one mark.
 * Joiners and letters are different classes: linear on any text.
 */
const TOKEN =
  /(?<![\p{L}\p{M}\p{N}])\p{Lu}\.|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+|:\p{Ll}{1,3}(?!\p{L}))*|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * The sentences of running text, each as its words and marks.
 *
 * @param offset where `text` begins in the text that the spans count from
 * @example
 * splitWords('Anna Berg kom.', 'sv', 0) //=> [[Anna, Berg, kom, .]]
 */
export function splitWords(text: string, language: string, offset: number): Token[][] {
  return splitSentences(text, language).map(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: form, index }) => {
      const from = offset + start + index;
      return { form, start: from, end: from + form.length };
    }),
  );
}
