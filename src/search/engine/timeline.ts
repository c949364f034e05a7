/** Hits over time: for each year, month or day the number of hits that are certainly, and of those that are possibly, of that time. */
import { dayNumber, isoDay } from '../../record/day.ts';
import type { Bounds } from '../../record/order.ts';
import { toRange, type Range } from '../state/range.ts';

export type TimelineUnit = 'year' | 'month' | 'day';

/** The period of a histogram: whole units from the first to the last. */
export interface TimelineSpan {
  readonly unit: TimelineUnit;
  /** Year, month or day. */
  readonly first: string;
  readonly last: string;
}

/** The hits of one unit of time. */
export interface TimelineBar {
  /** EDTF year, month or day. */
  readonly edtf: string;
  readonly certain: number;
  /** Hits that may be of this unit or another one. */
  readonly possible: number;
}

/** A period with its bars. */
export interface ShownTime {
  readonly span: TimelineSpan | undefined;
  readonly bars: readonly TimelineBar[];
}

/** Fewer years than this are shown by months. */
const MAX_YEARS_IN_MONTHS = 4;
const LENGTH = { year: 4, month: 7, day: 10 } as const satisfies Record<TimelineUnit, number>;

/**
 * The period and unit of the histogram of a range: a month by days, a few years by months, more years by years.
 *
 * @param range the chosen range; on an open side it ends where the archive does
 * @param archive first and last possible day of any dated article
 * @example
 * timelineSpan({ from: '2022-12-01', to: '2022-12-31' }, { earliest: '2010-01-01', latest: '2023-12-31' }) //=> { unit: 'day', first: '2022-12-01', last: '2022-12-31' }
 * @example
 * timelineSpan({}, { earliest: '2022-12-01', latest: '2023-04-30' }) //=> { unit: 'month', first: '2022-12', last: '2023-04' }
 */
export function timelineSpan({ from, to }: Range, archive: Bounds): TimelineSpan | undefined {
  const first = from ?? archive.earliest;
  const last = to ?? archive.latest;
  if (first === null || last === null || last < first) return undefined;
  const unit = unitOf(first, last);
  return { unit, first: first.slice(0, LENGTH[unit]), last: last.slice(0, LENGTH[unit]) };
}

function unitOf(first: string, last: string): TimelineUnit {
  if (first.slice(0, 7) === last.slice(0, 7)) return 'day';
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) < MAX_YEARS_IN_MONTHS ? 'month' : 'year';
}

/** Counts dates into bars. Adding a date takes constant time, however many bars it spans. */
export interface Timeline {
  readonly add: (bounds: Bounds) => void;
  readonly bars: () => TimelineBar[];
}

export function countDates({ unit, first, last }: TimelineSpan): Timeline {
  const start = numberOf(first, unit);
  const length = numberOf(last, unit) - start + 1;
  const certain = new Uint32Array(length);
  /** How many dates begin, less how many end, to be possible at each bar: the sum up to a bar is the number that is possible there. */
  const turns = new Int32Array(length + 1);
  const { from = '', to = '' } = toRange(first, last);
  return {
    add({ earliest, latest }) {
      if ((earliest === null && latest === null) || (latest !== null && latest < from)) return;
      if (earliest !== null && earliest > to) return;
      const begins = earliest === null || earliest < from ? 0 : numberOf(earliest, unit) - start;
      const ends = latest === null || latest > to ? length - 1 : numberOf(latest, unit) - start;
      const whole = earliest !== null && latest !== null && earliest >= from && latest <= to;
      if (whole && begins === ends) certain[begins] = (certain[begins] ?? 0) + 1;
      else {
        turns[begins] = (turns[begins] ?? 0) + 1;
        turns[ends + 1] = (turns[ends + 1] ?? 0) - 1;
      }
    },
    bars() {
      let possible = 0;
      return Array.from(certain, (count, index) => {
        possible += turns[index] ?? 0;
        return { edtf: nameOf(start + index, unit), certain: count, possible };
      });
    },
  };
}

/** Units since the year 0 (days: since 1970). */
function numberOf(day: string, unit: TimelineUnit): number {
  const year = Number(day.slice(0, 4));
  if (unit === 'year') return year;
  if (unit === 'month') return year * 12 + Number(day.slice(5, 7)) - 1;
  return dayNumber(day);
}

function nameOf(number: number, unit: TimelineUnit): string {
  if (unit === 'day') return isoDay(number);
  if (unit === 'year') return String(number).padStart(4, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
