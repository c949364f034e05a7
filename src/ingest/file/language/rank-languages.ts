import { languageMarks } from '../../../languages/language-marks.ts';
import type { LanguageMarks } from '../../../languages/sections/marks.ts';
import { scoreLanguages, type RankedLanguage } from './letter-sequences.ts';

/** Maximum lead of eld's first language at which marks decide between it and the next ones. */
const MAX_HESITATION = 0.08;

/** The score that a text made entirely of marks would add to a language. */
const WEIGHT_OF_MARKS = 0.2;

/** Weight of a spelling relative to a whole word. */
const WEIGHT_OF_SPELLING = 0.5;

/** A shorter text counts as having this many words, so that one word cannot decide alone. */
const MIN_WORDS = 6;

/** eld has one Norwegian; the result is one of its two norms. */
const NORWEGIAN = ['nb', 'nn'] as const;

interface LanguageMarkSet extends Omit<LanguageMarks, 'words'> {
  readonly words: ReadonlySet<string>;
}

const allMarks: ReadonlyMap<string, LanguageMarkSet> = new Map(
  Object.entries(languageMarks).map(([language, { words, ...marks }]) => [
    language,
    { ...marks, words: new Set(words.split(' ')) },
  ]),
);

/** From a lower-case word to the languages it marks. */
const languagesOfWord: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...allMarks.values()].flatMap(({ words }) => [...words]))].map((word) => [
    word,
    [...allMarks].filter(([, { words }]) => words.has(word)).map(([language]) => language),
  ]),
);

/**
 * Ranks the languages of a text, likeliest first: eld decides by letter sequences, and where it hesitates, the marks of each
 * language do. eld reads only the first 350 bytes of a text.
 *
 * @example
 * rankLanguages('Vi veit ikkje kva som skjer no, men dei kjem heim.')[0]?.language //=> 'nn'
 */
export function rankLanguages(text: string): readonly RankedLanguage[] {
  const byLetters = scoreLanguages(text).flatMap(({ language, score }) =>
    language === 'no' ? NORWEGIAN.map((norm) => ({ language: norm, score })) : [{ language, score }],
  );
  const first = byLetters[0];
  if (!first || !allMarks.has(first.language)) return byLetters;
  const words = smallWords(text);
  const weight = WEIGHT_OF_MARKS / Math.max(words.length, MIN_WORDS);
  const hesitant = byLetters.filter(
    ({ score, language }) => first.score - score < MAX_HESITATION && allMarks.has(language),
  );
  const byMarks = hesitant
    .map(({ language, score }) => ({
      language,
      score: score + weight * strengthOfMarks(text, words, language),
    }))
    .toSorted((a, b) => b.score - a.score);
  return [
    ...byMarks,
    ...byLetters.filter(({ language }) => !hesitant.some((other) => other.language === language)),
  ];
}

/** Counts the lower-case words in a text that mark each language; fast enough for every block of every article. */
export function countSmallWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of smallWords(text)) {
    for (const language of languagesOfWord.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/** Words that begin with a small letter, which excludes names and German nouns. */
function smallWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /^\p{Ll}/u.test(word));
}

function strengthOfMarks(text: string, words: readonly string[], language: string): number {
  const marks = allMarks.get(language);
  if (!marks) return 0;
  let strength = Number(marks.quotationMarks?.test(text) ?? false);
  for (const word of words) {
    if (marks.words.has(word)) strength += 1;
    else if (marks.spellings?.test(word)) strength += WEIGHT_OF_SPELLING;
  }
  return strength;
}
