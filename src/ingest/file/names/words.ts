import { hashText } from './hash.ts';
import { vocabularyOf, type Vocabulary } from './word-classes.ts';

/** What a word shows by itself; everything as numbers, made once for a form. */
export interface Word {
  readonly lower: number;
  readonly form: number;
  readonly stem: number;
  readonly shape: number;
  readonly longShape: number;
  /** Its first 1 to 5 letters, then its last 1 to 5, lower-case; shorter words have fewer. */
  readonly beginnings: readonly number[];
  readonly endings: readonly number[];
  /** Runs of three letters inside, with marks at both ends. */
  readonly inner: readonly number[];
  readonly classes: number;
  readonly capital: boolean;
  readonly lowerText: string;
}

const LONGEST_AFFIX = 5;
const MEMORY = 20_000;
/** Longer words are no names; their affixes still count. */
const LONGEST = 40;

type WordReader = (form: string) => Word;
const readers = new Map<Vocabulary, WordReader>();

/** What reads the words of a language, with a memory: texts repeat their words. */
export function readerOf(language: string): WordReader {
  const vocabulary = vocabularyOf(language);
  const reader = readers.get(vocabulary) ?? wordReader(vocabulary);
  readers.set(vocabulary, reader);
  return reader;
}

function wordReader(vocabulary: Vocabulary): WordReader {
  const known = new Map<string, Word>();
  return (form) => {
    const seen = known.get(form);
    if (seen) return seen;
    if (known.size >= MEMORY) known.clear();
    const word = readWord(form, vocabulary);
    known.set(form, word);
    return word;
  };
}

function readWord(whole: string, vocabulary: Vocabulary): Word {
  const form = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const lowerText = form.toLowerCase();
  const size = lowerText.length;
  const affixes = Math.min(LONGEST_AFFIX, size);
  const capital = /^\p{Lu}/u.test(form);
  const longShape = shapeOf(form);
  const bounded = `^${lowerText}$`;
  return {
    lower: hashText(lowerText),
    form: hashText(form),
    stem: hashText(vocabulary.stemOf(lowerText)),
    shape: hashText(longShape.replaceAll(/(.)\1+/gu, '$1')),
    longShape: hashText(longShape),
    beginnings: Array.from({ length: affixes }, (_, index) => hashText(lowerText, 0, index + 1)),
    endings: Array.from({ length: affixes }, (_, index) => hashText(lowerText, size - index - 1, size)),
    inner: capital
      ? Array.from({ length: Math.max(0, bounded.length - 2) }, (_, index) =>
          hashText(bounded, index, index + 3),
        )
      : [],
    classes: vocabulary.classesOf(lowerText),
    capital,
    lowerText,
  };
}

/** «McGee-3» → `XxXxx-d`: upper, lower, digit, and marks as they are. */
function shapeOf(form: string): string {
  return form
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{Ll}|\p{Lo}|\p{M}/gu, 'x')
    .replaceAll(/\p{N}/gu, 'd')
    .slice(0, 12);
}
