import { FNV_OFFSET, addUnit } from '../../../base/fnv1a.ts';

/** Words are identified by 64 bits: FNV-1a, and a second hash of the same kind. */
const SECOND_OFFSET = 0x9747b28c;
const SECOND_PRIME = 0x85ebca6b;

/** A free slot. */
const FREE = -2;

/** Maximum number of words remembered; the value of any other word is computed each time. */
const MAX_WORDS = 1_500_000;

/**
 * Remembers a number for each word, looked up by its position in a text. An archive repeats its words by the million, and slicing
 * each out of its text for a look-up would take longer than everything else.
 */
export class WordTable {
  #slots = 2 ** 12;
  #first = new Int32Array(this.#slots);
  #second = new Int32Array(this.#slots);
  #numbers = new Int32Array(this.#slots).fill(FREE);
  #size = 0;
  readonly #numberOf: (word: string) => number;

  /** @param numberOf computes the number of a word, -1 or more */
  constructor(numberOf: (word: string) => number) {
    this.#numberOf = numberOf;
  }

  /** The number of the word in a range of text. */
  read(text: string, start: number, end: number): number {
    let first = FNV_OFFSET;
    let second = SECOND_OFFSET;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      first = addUnit(first, unit);
      second = Math.imul(second ^ unit, SECOND_PRIME);
      second ^= second >>> 15;
    }
    const slot = this.#slotOf(first, second);
    const known = this.#numbers[slot] ?? FREE;
    if (known !== FREE) return known;
    const number = this.#numberOf(text.slice(start, end));
    if (this.#size < MAX_WORDS) this.#keep(slot, first, second, number);
    return number;
  }

  #slotOf(first: number, second: number): number {
    let slot = (first ^ (second >>> 7)) & (this.#slots - 1);
    while (this.#numbers[slot] !== FREE && (this.#first[slot] !== first || this.#second[slot] !== second)) {
      slot = (slot + 1) & (this.#slots - 1);
    }
    return slot;
  }

  #keep(slot: number, first: number, second: number, number: number): void {
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#numbers[slot] = number;
    this.#size += 1;
    if (this.#size * 2 > this.#slots) this.#grow();
  }

  #grow(): void {
    const [first, second, numbers] = [this.#first, this.#second, this.#numbers];
    this.#slots *= 2;
    this.#first = new Int32Array(this.#slots);
    this.#second = new Int32Array(this.#slots);
    this.#numbers = new Int32Array(this.#slots).fill(FREE);
    for (const [at, number] of numbers.entries()) {
      if (number === FREE) continue;
      const slot = this.#slotOf(first[at] ?? 0, second[at] ?? 0);
      this.#first[slot] = first[at] ?? 0;
      this.#second[slot] = second[at] ?? 0;
      this.#numbers[slot] = number;
    }
  }
}
