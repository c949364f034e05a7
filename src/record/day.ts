/** Days as numbers, to count with. All of them are days of UTC: an archive has no time zone. */

/** The length of a day in milliseconds. */
export const DAY_MS = 86_400_000;

/**
 * The number of days from 1 January 1970 to an ISO day.
 *
 * @example
 * dayNumber('1970-01-31') //=> 30
 */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/**
 * The ISO day with a number.
 *
 * @example
 * isoDay(30) //=> '1970-01-31'
 */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
