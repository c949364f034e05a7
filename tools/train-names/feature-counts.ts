/* eslint-disable @typescript-eslint/no-non-null-assertion -- typed arrays, read within bounds */

const PROBE = 0x9e3779b1;
const SMALLEST_BITS = 10;

/**
 * Counts 32-bit features, then numbers those that are frequent enough, from 0. An open-addressing hash table: training
 * asks a hundred million times, and a `Map` takes most of its time.
 */
export class FeatureCounts {
  #bits = SMALLEST_BITS;
  #keys = new Int32Array(1 << SMALLEST_BITS);
  #counts = new Int32Array(1 << SMALLEST_BITS);
  #ids = new Int32Array(0);
  #used = 0;

  count(feature: number): void {
    if (this.#used * 2 > this.#keys.length) this.#grow();
    const slot = this.#slotOf(feature);
    if (this.#counts[slot] === 0) {
      this.#keys[slot] = feature;
      this.#used += 1;
    }
    this.#counts[slot]! += 1;
  }

  /** Numbers the features counted `least` times or more, and tells how many they are. */
  number(least: number): number {
    let next = 0;
    this.#ids = this.#counts.map((count) => (count >= least ? next++ : -1));
    return next;
  }

  /** The number of a feature; `undefined` where it has none. */
  idOf(feature: number): number | undefined {
    const slot = this.#slotOf(feature);
    const id = this.#counts[slot] === 0 ? -1 : this.#ids[slot]!;
    return id === -1 ? undefined : id;
  }

  /** The slot of a feature, or the free one where it would go. */
  #slotOf(feature: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(feature, PROBE) >>> (32 - this.#bits);
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#bits += 1;
    this.#keys = new Int32Array(1 << this.#bits);
    this.#counts = new Int32Array(1 << this.#bits);
    for (let at = 0; at < keys.length; at += 1) {
      if (counts[at] === 0) continue;
      const slot = this.#slotOf(keys[at]!);
      this.#keys[slot] = keys[at]!;
      this.#counts[slot] = counts[at]!;
    }
  }
}
