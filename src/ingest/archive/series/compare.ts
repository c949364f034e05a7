import { longestCommonSubsequence } from '../near-duplicates/compare.ts';
import { HOLDS, SLOT, type Frame } from './frame.ts';

/** What two frames have in common, word by word, and what differs in the slots that meet. */
export interface FrameComparison {
  /** Share of the words of both that meet in order, from 0 to 1. */
  readonly likeness: number;
  /** Slots that meet, and those of them with another value. */
  readonly slots: number;
  readonly changed: number;
  /** The same of slots with a number or a time. */
  readonly figures: number;
  readonly changedFigures: number;
  /** The same of slots with a weekday, day or month. */
  readonly times: number;
  readonly changedTimes: number;
}

const NO_SLOTS = { slots: 0, changed: 0, figures: 0, changedFigures: 0, times: 0, changedTimes: 0 };
export const NOTHING_IN_COMMON: FrameComparison = { likeness: 0, ...NO_SLOTS };

/**
 * Aligns two frames by their longest common subsequence. Quadratic in their length, which is limited.
 *
 * @param minLikeness frames less alike have {@link NOTHING_IN_COMMON}
 */
export function compareFrames(one: Frame, other: Frame, minLikeness = 0): FrameComparison {
  const allWords = wordsOf(one) + wordsOf(other);
  const most = 2 * longestCommonSubsequence(one.codes, other.codes);
  if (allWords === 0 || most < minLikeness * allWords) return NOTHING_IN_COMMON;
  const found = { words: 0, ...NO_SLOTS };
  for (const [at, partner] of align(one.codes, other.codes)) {
    if (one.codes[at] !== SLOT) {
      found.words += 1;
      continue;
    }
    const held = (one.holds[at] ?? 0) & (other.holds[partner] ?? 0);
    const differs = Number(one.values[at] !== other.values[partner]);
    found.slots += 1;
    found.changed += differs;
    if ((held & (HOLDS.number | HOLDS.time)) !== 0) {
      found.figures += 1;
      found.changedFigures += differs;
    }
    if ((held & HOLDS.time) !== 0) {
      found.times += 1;
      found.changedTimes += differs;
    }
  }
  const { words, ...slots } = found;
  const likeness = (2 * words) / allWords;
  return likeness < minLikeness ? NOTHING_IN_COMMON : { likeness, ...slots };
}

function wordsOf({ codes }: Frame): number {
  let words = 0;
  for (const code of codes) words += Number(code !== SLOT);
  return words;
}

/** The pairs of positions of a longest common subsequence, from the end to the beginning. */
function* align(one: Int32Array, other: Int32Array): Generator<readonly [number, number]> {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      lengths[i * width + j] =
        one[i - 1] === other[j - 1]
          ? lengthAt(i - 1, j - 1) + 1
          : Math.max(lengthAt(i - 1, j), lengthAt(i, j - 1));
    }
  }
  let [i, j] = [one.length, other.length];
  while (i > 0 && j > 0) {
    if (one[i - 1] === other[j - 1]) {
      i -= 1;
      j -= 1;
      yield [i, j];
    } else if (lengthAt(i - 1, j) >= lengthAt(i, j - 1)) i -= 1;
    else j -= 1;
  }
}
