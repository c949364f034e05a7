import type { SentenceFeatures } from './features.ts';
import { LABEL_COUNT, mayFollow } from './labels.ts';
import type { Model } from './model.ts';

const LABELS = LABEL_COUNT;

/** An extra score for a label of a word, used in training on partly labelled text. */
export type Bonus = (word: number, label: number) => number;

/** The score of every label for every word of a sentence, apart from its neighbours. */
export function scoreWords(model: Pick<Model, 'addTo'>, { numbers, starts }: SentenceFeatures): Float64Array {
  const scores = new Float64Array((starts.length - 1) * LABELS);
  for (let word = 0; word < starts.length - 1; word += 1) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1)
      model.addTo(scores, word * LABELS, numbers[at] ?? 0);
  }
  return scores;
}

/** The best sequence of labels for a sentence. */
export function decodeLabels(
  model: Pick<Model, 'addTo' | 'transitions'>,
  features: SentenceFeatures,
  bonus?: Bonus,
): Uint8Array {
  return bestLabels(model, scoreWords(model, features), bonus);
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
  for (let word = 0; word < length; word += 1) {
    const row = word * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let [best, before] = [-Infinity, 0];
      for (let previous = 0; previous < (word === 0 ? 1 : LABELS); previous += 1) {
        if (!mayFollow(previous, label)) continue;
        const step = model.transitions[(word === 0 ? LABELS : previous) * LABELS + label] ?? 0;
        const score = step + (word === 0 ? 0 : (scores[row - LABELS + previous] ?? 0));
        if (score > best) [best, before] = [score, previous];
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
