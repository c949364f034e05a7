import { readCalendar } from './absolute.ts';
import { readDayNumber, readMonth, readWeekday } from './calendar-parts.ts';
import { isGluedNumber, skipMark, skipPhrases, tokenAfter, type Phrases } from './phrases.ts';
import { isDayOfYear } from './calendar.ts';
import { readSteppedUnit } from './steps.ts';
import { readNumeric } from './numeric.ts';
import { readSteppedWeekday } from './relative.ts';
import type { CalendarSense, NoSense, RangeSense, PhraseReading, ShiftSense } from './sense.ts';
import { hasRole, findPhrase, findPhraseBefore } from './find-phrase.ts';
import { readYear, yearAt } from './years.ts';

const DASHES = '-–—';

/** «12.–15. marts», «från 3 till 5 maj», «no 3. līdz 5. maijam», «2014–2019»: a range with both ends. */
export function readRange(phrases: Phrases, at: number): PhraseReading<RangeSense | NoSense> | undefined {
  const { tokens } = phrases;
  const years = readShortYears(phrases, at);
  if (years) return years;
  const ofMonth = readRangeOfMonth(phrases, at) ?? readSteppedWeekdays(phrases, at);
  if (ofMonth) return ofMonth;
  const between = findPhrase(tokens, at, 'between');
  const lead = findPhrase(tokens, at, 'rangeFrom');
  const begin = Math.max(between?.next ?? at, lead?.next ?? at);
  const start = skipPhrases(phrases, begin, 'dayLink');
  const from =
    readDigits(phrases, at, start) ??
    readMonthAndDay(phrases, start) ??
    readEnd(phrases, start) ??
    readEnd(phrases, begin);
  if (!from) return undefined;
  const joined = between ? findPhrase(tokens, from.next, 'and') : undefined;
  const season = from.sense.year !== undefined && from.sense.month === undefined;
  const dashed = skipMark(phrases, from.next, season ? `${DASHES}/` : DASHES);
  const linked =
    joined?.next ??
    findPhrase(tokens, from.next, 'rangeTo')?.next ??
    (dashed > from.next ? dashed : undefined);
  if (linked === undefined) return undefined;
  const second = skipPhrases(phrases, linked, 'dayLink');
  const to =
    readDigits(phrases, at, second) ??
    readMonthAndDay(phrases, second) ??
    readEnd(phrases, second) ??
    readEnd(phrases, linked);
  // «Montag bis Freitag 8 Uhr»: the number belongs to the hour.
  const lastDay =
    isWeekdayAlone(from.sense) && to?.sense.month === undefined
      ? (readWeekday(phrases, second, false) ?? readWeekday(phrases, linked, false))
      : undefined;
  if (lastDay)
    return lead && !isHabit(phrases, at, lastDay.next)
      ? { sense: { kind: 'range', from: from.sense, to: lastDay.sense }, next: lastDay.next }
      : { sense: { kind: 'none' }, next: lastDay.next };
  const behind =
    to && isDayAlone(from.sense) && isDayAlone(to.sense) ? readMonthBehind(phrases, to.next) : undefined;
  if (to && behind)
    return {
      sense: { kind: 'range', from: from.sense, to: to.sense, month: behind.sense },
      next: behind.next,
    };
  if (to && isDayAlone(from.sense) && isDayAlone(to.sense) && !isRangeOfDays(phrases, start, linked, to.next))
    return undefined;
  // «8. april 2019 - 16»: a day after a whole date is a time.
  const { year, month, day } = from.sense;
  const isWhole = year !== undefined && month !== undefined && day !== undefined;
  if (isWhole && to && isDayAlone(to.sense)) return undefined;
  const merged = to && merge(from.sense, to.sense, lead !== undefined);
  return merged && { sense: merged, next: to.next };
}

