import { isDayOfYear } from './calendar.ts';
import { readNumeric } from './numeric.ts';
import type { CalendarSense, FixedSense, Reading } from './sense.ts';
import type { Token } from './tokens.ts';
import { canBe, find, findBefore, type Role, type Vocabulary } from './vocabulary.ts';

/** What every reader of phrases gets: one piece of text in tokens, and the words of its language. */
export interface Phrases {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Four digits count as a year without any word beside them only here. */
const BARE_YEARS = { from: 1700, to: 2069 } as const;

/** Whether a token is four digits that can be a year. */
export function yearAt({ tokens }: Phrases, at: number): number | undefined {
  const token = tokens[at];
  if (token?.number === undefined || token.text.length !== 4) return undefined;
  if (token.number < FIRST_YEAR || token.number > LAST_YEAR) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const decimals = next !== undefined && !next.gap && (next.text === ',' || next.text === '.') && isGluedNumber(tokens[at + 2]);
  const tail = before !== undefined && !token.gap && (before.text === '.' || before.text === ',') && tokens[at - 2]?.number !== undefined && !before.gap;
  return decimals || tail ? undefined : token.number;
}

function isGluedNumber(token: Token | undefined): boolean {
  return token?.number !== undefined && !token.gap;
}

/** Skips phrases of the given kinds. */
export function skip({ tokens }: Phrases, at: number, ...roles: readonly Role[]): number {
  let next = at;
  for (let moved = true; moved; ) {
    moved = false;
    for (const role of roles) {
      const match = find(tokens, next, role);
      if (match) {
        next = match.next;
        moved = true;
      }
    }
  }
  return next;
}

/** The token after one of these marks, or the same. */
export function after({ tokens }: Phrases, at: number, marks: string): number {
  const text = tokens[at]?.text;
  return text !== undefined && text.length === 1 && marks.includes(text) ? at + 1 : at;
}

/** A day of the month in digits or as an ordinal word. */
export interface Day {
  readonly value: number;
  readonly next: number;
  readonly word: boolean;
  /** Written as an ordinal («15:e», «15.»). */
  readonly marked: boolean;
}

export function readDayNumber(phrases: Phrases, at: number): Day | undefined {
  const { tokens } = phrases;
  const token = tokens[at];
  const ordinal = find(tokens, at, 'ordinal');
  if (ordinal) return { value: ordinal.value, next: ordinal.next, word: true, marked: true };
  if (token?.number === undefined || token.text.length > 2 || token.number < 1 || token.number > 31) return undefined;
  const before = tokens[at - 1];
  if (before && !token.gap && '.,:/'.includes(before.text) && tokens[at - 2]?.number !== undefined && !before.gap) return undefined;
  const glued = tokens[at + 1]?.gap === false;
  const mark = glued ? find(tokens, at + 1, 'ordinalMark') : undefined;
  const next = mark?.next ?? after(phrases, at + 1, glued ? '.' : '');
  return { value: token.number, next, word: false, marked: next > at + 1 };
}

/** A month by name; an abbreviation takes its full stop along. */
export function readMonth(phrases: Phrases, at: number): { value: number; next: number; short: boolean } | undefined {
  const { tokens } = phrases;
  const month = find(tokens, at, 'month');
  if (month) return { value: month.value, next: month.next, short: false };
  const short = find(tokens, at, 'shortMonth');
  return short && { value: short.value, next: after(phrases, short.next, tokens[short.next]?.gap ? '' : '.'), short: true };
}

/** A year after a date: «2022», «, 2022», «i 2022», «të vitit 2022», «år 2022». */
export function readYearAfter(phrases: Phrases, at: number): { value: number; next: number } | undefined {
  const { tokens } = phrases;
  const linked = skip(phrases, after(phrases, at, ',-/'), 'ofLink', 'yearWord');
  const value = yearAt(phrases, linked) ?? twoDigitYearAt(phrases, linked);
  if (value === undefined || (tokens[linked + 1]?.text === '-' && isGluedNumber(tokens[linked + 2]) && tokens[linked + 1]?.gap === false)) return undefined;
  return { value, next: afterYear(phrases, linked + 1) };
}

/** «August 99»: two digits that can be no day. */
function twoDigitYearAt({ tokens }: Phrases, at: number): number | undefined {
  const token = tokens[at];
  const follower = tokens[at + 1];
  if (token?.number === undefined || token.text.length !== 2 || token.number < 50) return undefined;
  return follower === undefined || /^[.,;:!?)]$/u.test(follower.text) ? 1900 + token.number : undefined;
}

