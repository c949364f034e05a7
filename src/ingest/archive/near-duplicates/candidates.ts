import { hashShingle } from './word-hashes.ts';

/** Three words in a row that more articles than this share are boilerplate: they say nothing of two of them. */
export const MAX_SHARERS = 24;

/** A longer text is found by every fourth of its shingles: those whose number ends in two zero bits. */
const MIN_SAMPLED_WORDS = 160;
const SAMPLE_MASK = 3;

/** Of the shorter text's shingles, at least this share must recur. 30 % of the words changed leaves about a third. */
const MIN_SHINGLE_SHARE = 0.1;

/** So many of the best are looked at closely; a text with more near-duplicates has them named by the others. */
const MAX_CANDIDATES = 48;

const MAX_COUNTER_BITS = 24;

/** Counts shingles in one byte each (a collision needs {@link MAX_SHARERS} strangers in one of 16 million cells). */
export interface ShingleCounts {
  readonly cells: Uint8Array;
}

export function countShingles(texts: readonly Int32Array[]): ShingleCounts {
  const total = texts.reduce((sum, words) => sum + words.length, 0);
  const bits = Math.min(MAX_COUNTER_BITS, Math.max(10, Math.ceil(Math.log2(total + 1)) + 1));
  const cells = new Uint8Array(2 ** bits);
  for (const words of texts) {
    for (let at = 0; at + 2 < words.length; at += 1) {
      const cell = hashShingle(words, at) & (cells.length - 1);
      const count = cells[cell] ?? 0;
      if (count < 255) cells[cell] = count + 1;
    }
  }
  return { cells };
}

export function countOf({ cells }: ShingleCounts, shingle: number): number {
  return cells[shingle & (cells.length - 1)] ?? 0;
}

/**
 * Pairs that may be near-duplicates, as [earlier, later] places in `texts`: those that share enough rare shingles.
 * Each text is met only through postings of at most {@link MAX_SHARERS}: linear in the words.
 */
export function* candidatePairs(
  texts: readonly Int32Array[],
  counts: ShingleCounts,
): Generator<[number, number]> {
  const { shingles, offsets } = distinctiveShingles(texts, counts);
  const postings = new Map<number, number[]>();
  const shared = new Int32Array(texts.length);
  for (let text = 0; text < texts.length; text += 1) {
    const own = shingles.subarray(offsets[text], offsets[text + 1]);
    const met: number[] = [];
    for (const shingle of own) {
      const sharers = postings.get(shingle);
      if (sharers === undefined) {
        postings.set(shingle, [text]);
        continue;
      }
      for (const other of sharers) {
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
      if (sharers.length < MAX_SHARERS) sharers.push(text);
    }
    const sizeOf = (other: number): number => (offsets[other + 1] ?? 0) - (offsets[other] ?? 0);
    const enough = met.filter((other) => {
      return (shared[other] ?? 0) >= MIN_SHINGLE_SHARE * Math.min(own.length, sizeOf(other));
    });
    enough.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
    for (const other of enough.slice(0, MAX_CANDIDATES)) yield [other, text];
    for (const other of met) shared[other] = 0;
  }
}

/** The different shingles of each text that recur in the language, but not in too many texts. */
function distinctiveShingles(
  texts: readonly Int32Array[],
  counts: ShingleCounts,
): { shingles: Uint32Array; offsets: Uint32Array } {
  const kept: number[] = [];
  const offsets = new Uint32Array(texts.length + 1);
  for (const [text, words] of texts.entries()) {
    const own = new Set<number>();
    for (let at = 0; at + 2 < words.length; at += 1) {
      const shingle = hashShingle(words, at);
      if (words.length > MIN_SAMPLED_WORDS && (shingle & SAMPLE_MASK) !== 0) continue;
      const count = countOf(counts, shingle);
      if (count >= 2 && count <= MAX_SHARERS) own.add(shingle);
    }
    for (const shingle of own) kept.push(shingle);
    offsets[text + 1] = kept.length;
  }
  return { shingles: Uint32Array.from(kept), offsets };
}
