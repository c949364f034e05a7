import { hashShingle } from './word-hashes.ts';

/** Maximum number of articles that share a shingle (three words in a row); one that more share is boilerplate. */
export const MAX_SHARERS = 24;

/** A text with more words than this is found by one shingle in four: those whose hash ends in two zero bits. */
const MIN_SAMPLED_WORDS = 160;
const SAMPLE_MASK = 3;

/** Minimum share of the smaller set of shingles that must recur. Changing 30 % of the words leaves about a third. */
const MIN_SHINGLE_SHARE = 0.1;

/** Maximum number of candidates compared closely for one text; if it has more near-duplicates, theirs name it. */
const MAX_CANDIDATES = 48;

const MAX_COUNTER_BITS = 24;

/** Counts of shingles by hash, one byte each, in up to 16 million cells, so collisions are rare. */
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
 * Pairs that may be near-duplicates, as [earlier, later] indexes into `texts`: those that share enough rare shingles.
 * Linear in the words, because a posting list holds at most {@link MAX_SHARERS} texts.
 */
export function* candidatePairs(
  texts: readonly Int32Array[],
  counts: ShingleCounts,
  mostSharers = MAX_SHARERS,
): Generator<[number, number]> {
  const { shingles, offsets } = distinctiveShingles(texts, counts, mostSharers);
  const { numbers, size } = numberShingles(shingles);
  /** The first sharers of a shingle, up to now: from `sharers[starts[shingle]]` up to, not including, `sharers[ends[shingle]]`. */
  const starts = postingStarts(numbers, size);
  const ends = starts.slice(0, size);
  const sharers = new Uint32Array(starts[size] ?? 0);
  const shared = new Int32Array(texts.length);
  for (let text = 0; text < texts.length; text += 1) {
    const own = numbers.subarray(offsets[text], offsets[text + 1]);
    const met: number[] = [];
    for (const shingle of own) {
      const end = ends[shingle] ?? 0;
      for (let at = starts[shingle] ?? 0; at < end; at += 1) {
        const other = sharers[at] ?? 0;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
      if (end === starts[shingle + 1]) continue;
      sharers[end] = text;
      ends[shingle] = end + 1;
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

/** The distinct shingles of each text that recur in other texts, but not in too many. */
function distinctiveShingles(
  texts: readonly Int32Array[],
  counts: ShingleCounts,
  mostSharers: number,
): { shingles: Uint32Array; offsets: Uint32Array } {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const found = new Uint32Array(longest);
  const kept: number[] = [];
  const offsets = new Uint32Array(texts.length + 1);
  for (const [text, words] of texts.entries()) {
    let length = 0;
    for (let at = 0; at + 2 < words.length; at += 1) {
      const shingle = hashShingle(words, at);
      if (words.length > MIN_SAMPLED_WORDS && (shingle & SAMPLE_MASK) !== 0) continue;
      const count = countOf(counts, shingle);
      if (count >= 2 && count <= mostSharers) found[length++] = shingle;
    }
    // No shingle is 0.
    let last = 0;
    for (const shingle of found.subarray(0, length).sort()) {
      if (shingle !== last) kept.push(shingle);
      last = shingle;
    }
    offsets[text + 1] = kept.length;
  }
  return { shingles: Uint32Array.from(kept), offsets };
}

/** Numbers shingles in the order in which they are met; the number of each stands in its place. */
function numberShingles(shingles: Uint32Array): { numbers: Uint32Array; size: number } {
  const bits = Math.ceil(Math.log2(2 * shingles.length + 2));
  const slots = new Uint32Array(2 ** bits);
  const numberIn = new Uint32Array(slots.length);
  let size = 0;
  const numbers = shingles.map((shingle) => {
    let slot = Math.imul(shingle, 0x9e3779b1) >>> (32 - bits);
    while (slots[slot] !== 0 && slots[slot] !== shingle) slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === 0) {
      slots[slot] = shingle;
      numberIn[slot] = size;
      size += 1;
    }
    return numberIn[slot] ?? 0;
  });
  return { numbers, size };
}

/** Where the posting list of each shingle starts, and the last one ends: none holds more than {@link MAX_SHARERS} texts. */
function postingStarts(numbers: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const number of numbers) starts[number + 1] = Math.min(MAX_SHARERS, (starts[number + 1] ?? 0) + 1);
  for (let at = 1; at <= size; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}
