import type { DateWords } from './date-words.ts';
import { findPhrase, findPhraseBefore } from './find-phrase.ts';
import { startsSentence, type Phrases } from './phrases.ts';
import type { Direction } from './sense.ts';

/** The kinds of words that point to the past or the future. */
const DIRECTIONS = {
  coming: 1,
  present: 1,
  preposition: 1,
  report: -1,
  past: -1,
  'past-verb': -1,
  participle: -1,
  modal: -1,
} as const;

export type HintKind = keyof typeof DIRECTIONS;

export function hintAt(phrases: Phrases, at: number): { kind: HintKind; direction: Direction } | undefined {
  const kind = kindAt(phrases, at);
  return kind && { kind, direction: DIRECTIONS[kind] };
}

/** The kinds of the words of a piece of text, because several dates share a sentence. */
const kinds = new WeakMap<Phrases, Map<number, HintKind | undefined>>();

function kindAt(phrases: Phrases, at: number): HintKind | undefined {
  const known = kinds.get(phrases) ?? new Map<number, HintKind | undefined>();
  if (known.size === 0) kinds.set(phrases, known);
  if (!known.has(at)) known.set(at, readKind(phrases, at));
  return known.get(at);
}

function readKind(phrases: Phrases, at: number): HintKind | undefined {
  const { tokens, dateWords } = phrases;
  const token = tokens[at];
  if (!token || token.number !== undefined) return undefined;
  const listed = token.begins && listedKindAt(phrases, at);
  if (listed) return listed;
  if (isPastVerbAt(phrases, at)) return 'past-verb';
  if (token.text !== token.lower || token.lower.length < MIN_VERB_LETTERS) return undefined;
  if (endsIn(token.lower, dateWords.comingEndings)) return 'coming';
  return isParticiple(token.lower, dateWords) ? 'participle' : undefined;
}

/** The roles that a listed word can have as a hint, strongest first. */
const HINT_ROLES = ['coming', 'modal', 'report', 'past-verb', 'past', 'present'] as const;

function listedKindAt(phrases: Phrases, at: number): HintKind | undefined {
  return HINT_ROLES.find((kind) =>
    kind === 'past-verb' ? isPastVerbAt(phrases, at) : findPhrase(phrases.tokens, at, kind) !== undefined,
  );
}

/** Minimum length of a word whose ending is read. */
const MIN_VERB_LETTERS = 5;

/** Whether a token is a verb of the past tense: a known form, or a lower-case word with such an ending. */
export function isPastVerbAt({ tokens, dateWords }: Phrases, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  // «die Band», «der Stand»: with a capital inside a sentence it is a noun.
  if (token.text !== token.lower && !startsSentence(tokens, at)) return false;
  if (findPhrase(tokens, at, 'notPastVerbs')) return false;
  if (findPhrase(tokens, at, 'pastVerbs')) return true;
  return (
    token.text === token.lower &&
    token.lower.length >= MIN_VERB_LETTERS &&
    endsIn(token.lower, dateWords.pastEndings) &&
    findPhraseBefore(tokens, at, 'article') === undefined
  );
}

const MIN_ENDING_LETTERS = 2;
const MAX_ENDING_LETTERS = 7;

function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  if (endings.size === 0) return false;
  for (let letters = MIN_ENDING_LETTERS; letters <= MAX_ENDING_LETTERS; letters++)
    if (endings.has(word.slice(-letters))) return true;
  return false;
}

function isParticiple(word: string, { participles }: DateWords): boolean {
  return (
    participles.beginnings.some((beginning) => word.startsWith(beginning)) &&
    participles.endings.some((ending) => word.endsWith(ending))
  );
}
