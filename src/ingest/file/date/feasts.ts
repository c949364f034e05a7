import { shiftDays, toIso, weekdayOf } from './calendar.ts';
import type { Phrases } from './phrases.ts';
import type { Feast, FeastSense, PhraseReading } from './sense.ts';
import { findPhrase, findPhraseBefore, type PhraseMatch } from './find-phrase.ts';
import { readYearAfter, readYearBefore } from './years.ts';

/** «Karfreitag», «pingstdagen 2022», «2020. gada Lieldienās», «midsommar 2019»: a feast without a date of its own. */
export function readFeast(phrases: Phrases, at: number): PhraseReading<FeastSense> | undefined {
  const before = readYearBefore(phrases, at);
  const start = before?.next ?? at;
  const { tokens } = phrases;
  const named = findPhrase(tokens, start, 'feast');
  const moving = named ?? findPhrase(tokens, start, 'datedFeast');
  const found = moving ?? findPhrase(tokens, start, 'weekdayFeast');
  if (!found || isOfOtherCalendar(phrases, start, found.next)) return undefined;
  const year = before ?? readYearAfter(phrases, found.next);
  if (!named && !year) return undefined;
  const feast: Feast = moving ? { daysAfterEaster: moving.value } : weekdayFeast(found);
  return {
    sense: { kind: 'feast', feast, year: year?.year, yearStep: year?.yearStep },
    next: before ? found.next : (year?.next ?? found.next),
  };
}

/** The value of the phrase is month, day and weekday: 6206 is the first Saturday on or after 20 June. */
function weekdayFeast({ value }: PhraseMatch): Feast {
  return { month: Math.floor(value / 1000), day: Math.floor(value / 10) % 100, weekday: value % 10 };
}

/** «das chinesische Neujahr», «orthodoxe Ostern», «Viti i Ri kinez»: a feast of a calendar that is not read. */
export function isOfOtherCalendar({ tokens }: Phrases, at: number, next: number): boolean {
  return (
    findPhraseBefore(tokens, at, 'otherCalendar') !== undefined ||
    findPhrase(tokens, next, 'otherCalendar') !== undefined
  );
}

/** The date of a feast in a year. */
export function feastOf(feast: Feast, year: number): string | undefined {
  if ('daysAfterEaster' in feast) {
    const easter = easterSunday(year);
    return easter === undefined ? undefined : shiftDays(easter, feast.daysAfterEaster);
  }
  const first = toIso(year, feast.month, feast.day);
  return first === undefined ? undefined : shiftDays(first, (feast.weekday - weekdayOf(first) + 7) % 7);
}

/**
 * Easter Sunday in the Gregorian calendar. Source: the Meeus/Jones/Butcher algorithm.
 *
 * @example
 * easterSunday(2019) //=> '2019-04-21'
 */
export function easterSunday(year: number): string | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return toIso(year, Math.floor(days / 31), (days % 31) + 1);
}
