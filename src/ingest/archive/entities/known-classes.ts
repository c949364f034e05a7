import { memoise } from '../../../base/memoise.ts';
import { wordClassesOf } from '../../file/names/word-classes.ts';

/** Maximum number of words of a language whose classes are remembered: names repeat the same words. */
const MAX_REMEMBERED_WORDS = 50_000;

/** The classes of a single lower-case word of a language, as bits, remembered. */
export const knownClassesOf = memoise((language: string) =>
  memoise(wordClassesOf(language).classesOf, MAX_REMEMBERED_WORDS),
);
