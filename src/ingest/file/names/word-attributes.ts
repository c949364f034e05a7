import { memoise } from '../../../base/memoise.ts';
import { fnv1a } from '../../../base/fnv1a.ts';
import { wordClassesOf, type WordClasses } from './word-classes.ts';

/** The attributes of a word form by itself; all but the last are hashes or bits. */
export interface WordAttributes {
  readonly lower: number;
  readonly form: number;
  readonly stem: number;
  readonly shape: number;
  readonly longShape: number;
  /** Its first 1 to 5 letters, and its last 1 to 5, lower-case; a shorter word has fewer. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Its runs of three letters, with boundary marks at both ends; none without a capital. */
  readonly trigrams: readonly number[];
  readonly classes: number;
  readonly capital: boolean;
  readonly lowerText: string;
}

const MAX_AFFIX_LETTERS = 5;
const MAX_REMEMBERED_WORDS = 20_000;
/** Only this many letters of a word are read. */
const MAX_WORD_LETTERS = 40;

type WordReader = (form: string) => WordAttributes;

/** The reader of word attributes in a language; it remembers words, because texts repeat them. */
export function wordReaderOf(language: string): WordReader {
  return readerWith(wordClassesOf(language));
}

const readerWith = memoise((wordClasses: WordClasses): WordReader =>
  memoise((form: string) => readWord(form, wordClasses), MAX_REMEMBERED_WORDS),
);

function readWord(whole: string, wordClasses: WordClasses): WordAttributes {
  const form = whole.length > MAX_WORD_LETTERS ? whole.slice(0, MAX_WORD_LETTERS) : whole;
  const lowerText = form.toLowerCase();
  const size = lowerText.length;
  const affixes = Math.min(MAX_AFFIX_LETTERS, size);
  const capital = /^\p{Lu}/u.test(form);
  const longShape = shapeOf(form);
  const bounded = `^${lowerText}$`;
  return {
    lower: fnv1a(lowerText),
    form: fnv1a(form),
    stem: fnv1a(wordClasses.stemOf(lowerText)),
    shape: fnv1a(longShape.replaceAll(/(.)\1+/gu, '$1')),
    longShape: fnv1a(longShape),
    prefixes: Array.from({ length: affixes }, (_, index) => fnv1a(lowerText, 0, index + 1)),
    suffixes: Array.from({ length: affixes }, (_, index) => fnv1a(lowerText, size - index - 1, size)),
    trigrams: capital
      ? Array.from({ length: Math.max(0, bounded.length - 2) }, (_, index) =>
          fnv1a(bounded, index, index + 3),
        )
      : [],
    classes: wordClasses.classesOf(lowerText),
    capital,
    lowerText,
  };
}

/** The shape of a word, «McGee-3» → `XxXxx-d`: capitals, small letters and digits; marks stay. */
function shapeOf(form: string): string {
  return form
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{Ll}|\p{Lo}|\p{M}/gu, 'x')
    .replaceAll(/\p{N}/gu, 'd')
    .slice(0, 12);
}
