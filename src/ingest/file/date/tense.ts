import { startsSentence, type Phrases } from './phrases.ts';
import type { Direction } from './sense.ts';
import { find } from './find-phrase.ts';

/** Words looked at on each side of a date. */
const MAX_WORDS_AROUND = 25;

/** A word that tells of the past or of what is to come, and how many words lie between. */
export interface TenseHint {
  readonly direction: Direction;
  readonly distance: number;
  /** A verb that tells what has been, in the same clause. */
  readonly told: boolean;
}

/** First and last token (exclusive) of the sentence around a phrase, within reach. */
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

/** A full stop after a number may belong to it: «3. decembrī». */
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

/** Every hint of the sentence a phrase stands in. */
export function hintsAround(phrases: Phrases, from: number, next: number): TenseHint[] {
  const { first, last } = sentenceAround(phrases, from, next);
  const hints: TenseHint[] = [];
  for (let at = first; at < last; at++) {
    if (at >= from && at < next) continue;
    const hint = hintAt(phrases, at);
    if (!hint) continue;
    const told = hint.told && isOneClause(phrases, at < from ? at : next, at < from ? from : at);
    hints.push({ direction: hint.direction, distance: at < from ? from - at : at - next + 1, told });
  }
  return hints;
}

function hintAt(phrases: Phrases, at: number): { direction: Direction; told: boolean } | undefined {
  const { tokens, dateWords } = phrases;
  const token = tokens[at];
  if (!token || token.number !== undefined) return undefined;
  if (find(tokens, at, 'coming')) return { direction: 1, told: false };
  if (find(tokens, at, 'told')) return { direction: -1, told: true };
  if (find(tokens, at, 'past')) return { direction: -1, told: false };
  if (token.text !== token.lower || token.lower.length < 5 || find(tokens, at, 'notTelling'))
    return undefined;
  if (dateWords.comingEndings.some((ending) => token.lower.endsWith(ending)))
    return { direction: 1, told: false };
  return dateWords.pastEndings.some((ending) => token.lower.endsWith(ending))
    ? { direction: -1, told: true }
    : undefined;
}

/** No mark between two tokens that parts clauses. */
function isOneClause({ tokens }: Phrases, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^[,;:()–—"“”„«»]$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return true;
}

/** Where the nearest word that tells points; back where none does: news tells what has been. */
export function directionAround(phrases: Phrases, from: number, next: number): Direction {
  return directionOf(hintsAround(phrases, from, next));
}

/** Where the nearest hint points; back where there is none. */
export function directionOf(hints: readonly TenseHint[]): Direction {
  const nearest = hints.reduce<TenseHint | undefined>(
    (best, hint) => (best && best.distance <= hint.distance ? best : hint),
    undefined,
  );
  return nearest?.direction ?? -1;
}

/** Whether the sentence speaks of a day of every year before or after the phrase. */
export function isYearly(phrases: Phrases, from: number, next: number): boolean {
  const { first } = sentenceAround(phrases, from, next);
  for (let at = first; at < from; at++) {
    if (find(phrases.tokens, at, 'yearly')) return true;
  }
  return false;
}
