/* eslint-disable @typescript-eslint/no-non-null-assertion -- typed arrays, read within bounds that the loops state; a fallback in the innermost loop would hide a mistake */
/**
 * A linear-chain conditional random field, trained by stochastic gradient steps (AdaGrad) with an L1 penalty that is
 * paid after every round; the weights are the mean of the later rounds. One weight of every feature is shared by all languages, one is a language's own:
 * what they have in common is learnt once.
 */
import type { SentenceFeatures } from '../../src/ingest/file/names/features.ts';
import { fnv1a } from '../../src/base/fnv1a.ts';
import { mix } from '../../src/ingest/file/names/hash.ts';
import { LABEL_COUNT } from '../../src/ingest/file/names/labels.ts';
import { FeatureCounts } from './feature-counts.ts';
import { Lattice } from './lattice.ts';
import { SETTINGS, type TrainingSettings } from './settings.ts';
import { seededNumbers } from '../random/seeded-numbers.ts';

/** A sentence with its features and the labels people gave it. */
export interface Example {
  readonly language: string;
  readonly features: SentenceFeatures;
  readonly labels: Uint8Array;
  /** The features without those by which the words of a name are known again. */
  readonly masked?: SentenceFeatures;
  /** 1 for what people marked, less for what is less certain. */
  readonly weight?: number;
}

const N = LABEL_COUNT;

/**
 * The result of training: the weights of each feature's labels, and of one label after another (row: the label before;
 * last row: the start).
 */
export interface Trained {
  readonly ids: Pick<FeatureCounts, 'idOf'>;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** The feature number of a language's own weight. */
export function ownFeature(language: string, feature: number): number {
  return mix(fnv1a(language), feature);
}

export function train(examples: readonly Example[], settings: TrainingSettings = SETTINGS): Trained {
  const ids = countFeatures(examples);
  const size = ids.number(settings.minCount) * N;
  const prepared = examples.map((example) => prepare(example, ids));
  const weights = new Float32Array(size);
  const mean = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const transitions = new Float32Array((N + 1) * N);
  const transitionSquares = new Float32Array((N + 1) * N).fill(1e-6);
  const random = seededNumbers(settings.seed);
  const order = prepared.map((_, index) => index);
  const longest = prepared.reduce((most, { labels }) => Math.max(most, labels.length), 1);
  const kept = new Int32Array(prepared.reduce((most, { known }) => Math.max(most, known.features.length), 1));
  const lattice = new Lattice(longest);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const place of order) {
      const sentence = prepared[place];
      if (!sentence) continue;
      const { labels, weight } = sentence;
      const { starts, features } =
        sentence.masked && random() < settings.masking ? sentence.masked : sentence.known;
      const length = labels.length;
      for (let at = 0; at < features.length; at += 1)
        kept[at] = random() < settings.dropout ? -1 : features[at]!;
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

/** Pays the L1 penalty of one round of `steps`: weights that few examples support become zero. */
function payPenalty(
  weights: Float32Array,
  squares: Float32Array,
  steps: number,
  { rate, penalty }: TrainingSettings,
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
  readonly known: PreparedFeatures;
  readonly masked: PreparedFeatures | undefined;
  readonly labels: Uint8Array;
  readonly weight: number;
}

interface PreparedFeatures {
  readonly starts: Int32Array;
  readonly features: Int32Array;
}

function countFeatures(examples: readonly Example[]): FeatureCounts {
  const counts = new FeatureCounts();
  for (const { language, features } of examples) {
    for (const feature of features.numbers) {
      counts.count(feature);
      counts.count(ownFeature(language, feature));
    }
  }
  return counts;
}

function prepare({ language, features, masked, labels, weight = 1 }: Example, ids: FeatureCounts): Prepared {
  return {
    known: idsOf(features, language, ids),
    masked: masked && idsOf(masked, language, ids),
    ...{ labels, weight },
  };
}

function idsOf(
  { numbers, starts: ends }: SentenceFeatures,
  language: string,
  ids: FeatureCounts,
): PreparedFeatures {
  const starts = new Int32Array(ends.length);
  const found: number[] = [];
  for (let index = 0; index < ends.length - 1; index += 1) {
    for (let at = ends[index] ?? 0; at < (ends[index + 1] ?? 0); at += 1) {
      const feature = numbers[at] ?? 0;
      const shared = ids.idOf(feature);
      const own = ids.idOf(ownFeature(language, feature));
      if (shared !== undefined) found.push(shared);
      if (own !== undefined) found.push(own);
    }
    starts[index + 1] = found.length;
  }
  return { starts, features: Int32Array.from(found) };
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}
