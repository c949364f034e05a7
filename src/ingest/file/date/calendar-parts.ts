import { findPhrase, findPhraseBefore } from './find-phrase.ts';
import { isGluedNumber, skipMark, startsSentence, type Phrases } from './phrases.ts';
import type { CalendarSense } from './sense.ts';
import { yearAt } from './years.ts';

/** A day of the month in digits or as an ordinal word. */
export interface DayNumber {
  readonly value: number;
  readonly next: number;
  /** Whether it is a word. */
  readonly word: boolean;
  /** Whether it is written as an ordinal («15:e», «15.»). */
  readonly marked: boolean;
}

/** A day of the month, unless its digits are part of a longer number. */
export function readDayNumber(phrases: Phrases, at: number): DayNumber | undefined {
  const { tokens } = phrases;
  const token = tokens[at];
  const ordinal = findPhrase(tokens, at, 'ordinal');
  if (ordinal) return { value: ordinal.value, next: ordinal.next, word: true, marked: true };
  if (token?.number === undefined || token.text.length > 2 || token.number < 1 || token.number > 31)
    return undefined;
  const before = tokens[at - 1];
  if (
    before &&
    !token.gap &&
    '.,:/'.includes(before.text) &&
    tokens[at - 2]?.number !== undefined &&
    !before.gap
  )
    return undefined;
  if (isPartOfNumber(phrases, at) || isHour(phrases, at)) return undefined;
  const glued = tokens[at + 1]?.gap === false;
  const mark = glued ? findPhrase(tokens, at + 1, 'ordinalMark') : undefined;
  const next = mark?.next ?? skipMark(phrases, at + 1, glued ? '.' : '');
  return { value: token.number, next, word: false, marked: next > at + 1 };
}

/** «16:25», «16.25», «2,8»: the first digits of a time, a score or a decimal. */
function isPartOfNumber({ tokens }: Phrases, at: number): boolean {
  const mark = tokens[at + 1];
  return mark?.gap === false && /^[.,:]$/u.test(mark.text) && isGluedNumber(tokens[at + 2]);
}

/** «20 Uhr», «kl. 19», «orën 19»: a number with a word for hours beside it. */
function isHour({ tokens }: Phrases, at: number): boolean {
  if (findPhrase(tokens, at + 1, 'hour')) return true;
  const ordinal = tokens[at + 1]?.gap === false && tokens[at + 1]?.text === '.';
  return !ordinal && findPhraseBefore(tokens, at, 'clock') !== undefined;
}

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** «12.IV.1987», «3/X 1925»: a month in Roman numerals, which only a year after it proves. */
export function readRomanMonth(
  phrases: Phrases,
  at: number,
): { month: number; year: number; next: number } | undefined {
  const month = ROMAN_MONTHS.indexOf(phrases.tokens[at]?.text ?? '') + 1;
  const from = month > 0 ? skipMark(phrases, at + 1, './-') : at;
  const year = month > 0 ? yearAt(phrases, from) : undefined;
  return year === undefined ? undefined : { month, year, next: from + 1 };
}

/** A month by name; an abbreviation takes its full stop along. */
export function readMonth(
  phrases: Phrases,
  at: number,
): { value: number; next: number; short: boolean } | undefined {
  const { tokens } = phrases;
  const month = findPhrase(tokens, at, 'month');
  if (month) return { value: month.value, next: month.next, short: false };
  const short = findPhrase(tokens, at, 'shortMonth');
  return (
    short && {
      value: short.value,
      next: skipMark(phrases, short.next, tokens[short.next]?.gap ? '' : '.'),
      short: true,
    }
  );
}

/** «måndag(en)», «i måndags», «på måndag»; abbreviations only where `short` allows them. */
export function readWeekday(
  phrases: Phrases,
  at: number,
  short: boolean,
): { sense: CalendarSense; next: number } | undefined {
  const { tokens } = phrases;
  const past = findPhrase(tokens, at, 'pastWeekday');
  if (past) return { sense: { kind: 'calendar', weekday: past.value, points: -1 }, next: past.next };
  const coming = findPhrase(tokens, at, 'comingWeekday');
  if (coming) return { sense: { kind: 'calendar', weekday: coming.value, points: 1 }, next: coming.next };
  const plain = findPhrase(tokens, at, 'weekday');
  if (plain) {
    const next = findPhrase(tokens, plain.next, 'dayPart')?.next ?? plain.next;
    return { sense: { kind: 'calendar', weekday: plain.value }, next };
  }
  const abbreviated = short ? findPhrase(tokens, at, 'shortWeekday') : undefined;
  if (!abbreviated) return undefined;
  const next = skipMark(phrases, abbreviated.next, tokens[abbreviated.next]?.gap ? '' : '.');
  const isMarked = next > abbreviated.next || tokens[next]?.text === ',';
  if (!isMarked && !standsBeforeDay(tokens, at, next)) return undefined;
  return { sense: { kind: 'calendar', weekday: abbreviated.value }, next };
}

/** Whether a weekday without a mark stands where one does, «So 18. März»: «wie so am 18. März» and «kunne man den 17. august» have other words. */
function standsBeforeDay(tokens: Phrases['tokens'], at: number, next: number): boolean {
  if (tokens[next] !== undefined && tokens[next].number === undefined) return false;
  const roles = ['dayLink', 'leadIn'] as const;
  if (startsSentence(tokens, at) || tokens[at - 1]?.text === '(') return true;
  return roles.some((role) => findPhraseBefore(tokens, at, role) !== undefined);
}
