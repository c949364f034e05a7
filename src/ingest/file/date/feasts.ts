import { shiftDays, toIso } from './calendar.ts';
import type { Phrases } from './phrases.ts';
import type { FeastSense, PhraseReading } from './sense.ts';
import { findPhrase } from './find-phrase.ts';
import { readYearAfter } from './years.ts';

/** «Karfreitag», «pingstdagen 2022», «Lieldienu pirmdiena»: a feast that moves with Easter. */
export function readFeast(phrases: Phrases, at: number): PhraseReading<FeastSense> | undefined {
  const feast = findPhrase(phrases.tokens, at, 'feast');
  if (!feast) return undefined;
  const year = readYearAfter(phrases, feast.next);
  return {
    sense: { kind: 'feast', daysAfterEaster: feast.value, year: year?.year, yearStep: year?.yearStep },
    next: year?.next ?? feast.next,
  };
}

/** The date of a feast in a year. */
export function feastOf(daysAfterEaster: number, year: number): string | undefined {
  const easter = easterSunday(year);
  return easter === undefined ? undefined : shiftDays(easter, daysAfterEaster);
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
