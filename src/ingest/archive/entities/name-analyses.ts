import {
  analyseHead,
  analyseWord,
  nameInflectionOf,
  unchangedWord,
  uniteStems,
  type WordAnalysis,
} from './inflection.ts';
import { isHeadNoun } from './head-nouns.ts';

/** A morphological analysis of a whole name. */
export interface NameAnalysis {
  readonly base: string;
  readonly words: readonly WordAnalysis[];
}

/** A name with more words is not analysed. */
const MAX_NAME_WORDS = 8;
const MAX_ANALYSES = 48;

/** What is known of a name besides its distinctive words. */
interface NameKind {
  /** First name and surname are inflected together; of another name only the head and its adjectives are. */
  readonly isPerson?: boolean;
  /** Whether a small word links its first word to the others: «Kuvendi i Kosovës». */
  readonly isLinked?: boolean;
}

/**
 * Analyses of a whole name; the unchanged name comes first.
 *
 * @returns at most 48 analyses
 * @example
 * analyseName(['Vladimiru', 'Putinu'], 'lv', { isPerson: true }).some(({ base }) => base === 'Vladimirs Putins') //=> true
 * analyseName(['Latvijas', 'Bankā'], 'lv').some(({ base }) => base === 'Latvijas Banka') //=> true
 */
export function analyseName(
  words: readonly string[],
  language: string,
  { isPerson = false, isLinked = false }: NameKind = {},
): NameAnalysis[] {
  if (words.length > MAX_NAME_WORDS) return merged([words.map(unchangedWord)]);
  if (words.length === 1) return merged(one(analyseWord(words[0] ?? '', language)));
  const { inflects } = nameInflectionOf(language);
  if (isPerson)
    return merged(inflects === 'every-word' ? people(words, language) : lastWord(words, language));
  return merged(
    isHeadFirst(words, language, isLinked) ? firstWord(words, language) : headAndAdjectives(words, language),
  );
}

function one(analyses: readonly WordAnalysis[]): WordAnalysis[][] {
  return analyses.map((analysis) => [analysis]);
}

function lastWord(words: readonly string[], language: string): WordAnalysis[][] {
  const before = words.slice(0, -1).map(unchangedWord);
  return analyseWord(words.at(-1) ?? '', language).map((last) => [...before, last]);
}

function firstWord([first = '', ...words]: readonly string[], language: string): WordAnalysis[][] {
  const after = words.map(unchangedWord);
  return analyseHead(first, language).map((head) => [head, ...after]);
}

/** The words of a person's name agree in case and gender, except those that cannot be declined («Džo Baidena»). */
function people(words: readonly string[], language: string): WordAnalysis[][] {
  let partial: WordAnalysis[][] = [[]];
  for (const word of words) {
    const isLast = word === words.at(-1);
    const analyses = analyseWord(word, language).filter(
      ({ gender, isAdjective }) => (isLast || !isAdjective) && !/^[pt]/u.test(gender),
    );
    const next = partial.flatMap((before) =>
      analyses
        .filter((analysis) => before.every((other) => agree(other, analysis)))
        .map((analysis) => [...before, analysis]),
    );
    partial = next.slice(0, MAX_ANALYSES);
  }
  return partial;
}

/** Whether two words of a person's name, in their order, agree. The surname of a man may be feminine: «Gitana Nausēdas». */
function agree(before: WordAnalysis, after: WordAnalysis): boolean {
  const least = Math.min(before.nounCase, after.nounCase);
  const most = Math.max(before.nounCase, after.nounCase);
  if (least === -1) return most < 1 || cannotDecline(before.nounCase === -1 ? before : after);
  return (
    before.nounCase === after.nounCase &&
    (before.gender === after.gender || (before.gender === 'm' && after.gender === 'f'))
  );
}

/** Whether a word may be indeclinable: it ends like no nominative of a declension. */
function cannotDecline({ base }: WordAnalysis): boolean {
  return /[^sšaeēā]$/u.test(base);
}

/**
 * Of a name that is no person's, the head is inflected and so are the adjectives that agree with it; genitives before the head
 * and what follows it stay: «Polijas Nacionālā piemiņas institūta», «Lašu ielā 1A».
 */
