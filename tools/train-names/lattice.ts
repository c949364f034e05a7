/* eslint-disable @typescript-eslint/no-non-null-assertion -- typed arrays, read within bounds that the loops state; a fallback in the innermost loop would hide a mistake */
import { LABEL_COUNT, mayFollow } from '../../src/ingest/file/names/labels.ts';
import type { TrainingSettings } from './settings.ts';

const N = LABEL_COUNT;
const BANNED = -1e4;
/** A word whose label is this certain is skipped. */
const SURE = 2e-3;

/** Scores, forward and backward sums of one sentence. The arrays are used again for the next one. */
export class Lattice {
  readonly #scores: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  #total = 0;

  constructor(longest: number) {
    this.#scores = new Float64Array(longest * N);
    this.#forward = new Float64Array(longest * N);
    this.#backward = new Float64Array(longest * N);
  }

  score(
    weights: Float32Array,
    transitions: Float32Array,
    starts: Int32Array,
    features: Int32Array,
    length: number,
  ): void {
    const scores = this.#scores;
    scores.fill(0, 0, length * N);
    for (let index = 0; index < length; index += 1) {
      const row = index * N;
      for (let at = starts[index]!; at < starts[index + 1]!; at += 1) {
        const from = features[at]! * N;
        if (from < 0) continue;
        for (let label = 0; label < N; label += 1) scores[row + label]! += weights[from + label]!;
      }
    }
    for (let label = 0; label < N; label += 1)
      scores[label]! += mayFollow(0, label) ? transitions[N * N + label]! : BANNED;
  }

  run(transitions: Float32Array, length: number): void {
    const [scores, forward, backward] = [this.#scores, this.#forward, this.#backward];
    const terms = new Float64Array(N);
    for (let label = 0; label < N; label += 1) forward[label] = scores[label]!;
    for (let index = 1; index < length; index += 1) {
      for (let label = 0; label < N; label += 1) {
        for (let before = 0; before < N; before += 1)
          terms[before] = forward[(index - 1) * N + before]! + step(transitions, before, label);
        forward[index * N + label] = logSum(terms) + scores[index * N + label]!;
      }
    }
    backward.fill(0, (length - 1) * N, length * N);
    for (let index = length - 2; index >= 0; index -= 1) {
      for (let before = 0; before < N; before += 1) {
        for (let label = 0; label < N; label += 1) {
          terms[label] =
            step(transitions, before, label) +
            scores[(index + 1) * N + label]! +
            backward[(index + 1) * N + label]!;
        }
        backward[index * N + before] = logSum(terms);
      }
    }
    this.#total = logSum(forward.subarray((length - 1) * N, length * N));
  }

  descend(
    weights: Float32Array,
    squares: Float32Array,
    transitions: Float32Array,
    transitionSquares: Float32Array,
    starts: Int32Array,
    features: Int32Array,
    labels: Uint8Array,
    { rate }: TrainingSettings,
    weight: number,
  ): void {
    const [scores, forward, backward] = [this.#scores, this.#forward, this.#backward];
    const length = labels.length;
    const gradient = new Float64Array(N);
    const changes = new Float64Array((N + 1) * N);
    for (let index = 0; index < length; index += 1) {
      for (let label = 0; label < N; label += 1) {
        const chance = Math.exp(forward[index * N + label]! + backward[index * N + label]! - this.#total);
        gradient[label] = ((labels[index] === label ? 1 : 0) - chance) * weight;
      }
      if (index === 0) for (let label = 0; label < N; label += 1) changes[N * N + label]! += gradient[label]!;
      else {
        for (let before = 0; before < N; before += 1) {
          for (let label = 0; label < N; label += 1) {
            if (!mayFollow(before, label)) continue;
            const path =
              forward[(index - 1) * N + before]! +
              transitions[before * N + label]! +
              scores[index * N + label]! +
              backward[index * N + label]!;
            changes[before * N + label]! -= Math.exp(path - this.#total) * weight;
          }
        }
        changes[labels[index - 1]! * N + labels[index]!]! += weight;
      }
      if (Math.abs(gradient[labels[index]!]!) < SURE) continue;
      for (let at = starts[index]!; at < starts[index + 1]!; at += 1) {
        const from = features[at]! * N;
        if (from < 0) continue;
        for (let label = 0; label < N; label += 1) {
          const slope = gradient[label]!;
          if (slope < 1e-4 && slope > -1e-4) continue;
          const square = squares[from + label]! + slope * slope;
          squares[from + label] = square;
          weights[from + label]! += (rate * slope) / Math.sqrt(square);
        }
      }
    }
    for (let at = 0; at < changes.length; at += 1) {
      const slope = changes[at]!;
      if (slope === 0) continue;
      transitionSquares[at]! += slope * slope;
      transitions[at]! += (rate * slope) / Math.sqrt(transitionSquares[at]!);
    }
  }
}

function step(transitions: Float32Array, before: number, label: number): number {
  return mayFollow(before, label) ? transitions[before * N + label]! : BANNED;
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
