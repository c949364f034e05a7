import type { Anchor } from './anchor.ts';
import { monthOf, pad, shiftDays, shiftMonths, toIso, weekdayOf, yearOf } from './calendar.ts';
import type { CalendarSense, Direction } from './sense.ts';

/** Maximum number of years searched for a day that not every year has. */
const MAX_YEARS_SEARCHED = 12;

/** Resolves a calendar date. A day and month stay `XXXX-12-03` where nothing determines the year. */
export function resolveCalendar(
  sense: CalendarSense,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  const { month, day, weekday, yearStep } = sense;
  const year = sense.year ?? (yearStep === undefined ? undefined : yearFrom(anchor, yearStep));
  if (year !== undefined) return toIso(year, month, day);
  if (month !== undefined) return resolveYearless({ month, day, weekday }, anchor, direction);
  if (day !== undefined) return resolveDay(day, weekday, anchor, direction);
  if (weekday === undefined || anchor?.grain !== 'day') return undefined;
  // «am Samstag», in a paper of Saturday, is the day itself, but «i måndags» is the Monday before and «på måndag» the next.
  if (sense.points === undefined && weekdayOf(anchor.day) === weekday) return anchor.day;
  return nearestWeekday(sense.points === -1 ? shiftDays(anchor.day, -1) : anchor.day, weekday, direction);
}

/** The year `step` years after that of writing. */
export function yearFrom(anchor: Anchor | undefined, step: number): number | undefined {
  if (!anchor) return undefined;
  return (
    (anchor.grain === 'year' ? anchor.year : yearOf(anchor.grain === 'day' ? anchor.day : anchor.month)) +
    step
  );
}

/** The nearest such weekday: on or before a day, or after it. */
export function nearestWeekday(day: string, weekday: number, direction: Direction): string {
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
  // A date most of a year ahead would be written with its year.
  const ahead = direction === 1 && coming !== undefined && isWithin(coming, anchor, MAX_MONTHS_AHEAD);
  const [first, second] = ahead ? [coming, past] : [past, coming];
  const found = [first, second].find(fits);
  if (found !== undefined) return found;
  // Near the date of writing a wrong weekday is an error; further away it determines the year.
  const near = [first, second].find((iso) => iso !== undefined && isNear(iso, anchor));
  const written = yearOf(anchor.grain === 'day' ? anchor.day : anchor.month);
  return near ?? [1, -1, 2, -2].map((step) => toIso(written + step, month, day)).find(fits) ?? first ?? open;
}

const MAX_MONTHS_AHEAD = 8;

function isWithin(iso: string, anchor: Exclude<Anchor, { grain: 'year' }>, months: number): boolean {
  const written = anchor.grain === 'day' ? anchor.day : `${anchor.month}-01`;
  return iso.slice(0, 7) <= shiftMonths(written, months).slice(0, 7);
}

/** Within this many days, an error in the weekday is likelier than another year. */
const MAX_NEAR_DAYS = 60;

function isNear(iso: string, anchor: Exclude<Anchor, { grain: 'year' }>): boolean {
  if (anchor.grain === 'month') return iso.startsWith(anchor.month);
  return shiftDays(anchor.day, -MAX_NEAR_DAYS) <= iso && iso <= shiftDays(anchor.day, MAX_NEAR_DAYS);
}

/** The last such date on or before the date of writing, or the next one after it; by month where the day of writing is unknown. */
function nearestYear(
  month: number,
  day: number | undefined,
  anchor: Exclude<Anchor, { grain: 'year' }>,
  direction: Direction,
): string | undefined {
  const written = anchor.grain === 'day' ? anchor.day : anchor.month;
  const byDay = day !== undefined && anchor.grain === 'day';
  for (let step = 0; step < MAX_YEARS_SEARCHED; step++) {
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