function headAndAdjectives(words: readonly string[], language: string): WordAnalysis[][] {
  const at = headAt(words, language);
  const word = words[at] ?? '';
  const isForeign =
    nameInflectionOf(language).inflects === 'every-word' && words.slice(0, at).some(isNoModifier);
  const heads = isForeign
    ? [unchangedWord(word)]
    : analyseWord(word, language).filter(({ isAdjective, base }) => !isAdjective && !isLonger(base, word));
  return heads.map((head) =>
    words.map((word, index) => {
      if (index === at) return head;
      const next = index + 1 < at ? words[index + 1] : undefined;
      return (index < at ? adjectiveOf(word, head, next, language) : undefined) ?? unchangedWord(word);
    }),
  );
}

/** Whether a word cannot stand before a head in a language where modifiers end in a vowel or -s: «Amnesty International». */
export function isNoModifier(word: string): boolean {
  return /^The$|^\P{Ll}*\p{Ll}.*[^aeiouāēīōūsšž.,\d»”"]$/u.test(word);
}

/** Whether a base form only adds an ending to a word without one, as that of a vocative does. */
export function isLonger(base: string, word: string): boolean {
  return base.length > word.length && base.startsWith(word) && /[^aeiouāēīū]$/u.test(word);
}

/** Whether the first word of a name that is no person's is its head: «Kuvendi i Kosovës». */
export function isHeadFirst(words: readonly string[], language: string, isLinked: boolean): boolean {
  const { head } = nameInflectionOf(language);
  return head === 'first' && words.length > 1 && (isLinked || isHeadNoun(words[0] ?? '', language));
}

/** The head of a name that is no person's, among its analysed words. */
export function headOf(words: readonly WordAnalysis[], isFirst: boolean): WordAnalysis {
  const inflected = words.findLast(({ nounCase, isAdjective }) => nounCase > -1 && !isAdjective);
  return (isFirst ? words[0] : (inflected ?? words.at(-1))) ?? unchangedWord('');
}

/** The head: the last word, or the last common noun where a name follows it («iela 1A», «aģentūra ALDA», «klubs "Zilupe"»). */
function headAt(words: readonly string[], language: string): number {
  const last = words.length - 1;
  const isInflected = nameInflectionOf(language).inflects === 'every-word';
  if (!isInflected || /^\p{Ll}/u.test(words[last] ?? '')) return last;
  const noun = words.findLastIndex((word) => isHeadNoun(word, language));
  return noun > 0 || (noun === 0 && /^[„“"«]/u.test(words[1] ?? '')) ? noun : last;
}

/**
 * An adjective that agrees with the head, unless it belongs to the noun right after it: «Apvienoto Nāciju Organizāciju» and
 * «Vides un reģionālās attīstības ministrijas», but «Centrālās statistikas pārvaldes».
 */
function adjectiveOf(
  word: string,
  head: WordAnalysis,
  next: string | undefined,
  language: string,
): WordAnalysis | undefined {
  if (head.nounCase < 1) return undefined;
  const fits = (noun: WordAnalysis) => (adjective: WordAnalysis) =>
    adjective.isAdjective &&
    adjective.nounCase === noun.nounCase &&
    adjective.gender === (noun.gender === 't' ? 'f' : noun.gender);
  const adjectives = analyseWord(word, language);
  const own = adjectives.find(fits(head));
  if (own === undefined || next === undefined) return own;
  const genitives = analyseWord(next, language).filter(
    ({ nounCase, isAdjective, gender }) =>
      nounCase === 1 &&
      !isAdjective &&
      (gender.startsWith('p') || /^\p{Lu}/u.test(next) || /^\p{Ll}/u.test(word)),
  );
  return genitives.some((noun) => adjectives.some(fits(noun))) ? undefined : own;
}

/** Merges analyses with the same base form; the result has the stems of all. */
function merged(all: readonly (readonly WordAnalysis[])[]): NameAnalysis[] {
  const byBase = new Map<string, readonly WordAnalysis[]>();
  for (const words of all.slice(0, MAX_ANALYSES)) {
    const base = words.length === 1 ? (words[0]?.base ?? '') : words.map((word) => word.base).join(' ');
    const known = byBase.get(base);
    byBase.set(base, known ? known.map((word, index) => withStems(word, words[index] ?? word)) : words);
  }
  return [...byBase].map(([base, words]) => ({ base, words }));
}

function withStems(word: WordAnalysis, other: WordAnalysis): WordAnalysis {
  return {
    ...word,
    stems: uniteStems([word.stems, other.stems]),
    gender: word.gender === '-' ? other.gender : word.gender,
    nounCase: word.nounCase === -1 ? other.nounCase : word.nounCase,
  };
}
