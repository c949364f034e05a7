import { edtfBounds, isEdtf } from '../../../record/edtf.ts';
import { SOURCE_LANGUAGES, isSourceLanguage } from '../../../languages/index.ts';
import { enDates } from '../../../languages/en/dates.ts';
import { readCalendar } from './absolute.ts';
import { readYear } from './years.ts';
import { isDayOfYear, toIso } from './calendar.ts';
import { readNumeric } from './numeric.ts';
import { resolve } from './resolve.ts';
import type { CalendarSense, PhraseReading } from './sense.ts';
import { tokenise } from './tokens.ts';
import { compileDateWords, dateWordsOf } from './compile-date-words.ts';
import type { DateWords } from './date-words.ts';
import { hasRole } from './find-phrase.ts';

/** A stated date as EDTF, or the reason why it is not a date. */
export type StatedDate = { readonly edtf: string } | { readonly problem: 'impossible' | 'unreadable' };

const ISO_BEGINNING = /^(?<date>\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/u;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/u;
const SLASHED = /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?!\d)/u;
const PLAIN_ISO = /^\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?$/u;

/** Maximum length of a value, in UTF-16 units; the rest is ignored. */
const MAX_VALUE_LENGTH = 120;

let english: DateWords | undefined;

/**
 * Reads a stated date in any source language or English. Of a date with time and zone, it takes the calendar day as written.
 *
 * @param language of the article: outside the source languages `05/06/2022` can be either day
 * @example
 * readStatedDate('2022. gada 19. decembris', 'lv') //=> { edtf: '2022-12-19' }
 * @example
 * readStatedDate('2022-13', 'lv') //=> { problem: 'impossible' }
 */
export function readStatedDate(value: string, language: string): StatedDate {
  const trimmed = value
    .trim()
    .replace(/^["'«“]|["'»”]$/gu, '')
    .slice(0, MAX_VALUE_LENGTH);
  const day = ISO_BEGINNING.exec(trimmed)?.groups?.['date'];
  if (day !== undefined) return isEdtf(day) ? { edtf: day } : { problem: 'impossible' };
  const compact = COMPACT.exec(trimmed)?.groups;
  if (compact) return fromParts(Number(compact['year']), Number(compact['month']), Number(compact['day']));
  const slashed = SLASHED.exec(trimmed)?.groups;
  if (slashed)
    return fromSlashes(
      Number(slashed['first']),
      Number(slashed['second']),
      Number(slashed['year']),
      isSourceLanguage(language),
    );
  if (
    /^[[\d]/u.test(trimmed) &&
    !trimmed.includes(':') &&
    isEdtf(trimmed) &&
    edtfBounds(trimmed)?.earliest !== '1970-01-01'
  )
    return { edtf: trimmed };
  if (PLAIN_ISO.test(trimmed)) {
    const [year, month, dayOfMonth] = trimmed.split('-').map(Number);
    return fromParts(year ?? 0, month, dayOfMonth);
  }
  return fromWords(trimmed, language);
}

function fromParts(year: number, month?: number, day?: number): StatedDate {
  const edtf = toIso(year, month, day);
  return edtf === undefined ? { problem: 'impossible' } : { edtf };
}

/** Day first in the source languages; month first only where nothing else fits. In other languages, a set where both fit. */
function fromSlashes(first: number, second: number, year: number, dayFirst: boolean): StatedDate {
  const european = isDayOfYear(second, first) ? toIso(year, second, first) : undefined;
  const american = isDayOfYear(first, second) ? toIso(year, first, second) : undefined;
  if (european !== undefined && american !== undefined && european !== american && !dayFirst) {
    return { edtf: `[${[european, american].sort().join(',')}]` };
  }
  const edtf = european ?? american;
  return edtf === undefined ? { problem: 'impossible' } : { edtf };
}

function fromWords(value: string, language: string): StatedDate {
  english ??= compileDateWords(enDates);
  const own = isSourceLanguage(language) ? [language] : [];
  const allDateWords = [...own, ...SOURCE_LANGUAGES.filter((tag) => tag !== language)].map((tag) =>
    dateWordsOf(tag),
  );
  const whole = { start: 0, end: value.length };
  let best: PhraseReading<CalendarSense> | undefined;
  for (const dateWords of [...allDateWords, english]) {
    const tokens = tokenise(value, whole, dateWords);
    const phrases = { text: value, tokens, dateWords };
    for (let at = 0; at < tokens.length && at < 4; at++) {
      const reading = readCalendar(phrases, at) ?? readYear(phrases, at);
      if (reading && precision(reading.sense) > precision(best?.sense)) best = reading;
    }
  }
  const edtf = best && precision(best.sense) > 0 ? resolve(best.sense, undefined, -1) : undefined;
  if (
    edtf !== undefined &&
    (best?.sense.day !== undefined || !hasMonthAndDay(value, [...allDateWords, english]))
  )
    return { edtf };
  const tokens = tokenise(value, whole);
  const first = tokens.find(({ number }) => number !== undefined);
  const looksImpossible = first !== undefined && (readNumeric(value, first.start)?.impossible ?? false);
  return {
    problem:
      looksImpossible || hasMonthAndDay(value, [...allDateWords, english]) ? 'impossible' : 'unreadable',
  };
}

/** The precision of a date, by the parts known. A bare weekday or month has none. */
function precision(sense: CalendarSense | undefined): number {
  if (!sense) return 0;
  const { year, month, day } = sense;
  if (year === undefined) return month !== undefined && day !== undefined ? 1 : 0;
  return 2 + Number(month !== undefined) + Number(day !== undefined);
}

/** Whether a value names a month and a number that may not be one of its days: «31 februari 2022». */
function hasMonthAndDay(value: string, allDateWords: readonly DateWords[]): boolean {
  return allDateWords.some((dateWords) => {
    const tokens = tokenise(value, { start: 0, end: value.length }, dateWords);
    return (
      tokens.some((token) => hasRole(token, ['month'])) &&
      tokens.some(({ number }) => number !== undefined && number > 28 && number < 100)
    );
  });
}
