import { readFeatures } from '../../src/ingest/file/names/features.ts';
import { labelOf } from '../../src/ingest/file/names/labels.ts';
import { splitWords, type Token } from '../../src/ingest/file/names/tokens.ts';
import { wordClassesOf } from '../../src/ingest/file/names/word-classes.ts';
import { wordReaderOf, type FormAttributes } from '../../src/ingest/file/names/word-attributes.ts';
import { mix } from '../../src/ingest/file/names/hash.ts';
import type { MarkedName, MarkedText } from './corpus.ts';
import type { Example } from './crf.ts';

/** A sentence as training sees it, with its tokens. */
export interface TextExample extends Example {
  readonly tokens: readonly Token[];
}

/** A text as the tagger splits it, with the labels of the names that people marked. */
export function examplesOf({
  text,
  language,
  names,
}: Pick<MarkedText, 'text' | 'language' | 'names'>): TextExample[] {
  const sentences = splitWords(text, language, 0);
  const read = wordReaderOf(language);
  const words = sentences.map((tokens) => tokens.map(({ form }) => read(form)));
  const labels = sentences.map((tokens) => labelsOf(tokens, names));
  const wordClasses = wordClassesOf(language);
  const features = readFeatures(words, wordClasses);
  const masked =
    names.length === 0
      ? []
      : readFeatures(
          words.map((some, row) => some.map((word, at) => (labels[row]?.[at] ? maskWord(word) : word))),
          wordClasses,
        );
  return sentences.flatMap((tokens, index) => {
    const [own, known] = [features[index], labels[index]];
    if (!own || !known) return [];
    const mask = known.some((label) => label !== 0) ? masked[index] : undefined;
    return [{ language, tokens, features: own, labels: known, ...(mask && { masked: mask }) }];
  });
}

/** Letters at the ends of a masked word that can still be read. */
const MASKED_BEGINNING_LETTERS = 2;
const MASKED_ENDING_LETTERS = 4;
/** Mixed into the hashes of a masked word, so that they are those of no word. */
const MASK = 77;

/** A word of a name as if it had never been seen: its shape, its ends and its classes are known, the word is not. */
function maskWord(word: FormAttributes): FormAttributes {
  return {
    ...word,
    lower: mix(word.lower, MASK),
    form: mix(word.form, MASK),
    stem: mix(word.stem, MASK),
    prefixes: word.prefixes.slice(0, MASKED_BEGINNING_LETTERS),
    suffixes: word.suffixes.slice(0, MASKED_ENDING_LETTERS),
    trigrams: [],
  };
}

/** A name that ends inside a word takes the whole word. A name that goes past the sentence ends with it. */
function labelsOf(tokens: readonly Token[], names: readonly MarkedName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const end = tokens.at(-1)?.end ?? 0;
  const inside = names.filter((name) => name.end > (tokens[0]?.start ?? 0) && name.start < end);
  for (const name of inside) {
    const first = tokens.findIndex((token) => token.end > name.start);
    for (let at = first; at < tokens.length && (tokens[at]?.start ?? end) < name.end; at += 1)
      labels[at] = labelOf(name.type, at === first);
  }
  return labels;
}
