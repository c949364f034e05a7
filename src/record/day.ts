import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';

const FIRST = parseISO('1970-01-01');

/**
 * A day as the number of days since 1 January 1970, to count with.
 *
 * @example
 * dayNumber('1970-01-31') //=> 30
 */
export function dayNumber(day: string): number {
  return differenceInCalendarDays(parseISO(day), FIRST);
}
