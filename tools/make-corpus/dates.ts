import { DAY_MS } from '../../src/record/day.ts';
import type { LanguageStyle } from './language-style.ts';
import { listOf } from './made-words.ts';
import type { Random } from './random.ts';

const FIRST_DAY = Date.UTC(2006, 0, 1);
const DAYS = 20 * 365;

/** The month of a fifth of all dates, as where a collection began. */
const CROWDED_MONTH = { firstDay: (Date.UTC(2019, 2, 1) - FIRST_DAY) / DAY_MS, days: 31 };

/** Draws a day of the news, counted from the first one. */
export function drawDay(random: Random): number {
  return random.below(5) === 0
    ? CROWDED_MONTH.firstDay + random.below(CROWDED_MONTH.days)
    : random.below(DAYS);
}

/** Draws what is written before a text: its day, only its month, or in half of the files nothing. */
export function drawStatedDate(day: number, random: Random): string | undefined {
  const draw = random.below(4);
  return draw < 2 ? undefined : isoDay(day).slice(0, draw === 2 ? '2022-12'.length : undefined);
}

/** Draws whether a text names its day. Two thirds do not, so that a third of all files give no date at all. */
export function drawNamesDay(random: Random): boolean {
  return random.below(3) === 0;
}

export function isoDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, '2022-12-19'.length);
}

/** Writes a day as running text does. */
export function writeDay(day: number, { dateInText, months }: LanguageStyle): string {
  const date = new Date(FIRST_DAY + day * DAY_MS);
  return dateInText
    .replace('{d}', String(date.getUTCDate()))
    .replace('{month}', listOf(months)[date.getUTCMonth()] ?? '')
    .replace('{year}', String(date.getUTCFullYear()));
}
