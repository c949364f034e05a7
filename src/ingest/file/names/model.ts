import type { StoredModel } from '../../../languages/sections/name-model.ts';
import { LABEL_COUNT } from './labels.ts';

const PROBE = 0x9e3779b1;

/** A model ready for use: an open-addressing hash table from feature to row of weights. */
export class Model {
  readonly transitions: Float32Array;
  readonly #step: number;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #weights: Int8Array;
  readonly #shift: number;

  constructor({ step, transitions, features }: StoredModel) {
    this.transitions = new Float32Array(bytesOf(transitions).buffer);
    this.#step = step;
    const { keys, weights } = readRows(bytesOf(features));
    const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits);
    this.#rows = new Int32Array(1 << bits).fill(-1);
    this.#weights = weights;
    for (const [row, key] of keys.entries()) {
      let slot = Math.imul(key, PROBE) >>> this.#shift;
      while (this.#rows[slot] !== -1) slot = (slot + 1) & (this.#rows.length - 1);
      this.#keys[slot] = key;
      this.#rows[slot] = row;
    }
  }

  /** Adds the weights of a feature to the scores of the labels from `at` on; an unknown feature has none. */
  addTo(scores: Float64Array, at: number, feature: number): void {
    const mask = this.#rows.length - 1;
    let slot = Math.imul(feature, PROBE) >>> this.#shift;
    for (let row = this.#rows[slot] ?? -1; row !== -1; row = this.#rows[slot] ?? -1) {
      if (this.#keys[slot] === feature) {
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          scores[at + label] =
            (scores[at + label] ?? 0) + (this.#weights[row * LABEL_COUNT + label] ?? 0) * this.#step;
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function readRows(bytes: Uint8Array): { keys: Int32Array; weights: Int8Array } {
  // A row takes at least three bytes: a distance, the labels, a weight.
  const most = Math.ceil(bytes.length / 3);
  const keys = new Int32Array(most);
  const weights = new Int8Array(most * LABEL_COUNT);
  let [key, row] = [0, 0];
  for (let at = 0; at < bytes.length; row += 1) {
    let [distance, unit, byte] = [0, 1, 0x80];
    for (; byte & 0x80; unit *= 0x80) {
      byte = bytes[at++] ?? 0;
      distance += (byte & 0x7f) * unit;
    }
    key += distance;
    keys[row] = key | 0;
    const labels = bytes[at++] ?? 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      if ((labels & (1 << label)) !== 0)
        weights[row * LABEL_COUNT + label] = ((bytes[at++] ?? 0) << 24) >> 24;
    }
  }
  return { keys: keys.subarray(0, row), weights };
}
