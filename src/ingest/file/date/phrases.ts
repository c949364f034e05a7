import type { DateToken } from './tokens.ts';
import type { PhraseRole } from './roles.ts';
import type { DateWords } from './date-words.ts';
import { find } from './find-phrase.ts';

/** What every reader of phrases gets: one piece of text in tokens, and the words of its language. */
export interface Phrases {
  readonly text: string;
  readonly tokens: readonly DateToken[];
  readonly dateWords: DateWords;
}

/** No text has more little words in a row before a date; a bound keeps hostile text linear. */
const MAX_SKIPPED_PHRASES = 6;

/** Skips phrases of the given kinds. */
export function skip({ tokens }: Phrases, at: number, ...roles: readonly PhraseRole[]): number {
  let next = at;
  let moved = true;
  for (let steps = 0; moved && steps < MAX_SKIPPED_PHRASES; steps++) {
    moved = false;
    for (const role of roles) {
      const match = find(tokens, next, role);
      if (match) {
        next = match.next;
        moved = true;
      }
    }
  }
  return next;
}

/** The token after one of these marks, or the same. */
export function after({ tokens }: Phrases, at: number, marks: string): number {
  const text = tokens[at]?.text;
  return text?.length === 1 && marks.includes(text) ? at + 1 : at;
}

/** The first token that begins at or after an offset. */
export function tokenAfter(tokens: readonly DateToken[], at: number, offset: number): number {
  let next = at;
  while ((tokens[next]?.start ?? Infinity) < offset) next++;
  return next;
}

/** Whether a token begins a sentence, as far as marks tell. */
export function startsSentence(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]?.newLine === true || /^[.!?:"“”„«»–—-]$/u.test(before.text);
}

/** Whether the phrase is all there is. */
export function isWhole({ tokens }: Phrases, at: number, next: number | undefined): boolean {
  return at === 0 && next === tokens.length;
}

/** Digits without white space before them. */
export function isGluedNumber(token: DateToken | undefined): boolean {
  return token?.number !== undefined && !token.gap;
}
