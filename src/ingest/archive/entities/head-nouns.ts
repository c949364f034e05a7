import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import { nameInflectionOf } from './inflection.ts';

/** Minimum length of a noun that also ends compounds: «skola», «vidusskola». */
const MIN_LETTERS_OF_COMPOUND_END = 4;

interface HeadNouns {
  /** In the base form. */
  readonly bases: ReadonlySet<string>;
  /** Words, and beginnings of words in any case. */
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const nounsOf = memoise((language: string): HeadNouns => {
  const { organisationWords, placeWords } = partOf(language, 'names');
  const entries = `${organisationWords} ${placeWords}`.split(' ').filter(Boolean);
  return {
    bases: new Set((nameInflectionOf(language).headNouns ?? '').split(' ').filter(Boolean)),
    words: new Set(entries.filter((entry) => !entry.includes('-'))),
    beginnings: entries.filter((entry) => entry.endsWith('-')).map((entry) => entry.slice(0, -1)),
  };
});

/** Whether a word, in any case, is a common noun that names of places and organisations have as their head. */
export function isHeadNoun(word: string, language: string): boolean {
  const { words, beginnings } = nounsOf(language);
  const lower = word.toLowerCase();
  return words.has(lower) || beginnings.some((beginning) => lower.startsWith(beginning));
}

/** Whether a base form is such a noun, or a compound that ends in one. */
export function isHeadBase(base: string, language: string): boolean {
  const { bases } = nounsOf(language);
  const lower = base.toLowerCase();
  if (bases.has(lower)) return true;
  for (let at = 1; at <= lower.length - MIN_LETTERS_OF_COMPOUND_END; at += 1)
    if (bases.has(lower.slice(at))) return true;
  return false;
}
