import { eld } from 'eld/medium';
import { languageMarks } from '../../../languages/language-marks.ts';

/** A language a text may be written in; a higher score is likelier, 0.01 is a small difference. */
export interface RankedLanguage {
  readonly language: string;
  readonly score: number;
}

/** Languages within this much of eld's first are told apart by their marks. */
const MAX_HESITATION = 0.08;

/** What a text made of nothing but marks would add to a language's score. */
const WEIGHT_OF_MARKS = 0.2;

/** A spelling says less than a whole word. */
const WEIGHT_OF_SPELLING = 0.5;

/** A text shorter than this many words counts as this long, so one word cannot decide alone. */
const MIN_WORDS = 6;

/** eld has one Norwegian; it is published as the norm it is written in. */
const NORWEGIAN = ['nb', 'nn'] as const;

interface LanguageMarkSet {
  readonly words: ReadonlySet<string>;
  readonly spellings: RegExp | undefined;
}

const allMarks: ReadonlyMap<string, LanguageMarkSet> = new Map(
  Object.entries(languageMarks).map(([language, { words, spellings }]) => [
    language,
    { words: new Set(words.split(' ')), spellings },
  ]),
);

/** Lower-case word → the languages whose mark it is. */
const languagesOfWord: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...allMarks.values()].flatMap(({ words }) => [...words]))].map((word) => [
    word,
    [...allMarks].filter(([, { words }]) => words.has(word)).map(([language]) => language),
  ]),
);

/**
 * The languages a text may be in, likeliest first: eld by its letters, and where eld hesitates the marks of each
 * language. eld reads the first 350 bytes of a text; give it that much.
 *
 * @example
 * rankLanguages('Vi veit ikkje kva som skjer no, men dei kjem heim.')[0]?.language //=> 'nn'
 */
export function rankLanguages(text: string): readonly RankedLanguage[] {
  const byLetters = Object.entries(eld.detect(text).getScores())
    .flatMap(([language, score]) =>
      language === 'no' ? NORWEGIAN.map((norm) => ({ language: norm, score })) : [{ language, score }],
    )
    .toSorted((a, b) => b.score - a.score);
  const first = byLetters[0];
  if (!first || !allMarks.has(first.language)) return byLetters;
  const words = smallWords(text);
  const weight = WEIGHT_OF_MARKS / Math.max(words.length, MIN_WORDS);
  const hesitant = byLetters.filter(
    ({ score, language }) => first.score - score < MAX_HESITATION && allMarks.has(language),
  );
  const byMarks = hesitant
    .map(({ language, score }) => ({ language, score: score + weight * strengthOfMarks(words, language) }))
    .toSorted((a, b) => b.score - a.score);
  return [
    ...byMarks,
    ...byLetters.filter(({ language }) => !hesitant.some((other) => other.language === language)),
  ];
}

/** How many small words of each language stand in a text; cheap enough for every block of every article. */
export function countSmallWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of smallWords(text)) {
    for (const language of languagesOfWord.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/** Words that begin with a small letter: no names, no German nouns. */
function smallWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /^\p{Ll}/u.test(word));
}

function strengthOfMarks(words: readonly string[], language: string): number {
  const marks = allMarks.get(language);
  if (!marks) return 0;
  let strength = 0;
  for (const word of words) {
    if (marks.words.has(word)) strength += 1;
    else if (marks.spellings?.test(word)) strength += WEIGHT_OF_SPELLING;
  }
  return strength;
}
