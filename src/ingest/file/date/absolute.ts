import { isDayOfYear } from './calendar.ts';
import { readDayNumber, readMonth, readRomanMonth, readWeekday, type DayNumber } from './calendar-parts.ts';
import { isOfOtherCalendar } from './feasts.ts';
import { readNumeric } from './numeric.ts';
import { skipMark, isWhole, skipPhrases, startsSentence, tokenAfter, type Phrases } from './phrases.ts';
import { hintAt } from './tense-words.ts';
import type { CalendarSense, PhraseReading } from './sense.ts';
import { findPhrase, findPhraseBefore } from './find-phrase.ts';
import { readSteppedYearFirst, readYearAfter, readYearFirst, yearAt } from './years.ts';

/** Reads a calendar date in words or digits: a day, or a month or weekday by itself. */
export function readCalendar(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const weekday = readWeekday(phrases, at, true);
  const start = weekday ? skipMark(phrases, weekday.next, ',') : at;
  const dated = readDated(phrases, start, weekday !== undefined);
  if (weekday && dated) {
    return { sense: { ...dated.sense, weekday: weekday.sense.weekday }, next: dated.next };
  }
  if (dated) return dated;
  const plain =
    readWeekday(phrases, at, false) ?? (isWhole(phrases, at, weekday?.next) ? weekday : undefined);
  return plain ?? readLoneMonth(phrases, at);
}

function readDated(
  phrases: Phrases,
  at: number,
  afterWeekday: boolean,
): PhraseReading<CalendarSense> | undefined {
  const stepped = readSteppedYearFirst(phrases, at);
  const year = readYearFirst(phrases, at) ?? stepped;
  const rest = readYearless(
    phrases,
    skipPhrases(phrases, year ? skipMark(phrases, year.next, ',') : at, 'dayLink'),
    { cued: afterWeekday || year !== undefined, yearBefore: year !== undefined },
    at,
  );
  if (!rest || (stepped && rest.sense.month === undefined)) return undefined;
  return year && rest.sense.year === undefined && rest.sense.yearStep === undefined
    ? { sense: { ...rest.sense, year: year.year, yearStep: year.yearStep }, next: rest.next }
    : rest;
}

function readYearless(
  phrases: Phrases,
  at: number,
  { cued, yearBefore }: { readonly cued: boolean; readonly yearBefore: boolean },
  from: number,
): PhraseReading<CalendarSense> | undefined {
  const { tokens, dateWords, text } = phrases;
  const token = tokens[at];
  if (token?.number !== undefined) {
    const numeric = readNumericPhrase(phrases, at, cued || at > from) ?? readYearMonthDay(phrases, at);
    if (numeric) return numeric;
  }
  const fixed = readFixedDay(phrases, at, yearBefore) ?? readFixedDay(phrases, from, yearBefore);
  if (fixed) return fixed;
  const day = readDayNumber(phrases, at);
  // «gjysmës së parë të tetorit»: behind its noun, the ordinal is no day.
  if (day?.word && dateWords.stepsFollow && findPhraseBefore(tokens, at, 'ofLink') !== undefined)
    return undefined;
  if (day) {
    const link =
      day.word || day.marked || token?.text !== undefined
        ? skipPhrases(phrases, skipMark(phrases, day.next, tokens[day.next]?.gap ? '' : '-/'), 'ofLink')
        : day.next;
    const roman = day.word ? undefined : readRomanMonth(phrases, skipMark(phrases, day.next, '/-'));
    if (roman && isDayOfYear(roman.month, day.value))
      return {
        sense: { kind: 'calendar', day: day.value, month: roman.month, year: roman.year },
        next: roman.next,
      };
    const month = readMonth(phrases, link) ?? readOrdinalMonth(phrases, day, at, cued);
    if (
      month &&
      isDayOfYear(month.value, day.value) &&
      !text.slice(token?.start, tokens[link]?.start).includes('\n\n')
    ) {
      const year = readYearAfter(phrases, month.next);
      return {
        sense: {
          kind: 'calendar',
          day: day.value,
          month: month.value,
          year: year?.year,
          yearStep: year?.yearStep,
        },
        next: year?.next ?? month.next,
      };
    }
    if (!month && isLoneDay(phrases, at, day, cued))
      return { sense: { kind: 'calendar', day: day.value }, next: day.next };
    return undefined;
  }
  const month = readMonth(phrases, at);
  if (!month) return undefined;
  const dayAfter = readMonthFirst(phrases, at, month, cued);
  if (dayAfter) return dayAfter;
  const year = readYearAfter(phrases, month.next);
  if (year)
    return {
      sense: { kind: 'calendar', month: month.value, year: year.year, yearStep: year.yearStep },
      next: year.next,
    };
  // «2022. gada decembrī», «nästa år i mars»: the year precedes the month.
  return cued && !month.short && (dateWords.yearFirst || readSteppedYearFirst(phrases, from))
    ? { sense: { kind: 'calendar', month: month.value }, next: month.next }
    : undefined;
}

