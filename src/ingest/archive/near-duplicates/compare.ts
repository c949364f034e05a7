import { countOf, MAX_SHARERS, type ShingleCounts } from './candidates.ts';
import { hashShingle } from './word-hashes.ts';

/** A version with 30 % of the words changed keeps 70 % in order; two reports that quote the same words keep half. */
const MIN_COMMON_SHARE = 0.6;

/** Rearranged paragraphs break the order, not the phrases. */
const MIN_COMMON_PHRASES_SHARE = 0.6;

/** The shorter text is looked at in parts, and most must recur: a quotation or a footer is in one place. */
const PARTS = 8;
const MIN_RECURRING_PARTS = 5;
const MIN_COMMON_PAIRS_SHARE = 0.2;

/** A version is not shorter than this share of the other, nor than this many words. */
const MIN_LENGTH_SHARE = 0.3;
const MIN_WORDS = 8;

/** More words than these of one text are not compared. */
const MAX_WORDS = 2000;

/** What repeats in more articles than these may be a footer, in an archive too small to be sure. */
const MAX_FOOTER_SHARERS = 3;

/** Where this much of a text is left without it, the rest must be a version too, if not quite as near a one. */
const MIN_REST_SHARE = 0.5;
const MIN_COMMON_REST_SHARE = 0.45;

/**
 * Whether two texts of an archive are versions of one. What more than {@link MAX_SHARERS} articles hold is left out;
 * what a few hold is left out as well where enough remains to judge by.
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

/** The words of a text without those that more articles share, at most {@link MAX_WORDS}. */
function ownWords(words: Int32Array, counts: ShingleCounts, most: number): Int32Array {
  const shared = new Uint8Array(words.length);
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (countOf(counts, hashShingle(words, at)) > most) shared.fill(1, at, at + 3);
  }
  return words.filter((_, at) => shared[at] === 0).subarray(0, MAX_WORDS);
}

/** Whether one text is a corrected or shortened version of the other: judged by the shorter. */
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

/** In how many parts of the shorter text enough pairs of neighbouring words stand in the longer one too. */
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
 * Words both texts hold in the same order, 32 at a time.
 * Hyyrö (2004), Bit-parallel LCS-length computation revisited: V ← (V + (V & M)) | (V & ~M).
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
