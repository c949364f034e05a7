/* eslint-disable @typescript-eslint/no-non-null-assertion -- typed arrays, read within bounds that the loops state; a fallback in the innermost loop would hide a mistake */
/**
 * A linear-chain conditional random field, trained by stochastic gradient steps (AdaGrad) with an L1 penalty that is
 * paid when a feature is next seen. One weight of every feature is shared by all languages, one is a language's own:
 * what they have in common is learnt once.
 */
import type { SentenceFeatures } from '../../src/ingest/names/features.ts';
import { hashText, mix } from '../../src/ingest/names/hash.ts';
import { LABEL_COUNT, mayFollow } from '../../src/ingest/names/labels.ts';

/** A sentence with its features and the labels people gave it. */
export interface Example {
  readonly language: string;
  readonly features: SentenceFeatures;
  readonly labels: Uint8Array;
  /** 1 for what people marked; less for what is less sure. */
  readonly weight?: number;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  readonly penalty: number;
  /** Features seen less often are not learnt. */
  readonly least: number;
  readonly seed: number;
  /** Share of the features left out at a step, so that none is relied on alone. */
  readonly dropout: number;
}

export const SETTINGS: Settings = { rounds: 12, rate: 0.15, penalty: 3e-6, least: 1, seed: 7, dropout: 0.4 };

const N = LABEL_COUNT;
const BANNED = -1e4;
/** A word whose label is this sure teaches nothing. */
const SURE = 2e-3;

/** Learnt figures: the weights of a feature's labels, and of one label after another (row: the one before; last row: the start). */
export interface Trained {
  readonly ids: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** The number under which a language keeps its own weight of a feature. */
export function ownFeature(language: string, feature: number): number {
  return mix(hashText(language), feature);
}

export function train(examples: readonly Example[], settings: Settings = SETTINGS): Trained {
  const ids = countedIds(examples, settings.least);
  const prepared = examples.map((example) => prepare(example, ids));
  const size = ids.size * N;
  const weights = new Float32Array(size);
  const mean = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const transitions = new Float32Array((N + 1) * N);
  const transitionSquares = new Float32Array((N + 1) * N).fill(1e-6);
  const random = randomNumbers(settings.seed);
  const order = prepared.map((_, index) => index);
  let longest = 1;
  for (const { labels } of prepared) longest = Math.max(longest, labels.length);
  const lattice = new Lattice(longest);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const place of order) {
      const sentence = prepared[place];
      if (!sentence) continue;
      const { starts, features, labels, weight } = sentence;
      const length = labels.length;
      const kept =
        settings.dropout > 0
          ? features.map((feature) => (random() < settings.dropout ? -1 : feature))
          : features;
      lattice.score(weights, transitions, starts, kept, length);
      lattice.run(transitions, length);
      lattice.descend(
        weights,
        squares,
        transitions,
        transitionSquares,
        starts,
        kept,
        labels,
        settings,
        weight,
      );
    }
    payPenalty(weights, squares, prepared.length, settings);
    if (round >= settings.rounds / 2)
      addTo(mean, weights, (1 - settings.dropout) / (settings.rounds - Math.ceil(settings.rounds / 2)));
  }
  return { ids, weights: mean, transitions };
}

/** What a round of `steps` owes: weights that the examples do not hold up go to zero. */
function payPenalty(
  weights: Float32Array,
  squares: Float32Array,
  steps: number,
  { rate, penalty }: Settings,
): void {
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at]!;
    if (weight === 0) continue;
    const off = (steps * penalty * rate) / Math.sqrt(squares[at]!);
    weights[at] = weight > off ? weight - off : weight < -off ? weight + off : 0;
  }
}

function addTo(sum: Float32Array, terms: Float32Array, factor: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at]! += terms[at]! * factor;
}

interface Prepared {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

function countedIds(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { language, features } of examples) {
    for (const feature of features.numbers) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      const own = ownFeature(language, feature);
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
  }
  const ids = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) ids.set(feature, ids.size);
  return ids;
}

function prepare(
  { language, features, labels, weight = 1 }: Example,
  ids: ReadonlyMap<number, number>,
): Prepared {
  const starts = new Int32Array(labels.length + 1);
  const found: number[] = [];
  for (let index = 0; index < labels.length; index += 1) {
    for (let at = features.starts[index] ?? 0; at < (features.starts[index + 1] ?? 0); at += 1) {
      const feature = features.numbers[at] ?? 0;
      const shared = ids.get(feature);
      const own = ids.get(ownFeature(language, feature));
      if (shared !== undefined) found.push(shared);
      if (own !== undefined) found.push(own);
    }
    starts[index + 1] = found.length;
  }
  return { starts, features: Int32Array.from(found), labels, weight };
}

/** Scores, forward and backward sums of one sentence, in room that is used again. */
class Lattice {
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
    { rate }: Settings,
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

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}

/** The same numbers on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
