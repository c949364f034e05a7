/** What a histogram shows: its bars with their values, and one bar for each kind of date that has no place on its axis. */
import type { ShownTime } from '../engine/timeline.ts';
import { addCounts, precisionOfKey, type TimeCounts } from '../index/time-counts.ts';
import { binTime, layOutAxis, type AxisColumn, type RestOfTime, type TimeAxis } from './time-axis.ts';

export interface TimeReading {
  readonly axis: TimeAxis;
  /** Whether values are numbers for 1,000 articles of the time. */
  readonly isShare: boolean;
  readonly columns: readonly ReadColumn[];
  /** The highest value. */
  readonly most: number;
  readonly rest: readonly ReadRest[];
}

/** A column with its numbers. */
export interface ReadColumn extends AxisColumn {
  /** The number of hits of each question. */
  readonly counts: readonly number[];
  /** The height of the bar of each question: its hits, or their share. */
  readonly values: readonly number[];
  /** All articles of the time, where they are known. */
  readonly all: number | undefined;
}

/** Hits without a place on the axis. */
export interface ReadRest {
  readonly kind: keyof RestOfTime;
  /** A date that all of them share, where there is one: `[..1999]`. */
  readonly edtf: string | undefined;
  readonly counts: readonly number[];
}

const REST = ['earlier', 'before', 'longer', 'after', 'none'] as const satisfies (keyof RestOfTime)[];

/**
 * @param room number of columns
 * @param wantsShares whether two questions are compared by their shares of all articles of the time; for days the latter are not known
 */
export function readTime({ hits, compared }: ShownTime, room: number, wantsShares: boolean): TimeReading {
  const questions = compared ? [hits, compared.hits] : [hits];
  const together = questions.reduce(addCounts);
  const axis = layOutAxis(together, room) ?? { unit: 'decade', columns: [] };
  const binned = questions.map((counts) => binTime(counts, axis));
  const all = compared && axis.unit !== 'day' ? binTime(compared.all, axis).bars : undefined;
  const isShare = wantsShares && all !== undefined;
  const columns = axis.columns.map((column, index): ReadColumn => {
    const counts = binned.map(({ bars }) => bars[index] ?? 0);
    const ofTime = all?.[index];
    const values = isShare ? counts.map((count) => shareOf(count, ofTime ?? 0)) : counts;
    return { ...column, counts, values, all: ofTime };
  });
  const rest = REST.flatMap((kind): ReadRest[] => {
    const counts = binned.map((one) => one.rest[kind]);
    return counts.every((count) => count === 0)
      ? []
      : [{ kind, counts, edtf: sharedDate(kind, together, axis) }];
  });
  const most = columns.reduce((highest, { values }) => Math.max(highest, ...values), 0);
  return { axis, isShare, columns, most, rest };
}

function shareOf(count: number, all: number): number {
  return all === 0 ? 0 : (1000 * count) / all;
}

/** The date that hits without a place share, if they do. */
function sharedDate(kind: keyof RestOfTime, counts: TimeCounts, { columns }: TimeAxis): string | undefined {
  if (kind === 'earlier') return `[..${lastYearBefore(columns[0]?.first ?? '')}]`;
  if (kind !== 'before' && kind !== 'after') return undefined;
  const [known, ...others] = Object.keys(counts).filter((key) => precisionOfKey(key) === kind);
  return others.length === 0 ? known : undefined;
}

/** Only an axis of decades can begin after the first hit. */
function lastYearBefore(decade: string): string {
  return String(Number(decade.slice(0, 3)) * 10 - 1).padStart(4, '0');
}
