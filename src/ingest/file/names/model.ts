import type { StoredModel } from '../../../languages/sections/name-model.ts';
import { LABEL_COUNT } from './labels.ts';

const PROBE = 0x9e3779b1;

/** A model ready for use: an open-addressing hash table from feature to row of weights. */
export class Model {
  readonly transitions: Float32Array;
  /** What a weight of 1 adds to a score. */
  readonly step: number;
  /** For each slot a feature, and its row + 1; 0 where the slot is free. */
  readonly #slots: Int32Array;
  readonly #weights: Int8Array;
  readonly #shift: number;

  constructor({ step, transitions, features }: StoredModel) {
    this.transitions = new Float32Array(bytesOf(transitions).buffer);
    this.step = step;
    const { keys, weights } = readRows(bytesOf(features));
    const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
    this.#shift = 32 - bits;
    const slots = new Int32Array(2 << bits);
    for (const [row, key] of keys.entries()) {
      let slot = Math.imul(key, PROBE) >>> this.#shift;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & ((1 << bits) - 1);
      slots[2 * slot] = key;
      slots[2 * slot + 1] = row + 1;
    }
    this.#slots = slots;
    this.#weights = weights;
  }

  /** Adds the weights of a feature to the sums of the labels from `at` on; an unknown feature has none. */
  addTo(sums: Int32Array, at: number, feature: number): void {
    const slots = this.#slots;
    const weights = this.#weights;
    let slot = (Math.imul(feature, PROBE) >>> this.#shift) * 2;
    for (;;) {
      const row = slots[slot + 1] ?? 0;
      if (row === 0) return;
      if (slots[slot] === feature) {
        const from = (row - 1) * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label += 1)
          sums[at + label] = (sums[at + label] ?? 0) + (weights[from + label] ?? 0);
        return;
      }
      slot = slot + 2 === slots.length ? 0 : slot + 2;
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
  return { keys: keys.subarray(0, row), weights: weights.slice(0, row * LABEL_COUNT) };
}
