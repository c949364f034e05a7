/** The words of a segment, each once, with what is made of it: a segment never changes, so this is made once. */
import { memoise } from '../../../base/memoise.ts';
import { searchKey } from '../../key/search-key.ts';
import { endKey } from '../term-dictionary.ts';
import { keysIn } from './content.ts';
import { comparableSounds } from './word-sounds.ts';

/** A word as it is spelled in texts. */
export interface VocabularyWord {
  readonly word: string;
  readonly key: string;
  /** As the term dictionary writes it. */
  readonly text: string;
  /** What the term dictionary sorts it by from its end. */
  readonly end: string;
  /** Whether its key is not that of `text`. */
  readonly isIrregular: boolean;
  /** What it is compared by with words of other languages (`comparableSounds`). */
  readonly sounds: string;
}

/** The file of a segment with its vocabulary, in the order in which articles number words. */
export const VOCABULARY_FILE = 'vocabulary.tsv';

/** Longer words are cut, because they are of no use as suggestions. */
const MAX_WORD_LETTERS = 60;

/** A process forgets all of a language's words after this many. */
const MAX_WORDS = 20_000;

const wordsIn = memoise((language: string) =>
  memoise((word: string): VocabularyWord => {
    const key = keysIn(language)(word);
    const text = word
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .slice(0, MAX_WORD_LETTERS);
    const isIrregular = (text === word ? key : searchKey(text, language)) !== key;
    return { word, key, text, end: endKey(text), isIrregular, sounds: comparableSounds(text, language) };
  }, MAX_WORDS),
);

/** Words with what is made of them, one a line. */
export function writeVocabulary(words: Iterable<string>, language: string): string {
  return Array.from(words, (spelled) => {
    const { word, key, text, end, isIrregular, sounds } = wordsIn(language)(spelled);
    return [word, key, text === word ? '' : text, end, isIrregular ? '!' : '', sounds].join('\t');
  }).join('\n');
}

/** Reads what {@link writeVocabulary} wrote. */
export function readVocabulary(content: string): VocabularyWord[] {
  return content.split('\n').map((line) => {
    const [word = '', key = '', text = '', end = '', mark = '', sounds = ''] = line.split('\t');
    return { word, key, text: text === '' ? word : text, end, isIrregular: mark !== '', sounds };
  });
}
