import { startsSentence, type Phrases } from './phrases.ts';
import type { Direction } from './sense.ts';
import { findPhrase } from './find-phrase.ts';

/** Maximum number of tokens read on each side of a date. */
const MAX_WORDS_AROUND = 25;

/** A word that points to the past or the future, and its distance from the date in tokens. */
export interface TenseHint {
  readonly direction: Direction;
  readonly distance: number;
  /** Whether it is a verb of the past tense in the same clause. */
  readonly isPastVerb: boolean;
}

/** The first and last (exclusive) tokens of the sentence around a phrase, within {@link MAX_WORDS_AROUND}. */
export function sentenceAround(
  { tokens }: Phrases,
  from: number,
  next: number,
): { first: number; last: number } {
  let first = from;
  while (first > 0 && from - first < MAX_WORDS_AROUND && !endsSentence(tokens, first - 1)) first--;
  let last = next;
  while (last < tokens.length && last - next < MAX_WORDS_AROUND && !endsSentence(tokens, last - 1, next))
    last++;
  return { first, last };
}

/** Whether a sentence ends at a token. A full stop after a number may belong to it: «3. decembrī». */
function endsSentence(tokens: Phrases['tokens'], at: number, from = 0): boolean {
  const token = tokens[at];
  if (token === undefined || at < from) return false;
  if (!/^[.!?]$/u.test(token.text)) return tokens[at + 1]?.newLine === true;
  const follower = tokens[at + 1];
  if (follower === undefined || follower.newLine) return true;
  return (
    follower.gap &&
    startsSentence(tokens, at + 1) &&
    tokens[at - 1]?.number === undefined &&
    /^[\p{Lu}"“„«»–—-]/u.test(follower.text)
  );
}

/** Every hint in the sentence around a phrase. */
export function hintsAround(phrases: Phrases, from: number, next: number): TenseHint[] {
  const { first, last } = sentenceAround(phrases, from, next);
  const hints: TenseHint[] = [];
  for (let at = first; at < last; at++) {
    if (at >= from && at < next) continue;
    const hint = hintAt(phrases, at);
    if (!hint) continue;
    const isPastVerb = hint.isPastVerb && isOneClause(phrases, at < from ? at : next, at < from ? from : at);
    hints.push({ direction: hint.direction, distance: at < from ? from - at : at - next + 1, isPastVerb });
  }
  return hints;
}

function hintAt(phrases: Phrases, at: number): { direction: Direction; isPastVerb: boolean } | undefined {
  const { tokens, dateWords } = phrases;
  const token = tokens[at];
  if (!token || token.number !== undefined) return undefined;
  if (findPhrase(tokens, at, 'coming')) return { direction: 1, isPastVerb: false };
  if (findPhrase(tokens, at, 'pastVerbs')) return { direction: -1, isPastVerb: true };
  if (findPhrase(tokens, at, 'past')) return { direction: -1, isPastVerb: false };
  if (token.text !== token.lower || token.lower.length < 5 || findPhrase(tokens, at, 'notPastVerbs'))
    return undefined;
  if (dateWords.comingEndings.some((ending) => token.lower.endsWith(ending)))
    return { direction: 1, isPastVerb: false };
  return dateWords.pastEndings.some((ending) => token.lower.endsWith(ending))
    ? { direction: -1, isPastVerb: true }
    : undefined;
}

/** Whether no mark separates clauses between two tokens. */
function isOneClause({ tokens }: Phrases, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^[,;:()–—"“”„«»]$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return true;
}

/** The direction of the nearest hint around a phrase; back in time where there is none, because news reports the past. */
export function directionAround(phrases: Phrases, from: number, next: number): Direction {
  return directionOf(hintsAround(phrases, from, next));
}

/** The direction of the nearest hint; back in time where there is none. */
export function directionOf(hints: readonly TenseHint[]): Direction {
  const nearest = hints.reduce<TenseHint | undefined>(
    (best, hint) => (best && best.distance <= hint.distance ? best : hint),
    undefined,
  );
  return nearest?.direction ?? -1;
}

/** Whether the sentence, before the phrase, speaks of the same day in every year. */
export function isYearly(phrases: Phrases, from: number, next: number): boolean {
  const { first } = sentenceAround(phrases, from, next);
  for (let at = first; at < from; at++) {
    if (findPhrase(phrases.tokens, at, 'yearly')) return true;
  }
  return false;
}
