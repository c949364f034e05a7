import { isEdtf } from '../../../record/edtf.ts';
import type { TimeUnit } from '../../../languages/sections/dates.ts';
import type { Anchor } from './anchor.ts';
import { mondayOf, monthOf, shiftDays, shiftMonths, toIso, weekdayOf, yearOf } from './calendar.ts';
import { feastOf } from './feasts.ts';
import { nearestWeekday, resolveCalendar, yearFrom } from './resolve-calendar.ts';
import { resolveNth, resolveQuarter, resolvePeriod, resolveWeekend } from './resolve-periods.ts';
import type { Direction, FeastSense, RangeSense, Sense, ShiftSense, StepSense } from './sense.ts';
import { resolveSeason } from './seasons.ts';
import { resolveWeek } from './weeks.ts';

/**
 * The EDTF value of a phrase, relative to the day, month or year of writing; `undefined` where that is not known well enough.
 * A day and month without a year stay `XXXX-12-03`.
 *
 * @param direction the direction of the context, unless the phrase has its own
 */
export function resolve(sense: Sense, anchor: Anchor | undefined, direction: Direction): string | undefined {
  const edtf = resolveSense(sense, anchor, direction);
  return edtf !== undefined && isEdtf(edtf) ? edtf : undefined;
}

function resolveSense(sense: Sense, anchor: Anchor | undefined, direction: Direction): string | undefined {
  switch (sense.kind) {
    case 'none':
      return undefined;
    case 'fixed':
      return sense.edtf;
    case 'calendar':
      return resolveCalendar(sense, anchor, sense.points ?? direction);
    case 'range':
      return resolveRange(sense, anchor, direction);
    case 'shift':
      return resolveShift(sense, anchor);
    case 'step':
      return resolveStep(sense, anchor);
    case 'period':
      return resolvePeriod(sense, anchor);
    case 'quarter':
      return resolveQuarter(sense, anchor);
    case 'week':
      return resolveWeek(sense, anchor, direction);
    case 'feast':
      return resolveFeast(sense, anchor, direction);
    case 'season':
      return resolveSeason(sense, anchor);
    case 'weekend':
      return resolveWeekend(sense, anchor, direction);
    case 'nth': {
      const month = resolveSense(sense.month, anchor, direction);
      return month === undefined ? undefined : resolveNth(sense, month);
    }
  }
}

/** The feast in the named year, or else the last or next one. */
function resolveFeast(
  { feast, year, yearStep }: FeastSense,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  const named = year ?? (yearStep === undefined ? undefined : yearFrom(anchor, yearStep));
  if (named !== undefined) return feastOf(feast, named);
  if (!anchor || anchor.grain === 'year') return undefined;
  const written = anchor.grain === 'day' ? anchor.day : `${anchor.month}-15`;
  const days = [-1, 0, 1].flatMap((step) => feastOf(feast, yearOf(written) + step) ?? []);
  return direction === 1 ? days.find((day) => day > written) : days.findLast((day) => day <= written);
}

function resolveRange(
  { from, to, month, start: first }: RangeSense,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  if (first) {
    const begin = resolveStep(first, anchor);
    return begin === undefined || to.weekday === undefined
      ? undefined
      : `${begin}/${nearestWeekday(begin, to.weekday, 1)}`;
  }
  if (month) {
    const named = resolveSense(month, anchor, direction);
    const days =
      named === undefined || !/^\d{4}-\d{2}$/u.test(named)
        ? []
        : [from.day, to.day].map((day) => toIso(yearOf(named), monthOf(named), day));
    return days.length === 2 ? days.join('/') : undefined;
  }
  if (to.month === undefined && to.day !== undefined && anchor && anchor.grain !== 'year') {
    // «vom 4. bis zum 23.» is in this month.
    const month = (anchor.grain === 'day' ? anchor.day : anchor.month).slice(0, 7);
    const days = [from.day ?? to.day, to.day].map((day) => toIso(yearOf(month), monthOf(month), day));
    return days.join('/');
  }
  if (from.month === undefined && from.day === undefined && from.weekday !== undefined)
    return resolveWeekdays(from.weekday, to.weekday ?? from.weekday, anchor, direction);
  const end = resolveCalendar(
    { ...to, weekday: to.month === undefined ? to.weekday : undefined },
    anchor,
    to.points ?? direction,
  );
  if (end === undefined) return undefined;
  const nearEnd: Anchor | undefined = /^\d{4}-\d{2}-\d{2}$/u.test(end)
    ? { grain: 'day', day: end }
    : /^\d{4}-\d{2}$/u.test(end)
      ? { grain: 'month', month: end }
      : anchor;
  const start = resolveCalendar(
    { ...from, weekday: from.month === undefined ? from.weekday : undefined },
    from.yearStep === undefined ? nearEnd : anchor,
    -1,
  );
  if (start?.startsWith('X') !== end.startsWith('X')) return undefined;
  if (start.startsWith('X')) return `${start}/${end}`;
  // 29 February and 1 March: the nearest of each may be years apart.
  const whole =
    to.year === undefined &&
    from.year === undefined &&
    /^\d{4}-\d{2}-\d{2}$/u.test(start) &&
    shiftDays(start, 366) < end;
  const last = whole ? resolveCalendar(to, { grain: 'day', day: start }, 1) : end;
  return last !== undefined && start <= last ? `${start}/${last}` : undefined;
}

