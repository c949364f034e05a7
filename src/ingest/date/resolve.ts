import { isEdtf } from '../../edtf.ts';
import type { TimeUnit } from '../lexicon/dates.ts';
import type { Anchor } from './anchor.ts';
import { mondayOf, monthOf, pad, shiftDays, shiftMonths, toIso, weekdayOf, yearOf } from './calendar.ts';
import { resolveNth, resolveQuarter, resolveStretch, resolveWeekend } from './resolve-stretches.ts';
import type { CalendarSense, Direction, RangeSense, Sense, ShiftSense, StepSense } from './sense.ts';

/** Years searched for a day that only some of them have. */
const YEARS_SEARCHED = 12;

/**
 * The EDTF value of a phrase, counted from the day (month, year) of writing; `undefined` when that is not known well enough.
 * A day and month without a year stay `XXXX-12-03`.
 *
 * @param direction where the text points; a phrase that points by itself goes first
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
    case 'stretch':
      return resolveStretch(sense, anchor);
    case 'quarter':
      return resolveQuarter(sense, anchor);
    case 'weekend':
      return resolveWeekend(sense, anchor, direction);
    case 'nth': {
      const month = resolveSense(sense.month, anchor, direction);
      return month === undefined ? undefined : resolveNth(sense, month);
    }
  }
}

export function resolveCalendar(
  sense: CalendarSense,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  const { year, month, day, weekday } = sense;
  if (year !== undefined) return toIso(year, month, day);
  if (month !== undefined) return resolveYearless({ month, day, weekday }, anchor, direction);
  if (day !== undefined) return resolveDay(day, weekday, anchor, direction);
  if (weekday === undefined || anchor?.grain !== 'day') return undefined;
  // «i måndags», written on a Monday, is the week before.
  return nearestWeekday(sense.points === -1 ? shiftDays(anchor.day, -1) : anchor.day, weekday, direction);
}

/** On or before the day of writing, or after it. */
function nearestWeekday(day: string, weekday: number, direction: Direction): string {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return shiftDays(day, direction === -1 ? -back : 7 - back);
}

interface Yearless {
  readonly month: number;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
}

function resolveYearless(
  { month, day, weekday }: Yearless,
  anchor: Anchor | undefined,
  direction: Direction,
): string {
  const open = ['XXXX', pad(month, 2), ...(day === undefined ? [] : [pad(day, 2)])].join('-');
  if (!anchor) return open;
  const fits = (iso: string | undefined): iso is string =>
    iso !== undefined && (weekday === undefined || day === undefined || weekdayOf(iso) === weekday);
  if (anchor.grain === 'year') {
    const matching = [anchor.year - 1, anchor.year, anchor.year + 1]
      .map((year) => toIso(year, month, day))
      .filter(fits);
    return weekday !== undefined && day !== undefined && matching.length === 1 ? (matching[0] ?? open) : open;
  }
  const past = nearestYear(month, day, anchor, -1);
  const coming = nearestYear(month, day, anchor, 1);
  // What lies most of a year ahead would be told with its year.
  const ahead = direction === 1 && coming !== undefined && isWithin(coming, anchor, MONTHS_AHEAD);
  const [first, second] = ahead ? [coming, past] : [past, coming];
  const found = [first, second].find(fits);
  if (found !== undefined) return found;
  // Beside the writing a wrong weekday is a slip; further away the weekday tells the year.
  const near = [first, second].find((iso) => iso !== undefined && isNear(iso, anchor));
  const written = yearOf(anchor.grain === 'day' ? anchor.day : anchor.month);
  return near ?? [1, -1, 2, -2].map((step) => toIso(written + step, month, day)).find(fits) ?? first ?? open;
}

const MONTHS_AHEAD = 8;

function isWithin(iso: string, anchor: Exclude<Anchor, { grain: 'year' }>, months: number): boolean {
  const written = anchor.grain === 'day' ? anchor.day : `${anchor.month}-01`;
  return iso.slice(0, 7) <= shiftMonths(written, months).slice(0, 7);
}

/** Days between which a slip of the weekday is likelier than another year. */
const NEAR = 60;

function isNear(iso: string, anchor: Exclude<Anchor, { grain: 'year' }>): boolean {
  if (anchor.grain === 'month') return iso.startsWith(anchor.month);
  return shiftDays(anchor.day, -NEAR) <= iso && iso <= shiftDays(anchor.day, NEAR);
}

/** The last such day on or before the writing, or the next one after it; by months where only the month of writing is known. */
function nearestYear(
  month: number,
  day: number | undefined,
  anchor: Exclude<Anchor, { grain: 'year' }>,
  direction: Direction,
): string | undefined {
  const written = anchor.grain === 'day' ? anchor.day : anchor.month;
  const byDay = day !== undefined && anchor.grain === 'day';
  for (let step = 0; step < YEARS_SEARCHED; step++) {
    const iso = toIso(yearOf(written) + direction * step, month, day);
    if (iso === undefined) continue;
    const [one, other] = byDay ? [iso, written] : [iso.slice(0, 7), written.slice(0, 7)];
    if (direction === -1 ? one <= other : one > other || (!byDay && one === other)) return iso;
  }
  return undefined;
}

/** A day without its month: «den 15:e». */
function resolveDay(
  day: number,
  weekday: number | undefined,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  if (!anchor || anchor.grain === 'year') return `XXXX-XX-${pad(day, 2)}`;
  const written = anchor.grain === 'day' ? anchor.day : `${anchor.month}-01`;
  const offsets =
    anchor.grain === 'month'
      ? [0, direction]
      : direction === -1
        ? [0, -1, -2, -3, 1, 2]
        : [0, 1, 2, 3, -1, -2];
  const candidates = offsets
    .map((offset) => shiftMonths(`${written.slice(0, 7)}-01`, offset))
    .map((first) => toIso(yearOf(first), monthOf(first), day))
    .filter((iso) => iso !== undefined);
  if (weekday !== undefined) return candidates.find((iso) => weekdayOf(iso) === weekday) ?? candidates[0];
  if (anchor.grain === 'month') return candidates[0];
  return candidates.find((iso) => (direction === -1 ? iso <= written : iso > written)) ?? candidates[0];
}

function resolveRange(
  { from, to, month }: RangeSense,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  if (month) {
    const named = resolveSense(month, anchor, direction);
    const days =
      named === undefined || !/^\d{4}-\d{2}$/u.test(named)
        ? []
        : [from.day, to.day].map((day) => toIso(yearOf(named), monthOf(named), day));
    return days.length === 2 ? days.join('/') : undefined;
  }
  if (to.month === undefined && to.day !== undefined && anchor && anchor.grain !== 'year') {
    // «vom 4. bis zum 23.»: of this month.
    const month = (anchor.grain === 'day' ? anchor.day : anchor.month).slice(0, 7);
    const days = [from.day ?? to.day, to.day].map((day) => toIso(yearOf(month), monthOf(month), day));
    return days.join('/');
  }
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
    nearEnd,
    -1,
  );
  if (start?.startsWith('X') !== end.startsWith('X')) return undefined;
  if (start.startsWith('X')) return `${start}/${end}`;
  // 29 February and 1 March: the nearest of each may lie years apart.
  const whole =
    to.year === undefined &&
    from.year === undefined &&
    /^\d{4}-\d{2}-\d{2}$/u.test(start) &&
    shiftDays(start, 366) < end;
  const last = whole ? resolveCalendar(to, { grain: 'day', day: start }, 1) : end;
  return last !== undefined && start <= last ? `${start}/${last}` : undefined;
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

/** A distance in months or years is never meant to the day: EDTF's `~`. */
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
