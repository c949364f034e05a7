import { edtfBounds } from '../../../record/edtf.ts';
import { dayNumber } from '../../../record/day.ts';
import type { ComparableDraft } from '../../draft.ts';

/** Maximum number of days between two reports of one event. */
const MAX_DAYS_APART = 5;

/** Maximum number of days between reports of one morning, evening and morning after. */
const MAX_SAME_DAYS = 2;

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
  /** The days with a year that the text names. */
  readonly named: readonly number[];
}

/** Nothing known. */
export const UNKNOWN_TIME_SPAN: TimeSpan = {
  earliest: -Infinity,
  latest: Infinity,
  lastNamed: -Infinity,
  named: [],
};

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
    named: mentions.dates.flatMap(({ edtf }) => (/^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? dayNumber(edtf) : [])),
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

/** How close in time two texts were written: on the same days, within about a month, or unknown. */
export type Togetherness = 'days' | 'month' | 'unknown';

/**
 * How close in time two texts were written that can meet. A text without a date of its own is from the days of one that was
 * published on a day it names; two such texts, where the last day that they name is the same.
 */
export function togetherness(one: TimeSpan, other: TimeSpan): Togetherness {
  if (!canMeet(one, other)) return 'unknown';
  const [ours, theirs] = [spread(one), spread(other)];
  if (Math.max(ours, theirs) > MAX_PRECISE_DAYS) {
    const namesDay = ours > MAX_PRECISE_DAYS ? namesDayOf(one, other) : namesDayOf(other, one);
    return namesDay ? 'days' : 'unknown';
  }
  const whole = Math.max(one.latest, other.latest) - Math.min(one.earliest, other.earliest);
  return whole <= MAX_SAME_DAYS ? 'days' : 'month';
}

function spread({ earliest, latest }: TimeSpan): number {
  return latest - earliest;
}

/** Whether an undated text names a day on which another was published, or, if that is undated too, the last day that it names. */
function namesDayOf(undated: TimeSpan, other: TimeSpan): boolean {
  if (spread(other) > MAX_PRECISE_DAYS)
    return (
      undated.named.length > 0 &&
      other.named.includes(undated.lastNamed) &&
      undated.named.includes(other.lastNamed)
    );
  if (spread(other) > MAX_SAME_DAYS) return false;
  return undated.named.some(
    (day) => day >= other.earliest - MAX_SAME_DAYS && day <= other.latest + MAX_SAME_DAYS,
  );
}

function knowsLater(one: TimeSpan, other: TimeSpan): boolean {
  return one.latest === Infinity && one.lastNamed - other.latest > MAX_FORESIGHT_DAYS;
}
