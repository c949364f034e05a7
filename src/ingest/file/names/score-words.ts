/** The scores of the words of a sentence: what each label would add, apart from the labels beside it. */
import { memoise } from '../../../base/memoise.ts';
import { addFeatures } from './decode-labels.ts';
import { EDGE_WORD, POSITIONS, wordFeatures, type SentenceFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model } from './model.ts';
import {
  MAX_REMEMBERED_WORDS,
  readWord,
  type WordAttributes,
  type FormAttributes,
} from './word-attributes.ts';
import type { WordClasses } from './word-classes.ts';

const WORD_SUMS = POSITIONS * LABEL_COUNT;

const WORDS_PER_ARRAY = 256;

/** The sums of weights that a word by itself adds to labels: one row for each position of `wordFeatures`, from `at` on. */
interface WordSums {
  readonly sums: Int16Array;
  readonly at: number;
}

/** A word with what a model thinks of it by itself: words repeat, and most features of a sentence are those of its words. */
export type ScoredWord = WordAttributes & WordSums;

/** Reads words for a model, and remembers them. */
export interface WordScorer {
  readonly read: (form: string) => ScoredWord;
  /**
   * The score of every label for every word of a sentence.
   *
   * @param context the features of `readContexts`
   */
  readonly scoreWords: (words: readonly ScoredWord[], context: SentenceFeatures) => Float64Array;
}

/** The scorer for a model and the word classes of a language. */
export function wordScorerOf(model: Model, wordClasses: WordClasses): WordScorer {
  return scorersOf(model)(wordClasses);
}

const scorersOf = memoise((model: Model) =>
  memoise((wordClasses: WordClasses) => createScorer(model, wordClasses)),
);

function createScorer(model: Model, wordClasses: WordClasses): WordScorer {
  const sumsOf = createSums(model);
  const edge = sumsOf(EDGE_WORD);
  const read = (form: string): ScoredWord => {
    const word = readWord(form, wordClasses);
    const { lower, stem, shape, classes, capital, lowerText } = word;
    return { lower, stem, shape, classes, capital, lowerText, ...sumsOf(word) };
  };
  return {
    read: memoise(read, MAX_REMEMBERED_WORDS),
    scoreWords: (words, context) => {
      const scores = new Int32Array(words.length * LABEL_COUNT);
      for (let index = 0; index < words.length; index += 1) {
        for (let position = 0; position < POSITIONS; position += 1)
          addRow(scores, index, words[index + position - (POSITIONS >> 1)] ?? edge, position);
      }
      return addFeatures(scores, model, context);
    },
  };
}

function addRow(scores: Int32Array, index: number, { sums, at }: WordSums, position: number): void {
  const [to, from] = [index * LABEL_COUNT, at + position * LABEL_COUNT];
  for (let label = 0; label < LABEL_COUNT; label += 1)
    scores[to + label] = (scores[to + label] ?? 0) + (sums[from + label] ?? 0);
}

/** Sums for words, in arrays that many words share: one array for each would take more memory than its numbers. */
function createSums(model: Model): (word: FormAttributes) => WordSums {
  let [sums, at] = [new Int16Array(0), 0];
  const row = new Int32Array(LABEL_COUNT);
  return (word) => {
    if (at === sums.length) [sums, at] = [new Int16Array(WORDS_PER_ARRAY * WORD_SUMS), 0];
    const start = at;
    for (let position = 0; position < POSITIONS; position += 1, at += LABEL_COUNT) {
      row.fill(0);
      for (const feature of wordFeatures(word, position)) model.addTo(row, 0, feature);
      sums.set(row, at);
    }
    return { sums, at: start };
  };
}