/** «1950–53», «die Saison 1970/71»: the second year in two digits, where they cannot be a month. */
function readShortYears(phrases: Phrases, at: number): PhraseReading<RangeSense> | undefined {
  const { tokens } = phrases;
  const from = yearAt(phrases, at);
  const [mark, second, follower] = tokens.slice(at + 1, at + 4);
  if (from === undefined || mark?.gap !== false || !/^[-–/]$/u.test(mark.text)) return undefined;
  if (second?.text.length !== 2 || !isGluedNumber(second)) return undefined;
  if (follower?.gap === false && /^[-–:/\p{L}\d]/u.test(follower.text)) return undefined;
  const to = Math.floor(from / 100) * 100 + (second.number ?? 0);
  const isNext = to === from + 1;
  // After a slash the next year is meant: «2018/25» is the number of a file.
  if (mark.text === '/' ? !isNext : to <= from || (second.number ?? 0) <= 12) return undefined;
  return {
    sense: { kind: 'range', from: { kind: 'calendar', year: from }, to: { kind: 'calendar', year: to } },
    next: at + 3,
  };
}

/** «vom 4. bis zum 22. dieses Monats». */
function readMonthBehind(phrases: Phrases, at: number): PhraseReading<ShiftSense> | undefined {
  const last = skipPhrases(phrases, at, 'ofLink', 'leadIn');
  for (let start = at; start <= last; start++) {
    const month = readSteppedUnit(phrases, start);
    if (month?.sense.unit === 'month') return month;
  }
  return undefined;
}

/** «nächsten Donnerstag bis Samstag», «no nākamās piektdienas līdz svētdienai». */
function readSteppedWeekdays(phrases: Phrases, at: number): PhraseReading<RangeSense> | undefined {
  const { tokens } = phrases;
  const from = readSteppedWeekday(phrases, findPhrase(tokens, at, 'rangeFrom')?.next ?? at);
  const link = from && findPhrase(tokens, from.next, 'rangeTo');
  const to = link && readWeekday(phrases, skipPhrases(phrases, link.next, 'dayLink'), false);
  return to && { sense: { kind: 'range', from: to.sense, to: to.sense, start: from.sense }, next: to.next };
}

/** «Im November zwischen dem 19. und dem 20.»: a month, then a range of its days. */
function readRangeOfMonth(phrases: Phrases, at: number): PhraseReading<RangeSense> | undefined {
  const { tokens } = phrases;
  const name = findPhrase(tokens, at, 'month');
  const stepped = name ? undefined : readSteppedUnit(phrases, at);
  const month = name ? ({ kind: 'calendar', month: name.value } as const) : stepped?.sense;
  const start = name?.next ?? stepped?.next;
  if (month === undefined || start === undefined || (month.kind === 'shift' && month.unit !== 'month'))
    return undefined;
  if (!findPhrase(tokens, start, 'rangeFrom') && !findPhrase(tokens, start, 'between')) return undefined;
  const range = readRange(phrases, start);
  return range?.sense.kind === 'range' && isDayAlone(range.sense.from) && isDayAlone(range.sense.to)
    ? { sense: { ...range.sense, month }, next: range.next }
    : undefined;
}

/** «14.10. – 15.10.2018», «28/2–1/3»: one end of a range in digits, where its context shows that it is a date. */
function readDigits(phrases: Phrases, at: number, from: number): PhraseReading<CalendarSense> | undefined {
  const { tokens, text } = phrases;
  const token = tokens[from];
  if (token?.number === undefined) return undefined;
  const led =
    from > at ||
    at === 0 ||
    findPhraseBefore(tokens, at, 'dayCue') !== undefined ||
    isDottedRange(text, token.start);
  const numeric = led ? readNumeric(text, token.start, phrases.dateWords) : undefined;
  return numeric && !numeric.impossible
    ? { sense: numeric.sense, next: tokenAfter(tokens, from, numeric.end) }
    : undefined;
}

/** Whether a range such as «26.12.–30.12.» starts here, which needs no word before it. */
function isDottedRange(text: string, at: number): boolean {
  return /^\d{1,2}\.\d{1,2}\. ?[-–—] ?\d{1,2}\.\d{1,2}\./u.test(text.slice(at, at + 20));
}

function isDayAlone({ day, month, weekday, year }: CalendarSense): boolean {
  return day !== undefined && month === undefined && weekday === undefined && year === undefined;
}

