import { memoise } from '../../../base/memoise.ts';
import { NAME_TYPES, type NameType } from '../../../record/schema.ts';
import { LABEL_COUNT, labelOf, mayFollow } from './labels.ts';
import type { Model } from './model.ts';

const LABELS = LABEL_COUNT;

/** The probability that exactly these words are a name, for each type. */
export type Likelihood = Readonly<Record<NameType, number>>;

/**
 * The likelihood of any words of a sentence, `from` up to, not including, `to`, by all its labellings together (forward–backward).
 *
 * @param scores of the words, as `scoreWords` gives them
 */
export function likelihoodIn(
  { transitions }: Pick<Model, 'transitions'>,
  scores: Float64Array,
): (from: number, to: number) => Likelihood {
  const steps = stepsOf(transitions);
  const weights = new Float64Array(scores.length);
  for (let index = 0; index < scores.length; index += 1) weights[index] = Math.exp(at(scores, index));
  const { forward, scales } = sumForward(steps, weights);
  const backward = sumBackward(steps, weights, scales);
  /** The weight of `after` at a word behind `before`. */
  const stepTo = (word: number, before: number, after: number): number =>
    (at(steps, before * LABELS + after) * at(weights, word * LABELS + after)) / at(scales, word);
  const likelihoodOf = (type: NameType, from: number, to: number): number => {
    const later = labelOf(type, false);
    let label = labelOf(type, true);
    let sum = at(forward, from * LABELS + label);
    for (let word = from + 1; word < to; word += 1) {
      sum *= stepTo(word, label, later);
      label = later;
    }
    const longer = to < scales.length ? stepTo(to, label, later) * at(backward, to * LABELS + later) : 0;
    return Math.max(0, sum * (at(backward, (to - 1) * LABELS + label) - longer));
  };
  return (from, to) =>
    Object.fromEntries(NAME_TYPES.map((type) => [type, likelihoodOf(type, from, to)])) as Likelihood;
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

/** The factors of one label after another; the last row is the start. */
const stepsOf = memoise((transitions: Float32Array) =>
  Float64Array.from(transitions, (score, index) => {
    const before = Math.floor(index / LABELS);
    return mayFollow(before === LABELS ? 0 : before, index % LABELS) ? Math.exp(score) : 0;
  }),
);

/** The sums over all labels of the words before, each row scaled to one so that nothing becomes too small, and the scales. */
function sumForward(
  steps: Float64Array,
  weights: Float64Array,
): { readonly forward: Float64Array; readonly scales: Float64Array } {
  const forward = new Float64Array(weights.length);
  const scales = new Float64Array(weights.length / LABELS);
  for (let word = 0; word < scales.length; word += 1) {
    const row = word * LABELS;
    let total = 0;
    for (let label = 0; label < LABELS; label += 1) {
      let sum = word === 0 ? at(steps, LABELS * LABELS + label) : 0;
      for (let before = 0; word > 0 && before < LABELS; before += 1)
        sum += at(forward, row - LABELS + before) * at(steps, before * LABELS + label);
      forward[row + label] = sum * at(weights, row + label);
      total += at(forward, row + label);
    }
    scales[word] = total;
    for (let label = 0; label < LABELS; label += 1) forward[row + label] = at(forward, row + label) / total;
  }
  return { forward, scales };
}

/** The sums over all labels of the words behind, in the same scales. */
function sumBackward(steps: Float64Array, weights: Float64Array, scales: Float64Array): Float64Array {
  const backward = new Float64Array(weights.length).fill(1, weights.length - LABELS);
  for (let word = scales.length - 2; word >= 0; word -= 1) {
    const next = (word + 1) * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let sum = 0;
      for (let after = 0; after < LABELS; after += 1)
        sum += at(steps, label * LABELS + after) * at(weights, next + after) * at(backward, next + after);
      backward[word * LABELS + label] = sum / at(scales, word + 1);
    }
  }
  return backward;
}
