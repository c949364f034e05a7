import type { StoredModel } from '../../src/languages/sections/name-model.ts';
import { LABEL_COUNT } from '../../src/ingest/file/names/labels.ts';
import { ownFeature, type Trained } from './crf.ts';

const N = LABEL_COUNT;
const STEP = 0.03;
const MAX_STEPS = 127;

/** Smaller weights are left out. */
const MIN_WEIGHT = 0.06;

/** A model keeps at most this many features: those with the largest weights. */
const MAX_FEATURES = 60_000;

/**
 * Added to the score of every transition to the first word of a name. Training minimises log loss, which misses more
 * names than it finds wrongly; this balances the two. Found on held-out folds, the same for all languages.
 */
export const NAME_START_BONUS = 0.9;

/** Rounds the weights of one language to whole steps. With several `languages`: the weights they have in common. */
export function storeModel(
  { ids, weights, transitions }: Trained,
  features: Iterable<number>,
  languages: readonly string[],
): StoredModel {
  const rows: { key: number; steps: Int8Array; most: number }[] = [];
  for (const feature of features) {
    const sum = new Float64Array(N);
    const add = (id: number | undefined, share: number): void => {
      if (id === undefined) return;
      for (let label = 0; label < N; label += 1)
        sum[label] = (sum[label] ?? 0) + (weights[id * N + label] ?? 0) * share;
    };
    add(ids.idOf(feature), 1);
    for (const language of languages) add(ids.idOf(ownFeature(language, feature)), 1 / languages.length);
    const steps = Int8Array.from(sum, (weight) =>
      Math.abs(weight) < MIN_WEIGHT
        ? 0
        : Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(weight / STEP))),
    );
    const most = steps.reduce((best, value) => Math.max(best, Math.abs(value)), 0);
    if (most > 0) rows.push({ key: feature >>> 0, steps, most });
  }
  const kept = rows.sort((a, b) => b.most - a.most || a.key - b.key).slice(0, MAX_FEATURES);
  return {
    step: STEP,
    transitions: storeTransitions(transitions),
    features: storeRows(kept.sort((a, b) => a.key - b.key)),
  };
}

function storeTransitions(transitions: Float32Array): string {
  const eager = Float32Array.from(
    transitions,
    (weight, at) => Math.round((weight + ((at % N) % 2 === 1 ? NAME_START_BONUS : 0)) * 1024) / 1024,
  );
  return Buffer.from(eager.buffer).toString('base64');
}

function storeRows(rows: readonly { key: number; steps: Int8Array }[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const { key, steps } of rows) {
    let distance = key - before;
    before = key;
    for (; distance >= 0x80; distance = Math.floor(distance / 0x80)) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance);
    bytes.push(steps.reduce((mask, value, label) => (value === 0 ? mask : mask | (1 << label)), 0));
    for (const value of steps) if (value !== 0) bytes.push(value & 0xff);
  }
  return Buffer.from(bytes).toString('base64');
}
