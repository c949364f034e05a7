import type { Anchor } from './anchor.ts';
import { lastDayOf, mondayOf, monthOf, pad, shiftDays, shiftMonths, weekdayOf, yearOf } from './calendar.ts';
import type { Direction, NthSense, QuarterSense, PeriodSense, WeekendSense } from './sense.ts';

/** «The last two years», «the next three weeks»: from or to the time of writing, which is within the current unit. */
export function resolvePeriod({ unit, count }: PeriodSense, anchor: Anchor | undefined): string | undefined {
  const steps = count < 0 ? ([count, 0] as const) : ([0, count] as const);
  if (!anchor) return undefined;
  if (unit === 'year') {
    const year =
      anchor.grain === 'year' ? anchor.year : yearOf(anchor.grain === 'day' ? anchor.day : anchor.month);
    return steps.map((step) => pad(year + step, 4)).join('/');
  }
  if (anchor.grain === 'year') return undefined;
  if (unit === 'month') {
    const first = `${(anchor.grain === 'day' ? anchor.day : anchor.month).slice(0, 7)}-01`;
    return steps.map((step) => shiftMonths(first, step).slice(0, 7)).join('/');
  }
  if (anchor.grain !== 'day') return undefined;
  // The next three days begin tomorrow.
  if (unit === 'day' && count > 0) return `${shiftDays(anchor.day, 1)}/${shiftDays(anchor.day, count)}`;
  const days = unit === 'day' ? 1 : 7;
  return steps.map((step) => shiftDays(anchor.day, step * days)).join('/');
}

/** `2018-10/2018-12`; with `steps`, counted from the quarter of writing. */
export function resolveQuarter(
  { quarter, year, yearStep, steps, half }: QuarterSense,
  anchor: Anchor | undefined,
): string | undefined {
  const written = anchor?.grain === 'day' ? anchor.day : anchor?.grain === 'month' ? anchor.month : undefined;
  if (steps !== undefined) {
    if (written === undefined) return undefined;
    const first = Math.floor((monthOf(written) - 1) / 3) * 3 + 1;
    return monthsFrom(shiftMonths(`${pad(yearOf(written), 4)}-${pad(first, 2)}-01`, steps * 3), 3);
  }
  const known =
    year ?? (anchor?.grain === 'year' ? anchor.year : written === undefined ? undefined : yearOf(written));
  if (known === undefined) return undefined;
  const months = half ? 6 : 3;
  const first = `${pad(known + (year === undefined ? (yearStep ?? 0) : 0), 4)}-${pad((quarter - 1) * months + 1, 2)}-01`;
  return monthsFrom(first, months);
}

function monthsFrom(first: string, months: number): string {
  return `${first.slice(0, 7)}/${shiftMonths(first, months - 1).slice(0, 7)}`;
}

/** A Saturday and Sunday: `count` weeks from this one, or else the last or next whole weekend. */
export function resolveWeekend(
  { count }: WeekendSense,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  if (anchor?.grain !== 'day') return undefined;
  const onWeekend = weekdayOf(anchor.day) > 5;
  const weeks = count ?? (direction === -1 && !onWeekend ? -1 : 0);
  const saturday = shiftDays(mondayOf(anchor.day), weeks * 7 + 5);
  return `${saturday}/${shiftDays(saturday, 1)}`;
}

/** «The first Friday in July», in a month such as `2022-07`. */
export function resolveNth({ nth, of, weekday }: NthSense, month: string): string | undefined {
  if (!/^\d{4}-\d{2}$/u.test(month)) return undefined;
  const first = `${month}-01`;
  const last = lastDayOf(month);
  const inMonth = (day: string): string | undefined => (day.startsWith(month) ? day : undefined);
  if (of === 'day') return inMonth(nth < 0 ? last : shiftDays(first, nth - 1));
  const wanted = of === 'week' ? 1 : (weekday ?? 1);
  const firstOne = shiftDays(first, (wanted - weekdayOf(first) + 7) % 7);
  if (of === 'weekday') {
    return inMonth(
      nth < 0 ? shiftDays(last, -((weekdayOf(last) - wanted + 7) % 7)) : shiftDays(firstOne, (nth - 1) * 7),
    );
  }
  // Whole weeks only: both Monday and Sunday are in the month.
  const lastMonday = shiftDays(last, -(weekdayOf(last) % 7) - 6);
  const monday = nth < 0 ? lastMonday : shiftDays(firstOne, (nth - 1) * 7);
  return inMonth(monday) && `${monday}/${shiftDays(monday, 6)}`;
}