/** «2022. gada», «2022.gadā», «2022 g.»: the words a year takes along in a language that puts them behind it. */
function afterYear(phrases: Phrases, at: number): number {
  const { tokens, vocabulary } = phrases;
  if (!vocabulary.yearFirst) return at;
  const word = find(tokens, after(phrases, at, '.'), 'yearWord');
  return word?.next ?? at;
}

/** «2019. gadā»: a year that stands before its word. */
export function readYearFirst(phrases: Phrases, at: number): { value: number; next: number } | undefined {
  if (!phrases.vocabulary.yearFirst) return undefined;
  const value = yearAt(phrases, at);
  const next = value === undefined ? at : afterYear(phrases, at + 1);
  return value === undefined || next === at + 1 ? undefined : { value, next };
}

/** «måndag(en)», «i måndags», «på måndag»; abbreviations only where `short` allows them. */
export function readWeekday(phrases: Phrases, at: number, short: boolean): { sense: CalendarSense; next: number } | undefined {
  const { tokens } = phrases;
  const past = find(tokens, at, 'pastWeekday');
  if (past) return { sense: { kind: 'calendar', weekday: past.value, points: -1 }, next: past.next };
  const coming = find(tokens, at, 'comingWeekday');
  if (coming) return { sense: { kind: 'calendar', weekday: coming.value, points: 1 }, next: coming.next };
  const plain = find(tokens, at, 'weekday');
  if (plain) return { sense: { kind: 'calendar', weekday: plain.value }, next: plain.next };
  const abbreviated = short ? find(tokens, at, 'shortWeekday') : undefined;
  if (!abbreviated) return undefined;
  const next = after(phrases, abbreviated.next, tokens[abbreviated.next]?.gap ? '' : '.');
  return { sense: { kind: 'calendar', weekday: abbreviated.value }, next };
}

/** Reads a day, month or weekday of the calendar, in words or digits; a lone month or weekday too. */
export function readCalendar(phrases: Phrases, at: number): Reading<CalendarSense> | undefined {
  const weekday = readWeekday(phrases, at, true);
  const start = weekday ? after(phrases, weekday.next, ',') : at;
  const dated = readDated(phrases, start, weekday !== undefined);
  if (weekday && dated) {
    const { points: _, ...parts } = weekday.sense;
    return { sense: { ...dated.sense, ...parts }, next: dated.next };
  }
  if (dated) return dated;
  const plain = readWeekday(phrases, at, false) ?? (isWhole(phrases, at, weekday?.next) ? weekday : undefined);
  return plain ?? readLoneMonth(phrases, at);
}

/** Whether the phrase is all there is. */
function isWhole({ tokens }: Phrases, at: number, next: number | undefined): boolean {
  return at === 0 && next === tokens.length;
}

function readDated(phrases: Phrases, at: number, afterWeekday: boolean): Reading<CalendarSense> | undefined {
  const year = readYearFirst(phrases, at);
  const rest = readYearless(phrases, skip(phrases, year ? after(phrases, year.next, ',') : at, 'dayLink'), afterWeekday || year !== undefined, at);
  if (!rest) return undefined;
  return year && rest.sense.year === undefined ? { sense: { ...rest.sense, year: year.value }, next: rest.next } : rest;
}

function readYearless(phrases: Phrases, at: number, cued: boolean, from: number): Reading<CalendarSense> | undefined {
  const { tokens, vocabulary, text } = phrases;
  const token = tokens[at];
  if (token?.number !== undefined) {
    const numeric = readNumericPhrase(phrases, at, cued || at > from) ?? readYearMonthDay(phrases, at);
    if (numeric) return numeric;
  }
  const day = readDayNumber(phrases, at);
  if (day) {
    const link = day.word || day.marked || token?.text !== undefined ? skip(phrases, after(phrases, day.next, tokens[day.next]?.gap ? '' : '-/'), 'ofLink') : day.next;
    const month = readMonth(phrases, link) ?? readOrdinalMonth(phrases, day, at, cued);
    if (month && isDayOfYear(month.value, day.value) && !text.slice(token?.start, tokens[link]?.start).includes('\n\n')) {
      const year = readYearAfter(phrases, month.next);
      return { sense: { kind: 'calendar', day: day.value, month: month.value, year: year?.value }, next: year?.next ?? month.next };
    }
    if (!month && isLoneDay(phrases, at, day, cued)) return { sense: { kind: 'calendar', day: day.value }, next: day.next };
    return undefined;
  }
  const month = readMonth(phrases, at);
  if (!month) return undefined;
  const dayAfter = readMonthFirst(phrases, at, month, cued);
  if (dayAfter) return dayAfter;
  const year = readYearAfter(phrases, month.next);
  if (year) return { sense: { kind: 'calendar', month: month.value, year: year.value }, next: year.next };
  // «2022. gada decembrī»: the year stands before.
  return cued && vocabulary.yearFirst && !month.short ? { sense: { kind: 'calendar', month: month.value }, next: month.next } : undefined;
}

