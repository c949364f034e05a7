import type { DateNames } from '../../../languages/sections/date-patterns.ts';
import { fold } from '../../key/fold.ts';
import { isPartialDay } from '../range.ts';

/** A date that was typed, and how many words it took. */
export interface TypedDate {
  /** EDTF: a day, a month or a season of a year. */
  readonly edtf: string;
  readonly length: number;
}

/** Longest date, in words between spaces: «2014. gada 19. augusts». */
const MAX_WORDS = 5;

/** Words that stand in a date and say nothing: «2014. gada», «7 June of 2016», «den 7 juni», «më 7 qershor». */
const FILLERS: ReadonlySet<string> = new Set(['gada', 'of', 'the', 'den', 'der', 'am', 'me', 'date', 'd']);

const ISO = /^(?<year>[12]\d{3})-(?<month>\d\d)(?:-(?<day>\d\d))?$/u;
const NUMERIC = /^(?<first>\d{1,2})(?<sign>[./])(?<second>\d{1,2})\k<sign>(?<year>[12]\d{3})$/u;
const YEAR = /^[12]\d{3}[.,]?$/u;
const YEAR_ALONE = /^[12]\d{3}$/u;
const YEAR_WORDS: ReadonlySet<string> = new Set(['gads', 'gada', 'gadu', 'gadā'].map(fold));
const DAY = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[.,]?$/u;

/** Inflection in place of the last letters of a month or season, and behind them: «augustā», «vasaras», «dhjetorit», «sommar». */
const OTHER_ENDING = /^[a-z]{0,2}$/u;
const FURTHER_ENDING = /^[a-z]{1,3}$/u;
const MIN_STEM = 3;

/**
 * Reads the longest date at the beginning of some words. A year alone is an ordinary word, and so is a day without a year.
 *
 * @param words as they were typed between spaces
 * @example
 * readTypedDate(['2014.', 'gada', 'augusts', 'Rīga'], names) //=> { edtf: '2014-08', length: 3 }
 * @example
 * readTypedDate(['07.06.2016'], names) //=> { edtf: '2016-06-07', length: 1 }
 */
export function readTypedDate(words: readonly string[], names: DateNames): TypedDate | undefined {
  for (let length = Math.min(MAX_WORDS, words.length); length > 0; length -= 1) {
    const edtf = readWhole(words.slice(0, length), names);
    if (edtf !== undefined) return { edtf, length };
  }
  return undefined;
}

/** A date that the end of a query says, and what stands before it. */
export interface DateAtEnd {
  /** EDTF: a day, a month, a season of a year, or a year. */
  readonly edtf: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
}

/**
 * Reads the date that a query ends with; here a year alone is one too.
 *
 * @example
 * readDateAtEnd('Kurti june 2020', names) //=> { edtf: '2020-06', start: 6 }
 */
export function readDateAtEnd(query: string, names: DateNames): DateAtEnd | undefined {
  const words = [...query.matchAll(/\S+/gu)].slice(-MAX_WORDS);
  for (const [index, { index: start }] of words.entries()) {
    const run = words.slice(index).map(([word]) => word);
    const edtf = readWhole(run, names) ?? readYear(run);
    if (edtf !== undefined) return { edtf, start };
  }
  return undefined;
}

/** «2019», «2019. gads». */
function readYear([year = '', ...others]: readonly string[]): string | undefined {
  const isAlone = others.length === 0 ? YEAR_ALONE.test(year) : others.length === 1 && YEAR.test(year);
  return isAlone && others.every((word) => YEAR_WORDS.has(fold(word))) ? year.slice(0, 4) : undefined;
}

function readWhole(words: readonly string[], names: DateNames): string | undefined {
  const [only = ''] = words;
  if (words.length === 1) return readDigits(only);
  if (FILLERS.has(fold(words.at(-1) ?? ''))) return undefined;
  const parts: { year?: string; month?: number; season?: number; day?: number } = {};
  for (const word of words) {
    const month = indexOfName(word, names.months);
    const season = indexOfName(word, names.seasons);
    const day = DAY.exec(word)?.groups?.['day'];
    if (FILLERS.has(fold(word))) continue;
    if (YEAR.test(word) && parts.year === undefined) parts.year = word.slice(0, 4);
    else if (month >= 0 && parts.month === undefined) parts.month = month + 1;
    else if (season >= 0 && parts.season === undefined) parts.season = season + 21;
    else if (day !== undefined && parts.day === undefined) parts.day = Number(day);
    else return undefined;
  }
  const { year, month, season, day } = parts;
  if (year === undefined || (month === undefined) === (season === undefined)) return undefined;
  if (season !== undefined) return day === undefined ? `${year}-${season}` : undefined;
  return toEdtf(year, month ?? 0, day);
}

/** «2016-06-07», «2016-06», «07.06.2016», «7/6/2016»; the first number is the day unless it can only be the month. */
function readDigits(word: string): string | undefined {
  const iso = ISO.exec(word)?.groups;
  if (iso) {
    const day = iso['day'] === undefined ? undefined : Number(iso['day']);
    return toEdtf(iso['year'] ?? '', Number(iso['month']), day);
  }
  const { first, second, year = '', sign } = NUMERIC.exec(word)?.groups ?? {};
  if (first === undefined) return undefined;
  const [day, month] = [Number(first), Number(second)];
  return toEdtf(year, month, day) ?? (sign === '/' ? toEdtf(year, day, month) : undefined);
}

/** EDTF of a day or month of the calendar; `undefined` where there is none. */
function toEdtf(year: string, month: number, day: number | undefined): string | undefined {
  const parts = [month, day].filter((part) => part !== undefined);
  const edtf = [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  return isPartialDay(edtf) ? edtf : undefined;
}

function indexOfName(word: string, names: readonly (readonly string[])[]): number {
  const form = fold(word.replace(/[.,]$/u, ''));
  return form.length < MIN_STEM ? -1 : names.findIndex((list) => list.some((name) => isFormOf(form, name)));
}

/** Whether a word is a name, or the stem of one with another ending. */
function isFormOf(form: string, name: string): boolean {
  const base = fold(name.replace(/\.$/u, ''));
  if (form === base) return true;
  const stem = base.slice(0, Math.max(MIN_STEM, base.length - 2));
  if (base.length <= MIN_STEM || !form.startsWith(stem)) return false;
  return (
    OTHER_ENDING.test(form.slice(stem.length)) ||
    (form.startsWith(base) && FURTHER_ENDING.test(form.slice(base.length)))
  );
}
