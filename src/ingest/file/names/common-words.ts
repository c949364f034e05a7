import { mix } from './hash.ts';

/** The seeds of a word's bits. */
const MARKS = [1, 2, 3];

/**
 * A set of words that stores three bits of each (a Bloom filter). About one word in a hundred is a false positive, and no word can
 * be read out of it. Its size is a power of two.
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