/** «vom 4. bis zum 23.»: two ordinals with a cue for days before them and no noun after them («vom 3. bis 5. Platz»). */
function isRangeOfDays(phrases: Phrases, from: number, to: number, next: number): boolean {
  const { tokens } = phrases;
  const marked = [from, skipPhrases(phrases, to, 'dayLink')].every(
    (at) => readDayNumber(phrases, at)?.marked === true,
  );
  const follower = tokens[next];
  const cued = findPhraseBefore(tokens, from, 'dayCue') !== undefined;
  return marked && cued && (follower === undefined || !/^[\p{Lu}\d%]/u.test(follower.text));
}

/** «öppet från måndag till fredag 8–16»: hours beside weekdays show that every week is meant. */
function isHabit({ tokens }: Phrases, from: number, next: number): boolean {
  return [from - 2, from - 1, next, next + 1].some((at) => {
    const token = tokens[at];
    return token !== undefined && (token.number !== undefined || hasRole(token, ['clock']));
  });
}

function isWeekdayAlone({ weekday, day, month }: CalendarSense): boolean {
  return weekday !== undefined && day === undefined && month === undefined;
}

/** «Juli 13 – Juli 15». */
function readMonthAndDay(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const month = readMonth(phrases, at);
  const day = month && readDayNumber(phrases, month.next);
  if (!month || !day || day.word || !isDayOfYear(month.value, day.value)) return undefined;
  const dashed =
    skipMark(phrases, day.next, DASHES) > day.next || /^[-–—]$/u.test(phrases.tokens[at - 1]?.text ?? '');
  return dashed
    ? { sense: { kind: 'calendar', month: month.value, day: day.value }, next: day.next }
    : undefined;
}

function readEnd(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const calendar = readCalendar(phrases, at);
  if (calendar) return calendar;
  const year = readYear(phrases, at);
  if (year) return year;
  const bare = yearAt(phrases, at);
  if (bare !== undefined) {
    const ordinal =
      phrases.dateWords.yearFirst && phrases.tokens[at + 1]?.gap === false
        ? skipMark(phrases, at + 1, '.')
        : at + 1;
    return { sense: { kind: 'calendar', year: bare }, next: ordinal };
  }
  const day = readDayNumber(phrases, at);
  if (day) return { sense: { kind: 'calendar', day: day.value }, next: day.next };
  const month = readMonth(phrases, at);
  return month && !month.short
    ? { sense: { kind: 'calendar', month: month.value }, next: month.next }
    : undefined;
}

/** Completes each end from the other: «12.–15. marts 2022» has March 2022 at both ends. */
function merge(from: CalendarSense, to: CalendarSense, led: boolean): RangeSense | undefined {
  const month = from.month ?? to.month;
  const overNewYear = from.month !== undefined && to.month !== undefined && from.month > to.month;
  const year = from.year ?? (to.year !== undefined && overNewYear ? to.year - 1 : to.year);
  const onlyYears = [from, to].every(
    (end) => end.day === undefined && end.month === undefined && end.weekday === undefined,
  );
  if (onlyYears) {
    const ordered = from.year !== undefined && to.year !== undefined && from.year < to.year;
    return ordered ? { kind: 'range', from, to } : undefined;
  }
  // Both ends must be days or both months: «3 till maj» is not a range.
  if ((from.day === undefined) !== (to.day === undefined)) return undefined;
  if (from.day === undefined && (from.month === undefined || to.month === undefined)) return undefined;
  const days = {
    from: { ...from, month, year: from.yearStep === undefined ? year : undefined },
    to: {
      ...to,
      month: to.month ?? month,
      year: to.year ?? (to.yearStep === undefined ? from.year : undefined),
    },
  };
  if (month === undefined && !led) return undefined;
  if (from.day !== undefined && month !== undefined && !isDayOfYear(month, from.day)) return undefined;
  if (month !== undefined && from.month === undefined && (from.day ?? 0) >= (to.day ?? 0)) return undefined;
  return { kind: 'range', ...days };
}
