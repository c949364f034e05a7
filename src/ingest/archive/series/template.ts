import type { FrameComparison } from './compare.ts';

/** Minimum share of the slots that hold other values, in a series of several texts. */
const MIN_CHANGED_SHARE = 0.4;
const MIN_CHANGED = 2;

/** For two texts without others like them: minimum shares and numbers, by what is known of their days. */
const OTHER_DAY = { changed: 2, share: 0.5 };
const NO_DAY = { changed: 3, share: 0.75 };
const SAME_DAY = { changed: 4, share: 0.75 };

/** Whether two texts with one frame have other values, so that they are of one series where there are more like them. */
export function fillsSlotsAnew(compared: FrameComparison): boolean {
  return compared.changed >= MIN_CHANGED && isOtherEdition(compared);
}

/** Whether two texts of one series have other values, and are no versions of one text. */
export function isOtherEdition({ slots, changed }: FrameComparison): boolean {
  return changed >= 1 && changed >= MIN_CHANGED_SHARE * slots;
}

/**
 * Whether two texts with one frame are certainly from a template, even where there is no third. A corrected version changes words and
 * a figure or two; a template changes the day and most figures, or everything that can be changed.
 */
export function isCertainPair(compared: FrameComparison): boolean {
  const { slots, changed, figures, changedFigures, times, changedTimes } = compared;
  const needed = changedTimes > 0 ? OTHER_DAY : times > 0 ? SAME_DAY : NO_DAY;
  const exceeds = (count: number, all: number, { changed, share }: typeof needed): boolean =>
    count >= changed && count >= share * all;
  return exceeds(changedFigures, figures, needed) || exceeds(changed, slots, SAME_DAY);
}
