/**
 * Days as ISO strings. date-fns uses local time, so days are both parsed and formatted in local time.
 */
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

const ISO_DAY = 'yyyy-MM-dd';

/** `2022`, `2022-12` or `2022-12-19`; `undefined` where the calendar has no such day. */
export function toIso(year: number, month?: number, day?: number): string | undefined {
  const iso = [
    pad(year, 4),
    ...(month === undefined ? [] : [pad(month, 2)]),
    ...(day === undefined ? [] : [pad(day, 2)]),
  ].join('-');
  return isValid(parseISO(iso)) ? iso : undefined;
}

/** A zero-padded number. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Whether any year has this day: 29 February exists, 31 April does not. */
export function isDayOfYear(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && toIso(2000, month, day) !== undefined;
}

/** The day `count` days later, or earlier where `count` is negative. */
export function shiftDays(day: string, count: number): string {
  return format(addDays(parseISO(day), count), ISO_DAY);
}

/** The same day `count` months later, or the last day of that month. */
export function shiftMonths(day: string, count: number): string {
  return format(addMonths(parseISO(day), count), ISO_DAY);
}

/** From 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: string): number {
  return getISODay(parseISO(day));
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return shiftDays(day, 1 - weekdayOf(day));
}

/** The last day of a month such as `2022-12`. */
export function lastDayOf(month: string): string {
  return `${month}-${pad(getDaysInMonth(parseISO(month)), 2)}`;
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}
