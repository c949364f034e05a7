import type { SentenceFeatures } from './features.ts';
import { LABEL_COUNT, mayFollow } from './labels.ts';
import type { Model } from './model.ts';

const LABELS = LABEL_COUNT;

/** For each label a row: 1 for those that may follow it. */
const ALLOWED = Uint8Array.from({ length: LABELS * LABELS }, (_, index) =>
  Number(mayFollow(Math.floor(index / LABELS), index % LABELS)),
);

/** An extra score for a label of a word, used in training on partly labelled text. */
export type Bonus = (word: number, label: number) => number;

/**
 * Adds the weights of features to the sums of the words of a sentence.
 *
 * @param sums of weights, for each word one of every label
 * @returns the score of every label for every word, apart from its neighbours
 */
export function addFeatures(
  sums: Int32Array,
  model: Pick<Model, 'addTo' | 'step'>,
  { numbers, starts }: SentenceFeatures,
): Float64Array {
  for (let word = 0; word < starts.length - 1; word += 1) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1)
      model.addTo(sums, word * LABELS, numbers[at] ?? 0);
  }
  const scores = new Float64Array(sums.length);
  for (let at = 0; at < sums.length; at += 1) scores[at] = (sums[at] ?? 0) * model.step;
  return scores;
}

/** The best sequence of labels for a sentence. */
export function decodeLabels(
  model: Pick<Model, 'addTo' | 'step' | 'transitions'>,
  features: SentenceFeatures,
  bonus?: Bonus,
): Uint8Array {
  const sums = new Int32Array((features.starts.length - 1) * LABELS);
  return bestLabels(model, addFeatures(sums, model, features), bonus);
}

/** The best sequence of labels by the scores of the words (Viterbi). */
export function bestLabels(
  model: Pick<Model, 'transitions'>,
  ofWords: Float64Array,
  bonus?: Bonus,
): Uint8Array {
  const length = ofWords.length / LABELS;
  const scores = Float64Array.from(ofWords);
  const from = new Uint8Array(Math.max(1, length) * LABELS);
  const { transitions } = model;
  for (let word = 0; word < length; word += 1) {
    const row = word * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let best = -Infinity;
      let before = 0;
      for (let previous = 0; previous < (word === 0 ? 1 : LABELS); previous += 1) {
        if (ALLOWED[previous * LABELS + label] === 0) continue;
        const step = transitions[(word === 0 ? LABELS : previous) * LABELS + label] ?? 0;
        const score = step + (word === 0 ? 0 : (scores[row - LABELS + previous] ?? 0));
        if (score <= best) continue;
        best = score;
        before = previous;
      }
      scores[row + label] = (scores[row + label] ?? 0) + best + (bonus?.(word, label) ?? 0);
      from[row + label] = before;
    }
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let next = 1; next < LABELS && length > 0; next += 1) {
    if ((scores[(length - 1) * LABELS + next] ?? 0) > (scores[(length - 1) * LABELS + label] ?? 0))
      label = next;
  }
  for (let word = length - 1; word >= 0; word -= 1) {
    labels[word] = label;
    label = from[word * LABELS + label] ?? 0;
  }
  return labels;
}
