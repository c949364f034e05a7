import { mix } from './hash.ts';

/** How many bits of the set a word sets. */
const MARKS = [1, 2, 3];

/**
 * A set of words that only remembers three bits of each (a Bloom filter): about one word in a hundred is taken for a
 * member though it is none, and no word can be read out of it. Its room is a power of two.
 */
export class WordSet {
  readonly #bits: Uint8Array;

  constructor(bits: Uint8Array) {
    this.#bits = bits;
  }

  has(word: number): boolean {
    return MARKS.every((mark) => {
      const bit = this.#bitOf(mark, word);
      return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    });
  }

  add(word: number): void {
    for (const mark of MARKS) {
      const bit = this.#bitOf(mark, word);
      this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  #bitOf(mark: number, word: number): number {
    return mix(mark, word) & (this.#bits.length * 8 - 1);
  }
}
