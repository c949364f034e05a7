import { edtfBounds } from '../../../record/edtf.ts';
import { dayNumber } from '../../../record/day.ts';
import type { ComparableDraft } from '../../draft.ts';

/** Newspapers tell of an event on different days, but not further apart than this. */
const MAX_DAYS_APART = 5;

/** Days of a month: what is known less closely proves nothing. */
const MAX_PRECISE_DAYS = 31;

/** An undated text that names a day this long after the other was published is younger than it. */
const MAX_FORESIGHT_DAYS = 60;

/** When a text can have been written, in days since 1970; infinite where nothing is known. */
export interface TimeSpan {
  readonly earliest: number;
  readonly latest: number;
  /** Last day (or month, or day of a month) with a year that the text names. */
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

/** Whether two texts can tell the same event: their days overlap or nearly, and neither knows what came much later. */
export function canMeet(one: TimeSpan, other: TimeSpan): boolean {
  const apart = Math.max(one.earliest - other.latest, other.earliest - one.latest);
  if (apart > (isPrecise(one) && isPrecise(other) ? MAX_DAYS_APART : 0)) return false;
  return !knowsLater(one, other) && !knowsLater(other, one);
}

/** Only of days one can say that they are a few days apart: a text of 2023 is not one of December 2022. */
function isPrecise({ earliest, latest }: TimeSpan): boolean {
  return latest - earliest <= MAX_DAYS_APART;
}

/** Whether both are known to within about a month, and meet: their date speaks for them. */
export function datesAgree(one: TimeSpan, other: TimeSpan): boolean {
  return (
    Math.max(one.latest - one.earliest, other.latest - other.earliest) <= MAX_PRECISE_DAYS &&
    canMeet(one, other)
  );
}

function knowsLater(one: TimeSpan, other: TimeSpan): boolean {
  return one.latest === Infinity && one.lastNamed - other.latest > MAX_FORESIGHT_DAYS;
}