/** «von Freitag bis Sonntag»: the current such days, or else the last or next ones. */
function resolveWeekdays(
  from: number,
  to: number,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  if (anchor?.grain !== 'day') return undefined;
  const length = (to - from + 7) % 7;
  const running = nearestWeekday(anchor.day, from, -1);
  const runs = shiftDays(running, length) >= anchor.day;
  const start = runs || direction === -1 ? running : shiftDays(running, 7);
  return `${start}/${shiftDays(start, length)}`;
}

function resolveShift(sense: ShiftSense, anchor: Anchor | undefined): string | undefined {
  const { unit, count, weekday, day, distance, more } = sense;
  if (!anchor) return undefined;
  if (more)
    return anchor.grain === 'day'
      ? [{ unit, count }, ...more].toSorted(longestFirst).reduce(shiftBy, anchor.day)
      : undefined;
  if (unit === 'day') return anchor.grain === 'day' ? shiftDays(anchor.day, count) : undefined;
  if (unit === 'week') {
    if (anchor.grain !== 'day') return undefined;
    if (distance) return shiftDays(anchor.day, count * 7);
    const monday = shiftDays(mondayOf(anchor.day), count * 7);
    return weekday === undefined ? `${monday}/${shiftDays(monday, 6)}` : shiftDays(monday, weekday - 1);
  }
  if (unit === 'year') {
    const year =
      (anchor.grain === 'year' ? anchor.year : yearOf(anchor.grain === 'day' ? anchor.day : anchor.month)) +
      count;
    if (!distance) return toIso(year);
    return about(
      anchor.grain === 'year'
        ? toIso(year)
        : toIso(year, monthOf(anchor.grain === 'day' ? anchor.day : anchor.month)),
    );
  }
  if (anchor.grain === 'year') return undefined;
  if (unit === 'quarter') return resolveQuarter({ kind: 'quarter', quarter: 0, steps: count }, anchor);
  const written = anchor.grain === 'day' ? anchor.day : `${anchor.month}-01`;
  const shifted = shiftMonths(written, count);
  if (distance) return about(anchor.grain === 'day' ? shifted : shifted.slice(0, 7));
  return day === undefined ? shifted.slice(0, 7) : toIso(yearOf(shifted), monthOf(shifted), day);
}

interface Distance {
  readonly unit: TimeUnit;
  readonly count: number;
}

const UNITS: readonly TimeUnit[] = ['year', 'quarter', 'month', 'week', 'day'];

function longestFirst(a: Distance, b: Distance): number {
  return UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit);
}

function shiftBy(day: string, { unit, count }: Distance): string {
  if (unit === 'day') return shiftDays(day, count);
  if (unit === 'week') return shiftDays(day, count * 7);
  return shiftMonths(day, count * { month: 1, quarter: 3, year: 12 }[unit]);
}

/** Marks a date as approximate: a distance in months or years is never exact to the day. */
function about(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : `${edtf}~`;
}

function resolveStep(
  { count, weekday, month, byWeek }: StepSense,
  anchor: Anchor | undefined,
): string | undefined {
  if (!anchor || anchor.grain === 'year') return undefined;
  if (month !== undefined) {
    const written = anchor.grain === 'day' ? anchor.day.slice(0, 7) : anchor.month;
    if (count === 0) return toIso(yearOf(written), month);
    const near = count < 0 ? (month < monthOf(written) ? 0 : -1) : month > monthOf(written) ? 0 : 1;
    return toIso(yearOf(written) + near + (count - Math.sign(count)), month);
  }
  if (weekday === undefined || anchor.grain !== 'day') return undefined;
  const { day } = anchor;
  if (count === 0 || byWeek) return shiftDays(shiftDays(mondayOf(day), count * 7), weekday - 1);
  const back = (weekdayOf(day) - weekday + 7) % 7 || 7;
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return count < 0 ? shiftDays(day, -back - (-count - 1) * 7) : shiftDays(day, ahead + (count - 1) * 7);
}
