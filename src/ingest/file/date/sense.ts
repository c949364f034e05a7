import type { TimeUnit } from '../../../languages/sections/dates.ts';

/** Back in time (-1) or ahead (1). */
export type Direction = -1 | 1;

/** The parts of a calendar date that the words give. */
export interface CalendarSense {
  readonly kind: 'calendar';
  readonly year?: number | undefined;
  /** The year relative to that of writing: «im Februar nächsten Jahres» has 1. */
  readonly yearStep?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** From 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number | undefined;
  /** The direction, where the words have one («i måndags», «på måndag»). */
  readonly points?: Direction | undefined;
}

/** A number of units from the day of writing: «last week», «next Friday», «three months ago». */
export interface ShiftSense {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly count: number;
  readonly weekday?: number | undefined;
  readonly day?: number | undefined;
  /** Whether it is a distance («three weeks ago»), not a calendar unit («last week»). */
  readonly distance?: boolean;
  /** Further distances to add: «a year, two months and three days ago». */
  readonly more?: readonly { readonly unit: TimeUnit; readonly count: number }[];
}

/** A named weekday or month before, at or after the day of writing: «last Monday», «next March». */
export interface StepSense {
  readonly kind: 'step';
  readonly count: number;
  readonly weekday?: number | undefined;
  readonly month?: number | undefined;
  /** Whether it is counted in weeks: «next Friday» is in next week. */
  readonly byWeek?: boolean;
}

/** A number of units up to the time of writing or from it on: «the last two weeks». */
export interface PeriodSense {
  readonly kind: 'period';
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
  /** The number of quarters from that of writing, instead of `quarter`. */
  readonly steps?: number;
  readonly year?: number | undefined;
  readonly yearStep?: number | undefined;
  /** Whether `quarter` counts half-years instead. */
  readonly half?: boolean;
}

/** A week by its ISO number. */
export interface WeekSense {
  readonly kind: 'week';
  readonly week: number;
  readonly year?: number | undefined;
  readonly yearStep?: number | undefined;
}

/** A feast that moves with Easter, or the first such weekday on or after a day: midsummer, Advent. */
export type Feast =
  | { readonly daysAfterEaster: number }
  | { readonly month: number; readonly day: number; readonly weekday: number };

export interface FeastSense {
  readonly kind: 'feast';
  readonly feast: Feast;
  readonly year?: number | undefined;
  readonly yearStep?: number | undefined;
}

/** A season of a named year, or the last (-1), this (0) or the next one (1). */
export interface SeasonSense {
  readonly kind: 'season';
  /** From 1 (spring) to 4 (winter). */
  readonly season: number;
  readonly year?: number | undefined;
  readonly yearStep?: number | undefined;
  readonly count?: number | undefined;
}

export interface WeekendSense {
  readonly kind: 'weekend';
  readonly count?: number | undefined;
}

export interface RangeSense {
  readonly kind: 'range';
  readonly from: CalendarSense;
  readonly to: CalendarSense;
  /** The month of both days, named separately: «nächsten Monat vom 4. bis zum 23.» */
  readonly month?: CalendarSense | ShiftSense;
  /** The first day, where it is relative: «nächsten Donnerstag bis Samstag». */
  readonly start?: StepSense;
}

/** A value that needs no resolving, such as a decade. */
export interface FixedSense {
  readonly kind: 'fixed';
  readonly edtf: string;
}

/** Words that look like a date but are not one: «Montag bis Freitag» (every week), «andra söndagen» (of what?). */
export interface NoSense {
  readonly kind: 'none';
}

/** The meaning of a date phrase, before it is resolved against the date of writing. */
export type Sense =
  | CalendarSense
  | ShiftSense
  | StepSense
  | PeriodSense
  | NthSense
  | QuarterSense
  | WeekendSense
  | RangeSense
  | FixedSense
  | WeekSense
  | FeastSense
  | SeasonSense
  | NoSense;

/** The reading of a phrase: its sense, and the token after it. */
export interface PhraseReading<S extends Sense = Sense> {
  readonly sense: S;
  readonly next: number;
}