/** «Neujahr 2019», «Heiligabend», and, with a year beside them, names such as «Weihnachten». */
function readFixedDay(
  phrases: Phrases,
  at: number,
  dated: boolean,
): PhraseReading<CalendarSense> | undefined {
  const named = findPhrase(phrases.tokens, at, 'fixedDay');
  const fixed = named ?? findPhrase(phrases.tokens, at, 'datedFixedDay');
  if (!fixed || isOfOtherCalendar(phrases, at, fixed.next)) return undefined;
  const year = dated ? undefined : readYearAfter(phrases, fixed.next);
  if (!named && !year && !dated) return undefined;
  const [month, day] = [Math.floor(fixed.value / 100), fixed.value % 100];
  return {
    sense: { kind: 'calendar', month, day, year: year?.year, yearStep: year?.yearStep },
    next: year?.next ?? fixed.next,
  };
}

/** «am siebten vierten»: an ordinal for the month, where the words before announce a day. */
function readOrdinalMonth(
  phrases: Phrases,
  day: DayNumber,
  at: number,
  cued: boolean,
): { value: number; next: number; short: boolean } | undefined {
  const { tokens } = phrases;
  if (!day.word || (!cued && findPhraseBefore(tokens, at, 'dayCue') === undefined)) return undefined;
  const digits = tokens[day.next];
  const dot = tokens[day.next + 1];
  if (
    digits?.number !== undefined &&
    digits.number >= 1 &&
    digits.number <= 12 &&
    dot?.text === '.' &&
    !dot.gap
  )
    return { value: digits.number, next: day.next + 2, short: false };
  const month = findPhrase(tokens, day.next, 'ordinal');
  return month && month.value <= 12 ? { value: month.value, next: month.next, short: false } : undefined;
}

/** «2019-sep-01», «2020/Sep/23». */
function readYearMonthDay(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const year = yearAt(phrases, at);
  const marked = skipMark(phrases, at + 1, '-/');
  const month = year !== undefined && marked > at + 1 ? readMonth(phrases, marked) : undefined;
  const dayMark = month && skipMark(phrases, month.next, '-/');
  const day =
    month && dayMark !== undefined && dayMark > month.next ? phrases.tokens[dayMark]?.number : undefined;
  if (!month || day === undefined || dayMark === undefined || !isDayOfYear(month.value, day))
    return undefined;
  return { sense: { kind: 'calendar', year, month: month.value, day }, next: dayMark + 1 };
}

/** «April 14, 2015», «Fri, Jul 18»: the month first, where the context proves that the number is a day. */
function readMonthFirst(
  phrases: Phrases,
  at: number,
  month: { value: number; next: number },
  cued: boolean,
): PhraseReading<CalendarSense> | undefined {
  const day = readDayNumber(phrases, skipMark(phrases, month.next, '-/'));
  if (!day || day.word || !isDayOfYear(month.value, day.value)) return undefined;
  const year = yearAt(phrases, skipMark(phrases, day.next, ',-/'));
  if (year !== undefined) {
    return {
      sense: { kind: 'calendar', day: day.value, month: month.value, year },
      next: skipMark(phrases, day.next, ',-/') + 1,
    };
  }
  const whole = isWhole(phrases, at, day.next);
  return cued || whole || (phrases.dateWords.monthFirst && standsAlone(phrases, at, day.next))
    ? { sense: { kind: 'calendar', day: day.value, month: month.value }, next: day.next }
    : undefined;
}

/** «on January 5 that», «January 5 (Reuters)», but not «in May 20 people …»: whether no noun after a day can be what it counts. */
function standsAlone({ tokens }: Phrases, at: number, next: number): boolean {
  const follower = tokens[next];
  return (
    tokens[at - 1]?.lower === 'on' ||
    follower === undefined ||
    follower.newLine ||
    /^[.,;:!?)(–—-]$/u.test(follower.text)
  );
}

