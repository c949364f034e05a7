import { countOf, MAX_SHARERS, type ShingleCounts } from './candidates.ts';
import { hashShingle } from './word-hashes.ts';

/** Minimum share of words in common order: a version with 30 % of its words changed has 0.7, two reports with the same quotations 0.5. */
const MIN_COMMON_SHARE = 0.6;

/** Minimum share of common phrases of three words, for versions with rearranged paragraphs. */
const MIN_COMMON_PHRASES_SHARE = 0.6;

/** The shorter text is divided into parts, and most of them must recur: a quotation or a footer is in one place only. */
const PARTS = 8;
const MIN_RECURRING_PARTS = 5;
const MIN_COMMON_PAIRS_SHARE = 0.2;

/** Minimum length of a version, as a share of the longer text and in words. */
const MIN_LENGTH_SHARE = 0.3;
const MIN_WORDS = 8;

/** Maximum number of words compared in one text. */
const MAX_WORDS = 2000;

/** A passage in more articles than this may be a footer, in an archive too small to be certain. */
const MAX_FOOTER_SHARERS = 3;

/** Where at least this share of a text is left without such passages, the rest must be a version too, by a lower minimum. */
const MIN_REST_SHARE = 0.5;
const MIN_COMMON_REST_SHARE = 0.45;

/**
 * Whether two texts of an archive are versions of one. Passages shared by more than {@link MAX_SHARERS} articles are left out;
 * those shared by a few are left out too where enough text remains.
 */
export function areVersions(one: Int32Array, other: Int32Array, counts: ShingleCounts): boolean {
  const [first, second] = [ownWords(one, counts, MAX_SHARERS), ownWords(other, counts, MAX_SHARERS)];
  if (!isVersion(first, second, MIN_COMMON_SHARE)) return false;
  const [rest, otherRest] = [
    ownWords(one, counts, MAX_FOOTER_SHARERS),
    ownWords(other, counts, MAX_FOOTER_SHARERS),
  ];
  const isFooter =
    rest.length >= MIN_REST_SHARE * first.length && otherRest.length >= MIN_REST_SHARE * second.length;
  return !isFooter || isVersion(rest, otherRest, MIN_COMMON_REST_SHARE);
}

/** The words of a text, at most {@link MAX_WORDS}, without passages that more than `most` articles share. */
function ownWords(words: Int32Array, counts: ShingleCounts, most: number): Int32Array {
  const shared = new Uint8Array(words.length);
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (countOf(counts, hashShingle(words, at)) > most) shared.fill(1, at, at + 3);
  }
  return words.filter((_, at) => shared[at] === 0).subarray(0, MAX_WORDS);
}

/** Whether one text is a corrected or shortened version of the other, measured by the shorter. */
function isVersion(one: Int32Array, other: Int32Array, smallestCommon: number): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < MIN_WORDS || shorter.length < MIN_LENGTH_SHARE * longer.length) return false;
  if (recurringParts(shorter, longer) < (smallestCommon / MIN_COMMON_SHARE) * MIN_RECURRING_PARTS)
    return false;
  return (
    commonPhrases(shorter, longer) >= MIN_COMMON_PHRASES_SHARE ||
    longestCommonSubsequence(shorter, longer) >= smallestCommon * shorter.length
  );
}

function commonPhrases(shorter: Int32Array, longer: Int32Array): number {
  const phrases = new Set<number>();
  for (let at = 0; at + 2 < longer.length; at += 1) phrases.add(hashShingle(longer, at));
  let common = 0;
  for (let at = 0; at + 2 < shorter.length; at += 1) common += Number(phrases.has(hashShingle(shorter, at)));
  return common / (shorter.length - 2);
}

/** The number of parts of the shorter text in which enough pairs of adjacent words also occur in the longer text. */
function recurringParts(shorter: Int32Array, longer: Int32Array): number {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < longer.length; at += 1) pairs.add(pairOf(longer, at));
  let recurring = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const start = Math.floor((part * (shorter.length - 1)) / PARTS);
    const end = Math.floor(((part + 1) * (shorter.length - 1)) / PARTS);
    let common = 0;
    for (let at = start; at < end; at += 1) common += Number(pairs.has(pairOf(shorter, at)));
    if (end > start && common >= MIN_COMMON_PAIRS_SHARE * (end - start)) recurring += 1;
  }
  return recurring;
}

function pairOf(words: Int32Array, at: number): number {
  return Math.imul((words[at] ?? 0) ^ 0x9e3779b9, 0x85ebca6b) ^ (words[at + 1] ?? 0);
}

/**
 * The number of words both texts have in the same order, computed 32 at a time.
 * Source: Hyyrö (2004), Bit-parallel LCS-length computation revisited: V ← (V + (V & M)) | (V & ~M).
 */
export function longestCommonSubsequence(shorter: Int32Array, longer: Int32Array): number {
  const cells = Math.ceil(shorter.length / 32);
  const masks = new Map<number, Uint32Array>();
  for (const [at, word] of shorter.entries()) {
    const mask = masks.get(word) ?? new Uint32Array(cells);
    masks.set(word, mask);
    mask[at >>> 5] = ((mask[at >>> 5] ?? 0) | (1 << (at & 31))) >>> 0;
  }
  const row = new Uint32Array(cells).fill(0xffffffff);
  for (const word of longer) {
    const mask = masks.get(word);
    if (mask === undefined) continue;
    let carry = 0;
    for (let cell = 0; cell < cells; cell += 1) {
      const value = row[cell] ?? 0;
      const matched = (value & (mask[cell] ?? 0)) >>> 0;
      const sum = value + matched + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[cell] = (sum | (value & ~(mask[cell] ?? 0))) >>> 0;
    }
  }
  let common = 0;
  for (let at = 0; at < shorter.length; at += 1) common += ((row[at >>> 5] ?? 0) >>> (at & 31)) & 1 ? 0 : 1;
  return common;
}
