import { memoise } from '../../../base/memoise.ts';
import { fnv1a } from '../../../base/fnv1a.ts';
import { wordClassesOf, type WordClasses } from './word-classes.ts';

/** What the sentence around a word is read with: hashes, bits, and the word itself. */
export interface WordAttributes {
  readonly lower: number;
  readonly stem: number;
  readonly shape: number;
  readonly classes: number;
  readonly capital: boolean;
  readonly lowerText: string;
}

/** All attributes of a word form by itself. */
export interface FormAttributes extends WordAttributes {
  readonly form: number;
  readonly longShape: number;
  /** Its first 1 to 5 letters, and its last 1 to 5, lower-case; a shorter word has fewer. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Its runs of three letters, with boundary marks at both ends; none without a capital. */
  readonly trigrams: readonly number[];
}

const MAX_AFFIX_LETTERS = 5;
const MAX_SHAPE_LETTERS = 12;
/** Readers remember this many words, because texts repeat them. */
export const MAX_REMEMBERED_WORDS = 20_000;
/** Only this many letters of a word are read. */
const MAX_WORD_LETTERS = 40;

/** The reader of word forms in a language; it remembers them. */
export function wordReaderOf(language: string): (form: string) => FormAttributes {
  return readerWith(wordClassesOf(language));
}

const readerWith = memoise((wordClasses: WordClasses) =>
  memoise((form: string) => readWord(form, wordClasses), MAX_REMEMBERED_WORDS),
);

/** Reads the attributes of a word form. */
export function readWord(whole: string, wordClasses: WordClasses): FormAttributes {
  const form = whole.length > MAX_WORD_LETTERS ? whole.slice(0, MAX_WORD_LETTERS) : whole;
  const lowerText = form.toLowerCase();
  const size = lowerText.length;
  const capital = /^\p{Lu}/u.test(form);
  const longShape = shapeOf(form);
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let letters = 1; letters <= Math.min(MAX_AFFIX_LETTERS, size); letters += 1) {
    prefixes.push(fnv1a(lowerText, 0, letters));
    suffixes.push(fnv1a(lowerText, size - letters, size));
  }
  return {
    lower: fnv1a(lowerText),
    form: fnv1a(form),
    stem: fnv1a(wordClasses.stemOf(lowerText)),
    shape: fnv1a(longShape.replaceAll(/(.)\1+/gu, '$1')),
    longShape: fnv1a(longShape),
    prefixes,
    suffixes,
    trigrams: capital ? trigramsOf(`^${lowerText}$`) : [],
    classes: wordClasses.classesOf(lowerText),
    capital,
    lowerText,
  };
}

function trigramsOf(bounded: string): number[] {
  const trigrams: number[] = [];
  for (let at = 0; at + 3 <= bounded.length; at += 1) trigrams.push(fnv1a(bounded, at, at + 3));
  return trigrams;
}

/** The shape of a word, «McGee-3» → `XxXxx-d`: capitals, small letters and digits; marks stay. */
function shapeOf(form: string): string {
  return form
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{Ll}|\p{Lo}|\p{M}/gu, 'x')
    .replaceAll(/\p{N}/gu, 'd')
    .slice(0, MAX_SHAPE_LETTERS);
}
