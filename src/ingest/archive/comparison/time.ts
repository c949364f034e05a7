import { edtfBounds } from '../../../record/edtf.ts';
import { dayNumber } from '../../../record/day.ts';
import type { ComparableDraft } from '../../draft.ts';

/** Maximum number of days between two reports of one event. */
const MAX_DAYS_APART = 5;

/** A date that spans more days than a month supports nothing. */
const MAX_PRECISE_DAYS = 31;

/**
 * News rarely announces a day further ahead than this: an undated text that names a later day was written after the other
 * text.
 */
export const MAX_FORESIGHT_DAYS = 60;

/** When a text can have been written, in days since 1970; infinite on a side that is unknown. */
export interface TimeSpan {
  readonly earliest: number;
  readonly latest: number;
  /** The latest day or month with a year that the text names. */
  readonly lastNamed: number;
}

/** Nothing known. */
export const UNKNOWN_TIME_SPAN: TimeSpan = { earliest: -Infinity, latest: Infinity, lastNamed: -Infinity };

export function timeSpanOf({ published, mentions }: ComparableDraft): TimeSpan {
  let lastNamed = -Infinity;
  for (const { edtf } of mentions.dates) {
    if (/^\d{4}-\d{2}/u.test(edtf))
      lastNamed = Math.max(lastNamed, toDay(edtfBounds(edtf)?.earliest ?? null, -Infinity));
  }
  return {
    earliest: toDay(published.earliest, -Infinity),
    latest: toDay(published.latest, Infinity),
    lastNamed,
  };
}

function toDay(day: string | null, unknown: number): number {
  return day === null ? unknown : dayNumber(day);
}

/** Whether two texts can report the same event: their dates meet, or nearly, and neither names a much later day. */
export function canMeet(one: TimeSpan, other: TimeSpan): boolean {
  const apart = Math.max(one.earliest - other.latest, other.earliest - one.latest);
  if (apart > (isPrecise(one) && isPrecise(other) ? MAX_DAYS_APART : 0)) return false;
  return !knowsLater(one, other) && !knowsLater(other, one);
}

/** Whether a date is exact enough to be a few days off: a text from 2023 is not one from December 2022. */
function isPrecise({ earliest, latest }: TimeSpan): boolean {
  return latest - earliest <= MAX_DAYS_APART;
}

/** Whether both dates are known to within about a month and meet, which supports a link. */
export function datesAgree(one: TimeSpan, other: TimeSpan): boolean {
  return (
    Math.max(one.latest - one.earliest, other.latest - other.earliest) <= MAX_PRECISE_DAYS &&
    canMeet(one, other)
  );
}

function knowsLater(one: TimeSpan, other: TimeSpan): boolean {
  return one.latest === Infinity && one.lastNamed - other.latest > MAX_FORESIGHT_DAYS;
}