/** «am siebten vierten»: an ordinal word for the month, where the words before say that a day comes. */
function readOrdinalMonth(phrases: Phrases, day: Day, at: number, cued: boolean): { value: number; next: number; short: boolean } | undefined {
  const { tokens } = phrases;
  if (!day.word || (!cued && findBefore(tokens, at, 'dayCue') === undefined)) return undefined;
  const month = find(tokens, day.next, 'ordinal');
  return month && month.value <= 12 ? { value: month.value, next: month.next, short: false } : undefined;
}

/** «2019-sep-01», «2020/Sep/23». */
function readYearMonthDay(phrases: Phrases, at: number): Reading<CalendarSense> | undefined {
  const year = yearAt(phrases, at);
  const marked = after(phrases, at + 1, '-/');
  const month = year !== undefined && marked > at + 1 ? readMonth(phrases, marked) : undefined;
  const dayMark = month && after(phrases, month.next, '-/');
  const day = month && dayMark !== undefined && dayMark > month.next ? phrases.tokens[dayMark]?.number : undefined;
  if (!month || day === undefined || dayMark === undefined || !isDayOfYear(month.value, day)) return undefined;
  return { sense: { kind: 'calendar', year, month: month.value, day }, next: dayMark + 1 };
}

/** «April 14, 2015», «Fri, Jul 18»: the month first, and something that proves the day. */
function readMonthFirst(phrases: Phrases, at: number, month: { value: number; next: number }, cued: boolean): Reading<CalendarSense> | undefined {
  const day = readDayNumber(phrases, after(phrases, month.next, '-/'));
  if (!day || day.word || !isDayOfYear(month.value, day.value)) return undefined;
  const year = yearAt(phrases, after(phrases, day.next, ',-/'));
  if (year !== undefined) {
    return { sense: { kind: 'calendar', day: day.value, month: month.value, year }, next: after(phrases, day.next, ',-/') + 1 };
  }
  const whole = isWhole(phrases, at, day.next);
  return cued || whole ? { sense: { kind: 'calendar', day: day.value, month: month.value }, next: day.next } : undefined;
}

/** «den 15:e», «am 15.», «fredagen den 15»: a number that is a day without its month. */
function isLoneDay(phrases: Phrases, at: number, day: Day, cued: boolean): boolean {
  const { tokens } = phrases;
  const { next, word, marked } = day;
  const cue = findBefore(tokens, at, 'dayCue');
  if (word) return cued && cue !== undefined;
  if (cue === undefined && !cued) return false;
  // A full stop may end the sentence instead; what follows a day is no noun: «am 15. Spieltag» is none.
  const follower = tokens[next];
  if (follower === undefined || follower.newLine || /^[^\p{L}\d%]/u.test(follower.text)) return marked || cued || cue !== undefined;
  if (/^\d|^%/u.test(follower.text)) return false;
  return canBe(follower, ['and', 'rangeTo', 'past', 'told', 'coming', 'clock']);
}

/** A date in digits; one that could be something else needs a cue before it or nothing around it. */
function readNumericPhrase(phrases: Phrases, at: number, cued: boolean): Reading<CalendarSense> | undefined {
  const { text, tokens } = phrases;
  const token = tokens[at];
  if (!token) return undefined;
  const before = tokens[at - 1];
  if (before && !token.gap && /[\d.,:/-]/u.test(before.text) && tokens[at - 2]?.number !== undefined && !before.gap) return undefined;
  const numeric = readNumeric(text, token.start);
  if (!numeric || numeric.impossible) return undefined;
  const next = tokenAfter(tokens, at, numeric.end);
  if (numeric.doubtful) {
    if (findBefore(tokens, at, 'clock') !== undefined) return undefined;
    const alone = (at === 0 || before?.text === '(') && (next === tokens.length || tokens[next]?.text === ')');
    if (!cued && !alone && findBefore(tokens, at, 'dayCue') === undefined && findBefore(tokens, at, 'rangeFrom') === undefined) {
      return undefined;
    }
  }
  return { sense: numeric.sense, next };
}

