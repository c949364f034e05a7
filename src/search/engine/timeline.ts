import type { TimeCounts } from '../index/time-counts.ts';

/** Hits over time, and those of another question. */
export interface ShownTime {
  readonly hits: TimeCounts;
  readonly compared?: ComparedTime | undefined;
}

/** A second question beside the first. */
export interface ComparedTime {
  readonly hits: TimeCounts;
  /** All articles of the chosen languages. */
  readonly all: TimeCounts;
}