/** «den 15:e», «am 15.», «fredagen den 15»: whether a number is a day without its month. */
function isLoneDay(phrases: Phrases, at: number, day: DayNumber, cued: boolean): boolean {
  const { tokens, dateWords } = phrases;
  const { next, word, marked } = day;
  const cue = findPhraseBefore(tokens, at, 'dayCue');
  if (word) return cued && cue !== undefined;
  if (cue === undefined && !cued) return false;
  if (dateWords.dayStop && !marked) return false;
  const follower = tokens[next];
  if (follower === undefined || follower.newLine) return true;
  // «20.–21. janvāri»
  if (marked && /^[–-]$/u.test(follower.text) && tokens[next + 1]?.number !== undefined) return true;
  // «der 30-Jährige», «den 3-0 ledningen», «dem 4:6»: joined to what follows, it is part of another word.
  if (!/^[\p{L}\d]/u.test(follower.text)) return (follower.gap ? /^[–—(-]$/u : CLOSING).test(follower.text);
  // A day is not followed by a noun: «am 15. Spieltag» is not one.
  return AFTER_DAY.some((role) => findPhrase(tokens, next, role) !== undefined);
}

const CLOSING = /^[.,;:!?)\]"'’”“»…]$/u;
const AFTER_DAY = ['shift', 'rangeTo', 'past', 'pastVerbs', 'coming', 'clock', 'present'] as const;

/** A date in digits. An ambiguous one needs a cue before it, or nothing around it. */
function readNumericPhrase(
  phrases: Phrases,
  at: number,
  cued: boolean,
): PhraseReading<CalendarSense> | undefined {
  const { text, tokens, dateWords } = phrases;
  const token = tokens[at];
  if (!token) return undefined;
  const before = tokens[at - 1];
  if (
    before &&
    !token.gap &&
    /[\d.,:/-]/u.test(before.text) &&
    tokens[at - 2]?.number !== undefined &&
    !before.gap
  )
    return undefined;
  const numeric = readNumeric(text, token.start, dateWords);
  if (!numeric || numeric.impossible) return undefined;
  // «im 3/4-Takt»
  if (numeric.doubtful && /^-\p{L}/u.test(text.slice(numeric.end, numeric.end + 3))) return undefined;
  // «Version 10.12.14», «§ 12.3.»
  if (findPhraseBefore(tokens, at, 'nameWord') !== undefined || before?.text === '§') return undefined;
  const next = tokenAfter(tokens, at, numeric.end);
  if (numeric.doubtful) {
    if (findPhraseBefore(tokens, at, 'clock') !== undefined) return undefined;
    const alone =
      (at === 0 || before?.text === '(') && (next === tokens.length || tokens[next]?.text === ')');
    if (
      !cued &&
      !alone &&
      findPhraseBefore(tokens, at, 'dayCue') === undefined &&
      findPhraseBefore(tokens, at, 'rangeFrom') === undefined &&
      !followsVerb(phrases, at, next)
    ) {
      return undefined;
    }
  }
  return { sense: numeric.sense, next };
}

/** «Nästa möte blir 3/12.»: whether digits with a slash close a clause after its verb, in a language that writes days so. */
function followsVerb(phrases: Phrases, at: number, next: number): boolean {
  const { tokens, dateWords } = phrases;
  const follower = tokens[next];
  const isClosed =
    follower === undefined ||
    follower.newLine ||
    /^[.,;!?]$/u.test(follower.text) ||
    findPhrase(tokens, next, 'clock') !== undefined;
  const kind = hintAt(phrases, at - 1)?.kind;
  const isSlashed = tokens[at + 1]?.text === '/';
  return dateWords.slashedYears && isSlashed && isClosed && (kind === 'coming' || kind === 'present');
}

/** «i februari», «im Februar», «februārī»: a month by itself that is not a name. */
function readLoneMonth(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const { tokens, dateWords } = phrases;
  const token = tokens[at];
  const month = findPhrase(tokens, at, 'month');
  if (!month || !token) return undefined;
  const capital = token.text !== token.lower;
  const cue = findPhraseBefore(tokens, at, dateWords.bareMonths ? 'leadIn' : 'monthCue');
  if (!dateWords.bareMonths)
    return cue === undefined
      ? undefined
      : { sense: { kind: 'calendar', month: month.value }, next: month.next };
  const isNameWord = findPhrase(tokens, at, 'nameWord') !== undefined;
  // «Jorden på Mars», «Resan till Mars»: with a capital inside a sentence the planet is meant.
  if (capital && isNameWord && !startsSentence(tokens, at)) return undefined;
  return capital && cue === undefined && (isNameWord || !startsSentence(tokens, at))
    ? undefined
    : { sense: { kind: 'calendar', month: month.value }, next: month.next };
}