/** The first token that begins at or after an offset. */
export function tokenAfter(tokens: readonly Token[], at: number, offset: number): number {
  let next = at;
  while ((tokens[next]?.start ?? Infinity) < offset) next++;
  return next;
}

/** «i februari», «im Februar», «februārī»: written as a month, not as a name. */
function readLoneMonth(phrases: Phrases, at: number): Reading<CalendarSense> | undefined {
  const { tokens, vocabulary } = phrases;
  const token = tokens[at];
  const month = find(tokens, at, 'month');
  if (!month || !token) return undefined;
  const capital = token.text !== token.lower;
  const cue = findBefore(tokens, at, vocabulary.bareMonths ? 'leadIn' : 'monthCue');
  if (!vocabulary.bareMonths) return cue === undefined ? undefined : { sense: { kind: 'calendar', month: month.value }, next: month.next };
  const named = capital && (find(tokens, at, 'nameWord') !== undefined || !startsSentence(tokens, at));
  return named && cue === undefined ? undefined : { sense: { kind: 'calendar', month: month.value }, next: month.next };
}

/** Whether a token begins a sentence, as far as marks tell. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]?.newLine === true || /^[.!?:"“”„«»–—-]$/u.test(before.text);
}

/** «Im Jahr 2023», «2019. gadā», «viti 2019», «2014»: four digits that are a year, not a count or part of a name. */
export function readYear(phrases: Phrases, at: number): Reading<CalendarSense> | undefined {
  const { tokens, vocabulary } = phrases;
  const first = readYearFirst(phrases, at);
  if (first) return { sense: { kind: 'calendar', year: first.value }, next: first.next };
  const word = find(tokens, at, 'yearWord');
  const worded = word && !vocabulary.yearFirst ? yearAt(phrases, word.next) : undefined;
  if (word && worded !== undefined) return { sense: { kind: 'calendar', year: worded }, next: word.next + 1 };
  const value = yearAt(phrases, at);
  if (value === undefined || value < BARE_YEARS.from || value > BARE_YEARS.to) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const bracketed = before?.text === '(' && next?.text === ')';
  const glued = (before && !tokens[at]?.gap && /^[\p{L}\d.,:+#$€£/&_’'-]$|\p{L}/u.test(before.text)) || (next && !next.gap && /^[%°/:_]$|\p{L}/u.test(next.text));
  if (glued) return undefined;
  const reading = { sense: { kind: 'calendar', year: value }, next: at + 1 } as const;
  if (bracketed || isWhole(phrases, at, at + 1)) return reading;
  if (find(tokens, at + 1, 'counted') || findBefore(tokens, at, 'nameWord') !== undefined || next?.number !== undefined) return undefined;
  if (findBefore(tokens, at, 'yearCue') !== undefined) return reading;
  return vocabulary.bareYears && value % 500 !== 0 ? reading : undefined;
}

/** «1990-talet», «1990er Jahre», «90. gados», «vitet 1990»: a decade, `199X`. */
export function readDecade(phrases: Phrases, at: number): Reading<FixedSense> | undefined {
  const { tokens } = phrases;
  const word = find(tokens, at, 'decadeWord');
  const digits = word ? after(phrases, word.next, "'’‘") : at;
  const token = tokens[digits];
  if (token?.number === undefined || token.number % 10 !== 0) return undefined;
  const full = token.text.length === 4 && token.number >= FIRST_YEAR && token.number <= LAST_YEAR ? token.number : undefined;
  const value = full ?? (token.text.length === 2 && token.number >= 20 ? 1900 + token.number : undefined);
  if (value === undefined) return undefined;
  const mark = find(tokens, digits + 1, 'decadeMark');
  if (!word && !mark) return undefined;
  // A century («1900-talet») is no decade.
  const edtf = value % 100 === 0 ? `${String(value / 100)}XX` : `${String(value / 10)}X`;
  return { sense: { kind: 'fixed', edtf }, next: mark?.next ?? digits + 1 };
}
