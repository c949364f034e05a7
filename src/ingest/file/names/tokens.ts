import { splitSentences } from '../sentences.ts';
import type { Span } from '../../../record/span.ts';

/** A word, a number or a mark in running text. */
export interface Token extends Span {
  readonly form: string;
}

/**
 * An initial with its stop; a word with the parts that hyphens, apostrophes or a Swedish genitive colon join to it; or one mark.
 * Joiners and letters are separate classes: linear on any text.
 */
const TOKEN =
  /(?<![\p{L}\p{M}\p{N}])\p{Lu}\.|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+|:\p{Ll}{1,3}(?!\p{L}))*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Whether a token begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.form ?? '');
}

const MAX_SENTENCE_TOKENS = 500;
const APOSTROPHE = /^['’]$/u;
/** Names with a final sibilant, which take a bare apostrophe as their genitive: «Belarus’ grænse», «Fritz’ Bruder». */
const HISSING = /^\p{Lu}.*[szxß]$/u;

/**
 * Splits running text into sentences of tokens.
 *
 * @param offset of `text` in the whole text, which the spans refer to
 * @example
 * splitWords('Anna Berg kom.', 'sv', 0) //=> [[Anna, Berg, kom, .]]
 */
export function splitWords(text: string, language: string, offset: number): (readonly Token[])[] {
  return splitSentences(text, language).flatMap(({ start, end }) =>
    cutLong(
      joinGenitives(
        Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: form, index }) => {
          const from = offset + start + index;
          return { form, start: from, end: from + form.length };
        }),
      ),
    ),
  );
}

/** Cuts text without stops into pieces, so that time stays linear. */
function cutLong(tokens: readonly Token[]): (readonly Token[])[] {
  const pieces = Math.max(1, Math.ceil(tokens.length / MAX_SENTENCE_TOKENS));
  return Array.from({ length: pieces }, (_, piece) =>
    tokens.slice(piece * MAX_SENTENCE_TOKENS, (piece + 1) * MAX_SENTENCE_TOKENS),
  );
}

/** Joins an apostrophe to a word with a final sibilant, unless it closes a quotation. */
function joinGenitives(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let quoted = false;
  for (const [index, token] of tokens.entries()) {
    const before = joined.at(-1);
    const isAttached = before?.end === token.start;
    if (!APOSTROPHE.test(token.form)) joined.push(token);
    else if (isAttached && !quoted && HISSING.test(before.form) && tokens[index + 1]?.start !== token.end) {
      joined[joined.length - 1] = { form: before.form + token.form, start: before.start, end: token.end };
    } else {
      quoted = !isAttached || tokens[index + 1]?.start === token.end;
      joined.push(token);
    }
  }
  return joined;
}
