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
  source: -1,
  auxiliary: -1,
  be: 1,
  past: -1,
  'past-verb': -1,
  participle: -1,
  modal: -1,
  maybe: 1,
} as const;

export type HintKind = keyof typeof DIRECTIONS;

export function directionOfKind(kind: HintKind): Direction {
  return DIRECTIONS[kind];
}

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
const HINT_ROLES = [
  'coming',
  'modal',
  'report',
  'past-verb',
  'auxiliary',
  'past',
  'be',
  'present',
  'maybe',
] as const;

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
  if (token.text === token.lower && isPrefixedPast(token.lower, dateWords)) return true;
  return (
    token.text === token.lower &&
    token.lower.length >= MIN_VERB_LETTERS &&
    endsIn(token.lower, dateWords.pastEndings) &&
    findPhraseBefore(tokens, at, 'article') === undefined
  );
}

/** Minimum length of a participle after an auxiliary («haft»). */
const MIN_PARTICIPLE_LETTERS = 4;

/** Minimum length of a verb after its prefix: «la» and «sa» end many words. */
const MIN_STEM_LETTERS = 3;

/** «underskrev», «betrieb», «aizgāja»: a known verb form with a prefix. */
function isPrefixedPast(word: string, { verbPrefixes, byFirstWord }: DateWords): boolean {
  return verbPrefixes.some(
    (prefix) =>
      word.length >= prefix.length + MIN_STEM_LETTERS &&
      word.startsWith(prefix) &&
      byFirstWord.get(word.slice(prefix.length))?.pastVerbs?.some(({ words }) => words.length === 1) === true,
  );
}

const MIN_ENDING_LETTERS = 1;
const MAX_ENDING_LETTERS = 7;

/** Whether a word has one of these endings. */
export function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  if (endings.size === 0) return false;
  for (let letters = MIN_ENDING_LETTERS; letters <= MAX_ENDING_LETTERS; letters++)
    if (endings.has(word.slice(-letters))) return true;
  return false;
}

/** Whether a word can be the participle of a verb after an auxiliary: «geöffnet», «beslutat», «nënshkruar». */
export function isPerfect(word: string, dateWords: DateWords): boolean {
  return (
    (word.length >= MIN_PARTICIPLE_LETTERS && endsIn(word, dateWords.perfectEndings)) ||
    isParticiple(word, dateWords)
  );
}

function isParticiple(word: string, { participles }: DateWords): boolean {
  return (
    participles.beginnings.some((beginning) => word.startsWith(beginning)) &&
    participles.endings.some((ending) => word.endsWith(ending))
  );
}
