import type { DateToken } from './tokens.ts';
import type { PhraseRole } from './roles.ts';
import type { DateWords } from './date-words.ts';
import { findPhrase } from './find-phrase.ts';

/** The input of every reader of phrases: a piece of text in tokens, and the date words of its language. */
export interface Phrases {
  readonly text: string;
  readonly tokens: readonly DateToken[];
  readonly dateWords: DateWords;
}

/** Maximum number of linking phrases skipped in a row; the limit keeps hostile text linear. */
const MAX_SKIPPED_PHRASES = 6;

/** Skips phrases with the given roles. */
export function skipPhrases({ tokens }: Phrases, at: number, ...roles: readonly PhraseRole[]): number {
  let next = at;
  let moved = true;
  for (let steps = 0; moved && steps < MAX_SKIPPED_PHRASES; steps++) {
    moved = false;
    for (const role of roles) {
      const match = findPhrase(tokens, next, role);
      if (match) {
        next = match.next;
        moved = true;
      }
    }
  }
  return next;
}

/** The next token if this one is one of the marks, otherwise this one. */
export function skipMark({ tokens }: Phrases, at: number, marks: string): number {
  const text = tokens[at]?.text;
  return text?.length === 1 && marks.includes(text) ? at + 1 : at;
}

/** The first token that begins at or after an offset. */
export function tokenAfter(tokens: readonly DateToken[], at: number, offset: number): number {
  let next = at;
  while ((tokens[next]?.start ?? Infinity) < offset) next++;
  return next;
}

/** Whether a token begins a sentence, judged by line breaks and marks. */
export function startsSentence(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]?.newLine === true || /^[.!?:"“”„«»–—-]$/u.test(before.text);
}

/** Whether a phrase is the whole piece of text. */
export function isWhole({ tokens }: Phrases, at: number, next: number | undefined): boolean {
  return at === 0 && next === tokens.length;
}

/** Whether a token is digits without white space before them. */
export function isGluedNumber(token: DateToken | undefined): boolean {
  return token?.number !== undefined && !token.gap;
}
