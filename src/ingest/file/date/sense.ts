import type { TimeUnit } from '../../../languages/sections/dates.ts';

/** Back in time or ahead. */
export type Direction = -1 | 1;

/** Parts of a calendar date as the words give them. */
export interface CalendarSense {
  readonly kind: 'calendar';
  readonly year?: number | undefined;
  /** The year counted from that of writing: «im Februar nächsten Jahres». */
  readonly yearStep?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 1 is Monday. */
  readonly weekday?: number | undefined;
  /** The words themselves point there («i måndags», «på måndag»). */
  readonly points?: Direction | undefined;
}

/** So many units from the day of writing: «last week», «next Friday», «three months ago». */
export interface ShiftSense {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly count: number;
  readonly weekday?: number | undefined;
  readonly day?: number | undefined;
  /** A distance («three weeks ago»), not a calendar unit («last week»). */
  readonly distance?: boolean;
  /** Distances to add: «a year, two months and three days ago». */
  readonly more?: readonly { readonly unit: TimeUnit; readonly count: number }[];
}

/** A named weekday or month before, at or after the day of writing: «last Monday», «next March». */
export interface StepSense {
  readonly kind: 'step';
  readonly count: number;
  readonly weekday?: number | undefined;
  readonly month?: number | undefined;
  /** Counted in weeks («next Friday» is next week's). */
  readonly byWeek?: boolean;
}

/** The last or next so many whole units. */
export interface StretchSense {
  readonly kind: 'stretch';
  readonly unit: TimeUnit;
  readonly count: number;
}

/** The n-th (-1: last) weekday, day or week of a month. */
export interface NthSense {
  readonly kind: 'nth';
  readonly nth: number;
  readonly of: 'day' | 'week' | 'weekday';
  readonly weekday?: number | undefined;
  readonly month: CalendarSense | ShiftSense;
}

export interface QuarterSense {
  readonly kind: 'quarter';
  readonly quarter: number;
  /** Counted from the quarter of writing instead. */
  readonly steps?: number;
  readonly year?: number | undefined;
  readonly yearStep?: number | undefined;
  /** Half-years instead. */
  readonly half?: boolean;
}

/** A week by its ISO number. */
export interface WeekSense {
  readonly kind: 'week';
  readonly week: number;
  readonly year?: number | undefined;
  readonly yearStep?: number | undefined;
}

/** A feast that moves with Easter. */
export interface FeastSense {
  readonly kind: 'feast';
  readonly daysAfterEaster: number;
  readonly year?: number | undefined;
  readonly yearStep?: number | undefined;
}

export interface WeekendSense {
  readonly kind: 'weekend';
  readonly count?: number | undefined;
}

export interface RangeSense {
  readonly kind: 'range';
  readonly from: CalendarSense;
  readonly to: CalendarSense;
  /** The month both days lie in, named before them: «nächsten Monat vom 4. bis zum 23.» */
  readonly month?: CalendarSense | ShiftSense;
  /** The first day as words that step there: «nächsten Donnerstag bis Samstag». */
  readonly start?: StepSense;
}

/** The words already are the value: a decade. */
export interface FixedSense {
  readonly kind: 'fixed';
  readonly edtf: string;
}

/** Words that look like a date and are none: «Montag bis Freitag» (every week), «andra söndagen» (of what?). */
export interface NoSense {
  readonly kind: 'none';
}

/** What a date phrase says, before anybody knows when it was written. */
export type Sense =
  | CalendarSense
  | ShiftSense
  | StepSense
  | StretchSense
  | NthSense
  | QuarterSense
  | WeekendSense
  | RangeSense
  | FixedSense
  | WeekSense
  | FeastSense
  | NoSense;

/** A phrase read at a token: what it says, and the token after it. */
export interface PhraseReading<S extends Sense = Sense> {
  readonly sense: S;
  readonly next: number;
}
