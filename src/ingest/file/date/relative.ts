import { readDayNumber, readWeekday } from './calendar-parts.ts';
import { longestReading } from './longest-reading.ts';
import { skipMark, skipPhrases, type Phrases } from './phrases.ts';
import type { NoSense, PhraseReading, ShiftSense, StepSense } from './sense.ts';
import { readShift, readStep, readSteppedUnit } from './steps.ts';
import { findPhrase, findPhraseBefore, type PhraseMatch } from './find-phrase.ts';

/** «i går», «letzte Woche», «vor drei Tagen», «javën e kaluar»: phrases relative to the date of writing. */
export function readRelative(phrases: Phrases, at: number): PhraseReading | undefined {
  const readings = [
    readNamedDay(phrases, at),
    readDayAdjective(phrases, at),
    readWeekdayOfWeek(phrases, at),
    readStepped(phrases, at),
    readDistance(phrases, at),
    readPeriod(phrases, at),
  ];
  return longestReading(readings);
}

/** «i går», «heute, Samstag,», «šodien, sestdien»: a weekday after it names the same day. */
function readNamedDay(phrases: Phrases, at: number): PhraseReading<ShiftSense> | undefined {
  const shift = readShift(phrases, at);
  if (shift?.sense.unit !== 'day') return shift;
  const from = skipMark(phrases, shift.next, ',(–');
  const weekday =
    readWeekday(phrases, from, false) ?? readWeekday(phrases, skipPhrases(phrases, from, 'dayLink'), false);
  // «i dag onsdag den 3 maj» is read as a whole date.
  if (!weekday || weekday.sense.points !== undefined || phrases.tokens[from]?.newLine === true) return shift;
  const dated = skipPhrases(phrases, skipMark(phrases, weekday.next, ','), 'dayLink');
  return readDayNumber(phrases, dated) ? shift : { sense: shift.sense, next: weekday.next };
}

/** «am heutigen Samstag», «am gestrigen Tag»: a word that says how far the day is. */
function readDayAdjective(phrases: Phrases, at: number): PhraseReading<ShiftSense> | undefined {
  const adjective = findPhrase(phrases.tokens, at, 'dayAdjective');
  if (!adjective) return undefined;
  const unit = findPhrase(phrases.tokens, adjective.next, 'unit');
  const next =
    readWeekday(phrases, adjective.next, false)?.next ?? (unit?.unit === 'day' ? unit.next : undefined);
  return next === undefined
    ? undefined
    : { sense: { kind: 'shift', unit: 'day', count: adjective.value }, next };
}

/** «fredag nästa vecka», «Sonntag der letzten Woche», «nākamās nedēļas pirmdienā», «den 20 nästa månad». */
function readWeekdayOfWeek(phrases: Phrases, at: number): PhraseReading<ShiftSense> | undefined {
  const { tokens } = phrases;
  const weekday = readWeekday(phrases, at, false);
  if (weekday) {
    const from = skipPhrases(phrases, skipMark(phrases, weekday.next, ','), 'ofLink', 'dayLink');
    const ahead = findPhrase(tokens, weekday.next, 'aheadBefore');
    const number = ahead && findPhrase(tokens, ahead.next, 'number');
    const digits = ahead && tokens[ahead.next]?.number;
    const unit = ahead && findPhrase(tokens, number?.next ?? ahead.next + 1, 'unit');
    if (unit?.unit === 'week' && (number?.value ?? digits) !== undefined) {
      return {
        sense: {
          kind: 'shift',
          unit: 'week',
          count: number?.value ?? digits ?? 0,
          weekday: weekday.sense.weekday,
        },
        next: unit.next,
      };
    }
    for (const start of [weekday.next, from]) {
      const week = readSteppedUnit(phrases, start);
      if (week?.sense.unit === 'week')
        return { sense: { ...week.sense, weekday: weekday.sense.weekday }, next: week.next };
    }
    return undefined;
  }
  const week = readSteppedUnit(phrases, at);
  if (week?.sense.unit === 'week') {
    const day =
      readWeekday(phrases, week.next, false) ??
      readWeekday(phrases, skipPhrases(phrases, week.next, 'dayLink', 'leadIn'), false);
    return day && { sense: { ...week.sense, weekday: day.sense.weekday }, next: day.next };
  }
  // «nākamā mēneša 20. datumā»
  const dayAfter =
    phrases.dateWords.yearFirst && week?.sense.unit === 'month'
      ? readDayNumber(phrases, week.next)
      : undefined;
  if (week && dayAfter && !dayAfter.word) {
    return { sense: { ...week.sense, day: dayAfter.value }, next: dayAfter.next };
  }
  return readDayOfMonth(phrases, skipPhrases(phrases, at, 'dayLink'));
}

/** «den 20 nästa månad», «am 15. dieses Monats», «më 20 të muajit të ardhshëm». */
function readDayOfMonth(phrases: Phrases, at: number): PhraseReading<ShiftSense> | undefined {
  const day = readDayNumber(phrases, at);
  if (!day) return undefined;
  const last = skipPhrases(phrases, day.next, 'ofLink', 'leadIn');
  for (let start = day.next; start <= last; start++) {
    const month = readSteppedUnit(phrases, start);
    if (month?.sense.unit === 'month') return { sense: { ...month.sense, day: day.value }, next: month.next };
  }
  return undefined;
}

/** «last week», «last Monday», «next March», «this weekend». */
function readStepped(phrases: Phrases, at: number): PhraseReading | undefined {
  const { tokens } = phrases;
  const weekend = readStep(
    phrases,
    at,
    (from) => findPhrase(tokens, from, 'weekend') ?? findPhrase(tokens, from, 'freeDays'),
  );
  if (weekend) return { sense: { kind: 'weekend', count: weekend.count }, next: weekend.next };
  const unit = readSteppedUnit(phrases, at);
  if (unit) return unit;
  const weekday = readSteppedWeekday(phrases, at);
  if (weekday) return weekday;
  const month = readStep(phrases, at, (from) => findPhrase(tokens, from, 'month'));
  if (month)
    return { sense: { kind: 'step', count: month.count, month: month.noun.value }, next: month.next };
  const lone = findPhrase(tokens, at, 'weekend');
  // «brugte weekend'er på at spille»
  if (lone && /^['’]$/u.test(tokens[lone.next]?.text ?? '') && !tokens[lone.next]?.gap) return undefined;
  return lone && { sense: { kind: 'weekend' }, next: lone.next };
}

/** «last Monday», «next Friday». */
export function readSteppedWeekday(phrases: Phrases, at: number): PhraseReading<StepSense> | undefined {
  const weekday = readStep(phrases, at, (from) => readWeekday(phrases, from, false));
  if (!weekday) return undefined;
  const { count, byWeek, next, noun } = weekday;
  return { sense: { kind: 'step', count, byWeek, weekday: noun.sense.weekday }, next };
}

/** Maximum number of units in a distance. */
const MAX_COUNT = 200;

interface Amount extends PhraseMatch {
  readonly count: number;
}

/** «three weeks»: a number in digits or words, and its unit. */
function readAmount({ tokens }: Phrases, at: number): Amount | undefined {
  const word = findPhrase(tokens, at, 'number');
  const digits = tokens[at]?.number;
  const count = word?.value ?? digits;
  const unit =
    count === undefined || count > MAX_COUNT ? undefined : findPhrase(tokens, word?.next ?? at + 1, 'unit');
  return unit && count !== undefined ? { ...unit, count } : undefined;
}

/** «ett år, två månader och tre dagar»: up to three amounts in a row. */
function readAmounts(
  phrases: Phrases,
  first: Amount,
): { readonly amounts: readonly Amount[]; readonly end: number } {
  const amounts = [first];
  for (let end = first.next; amounts.length < 3;) {
    const amount = readAmount(phrases, skipPhrases(phrases, skipMark(phrases, end, ','), 'and'));
    if (!amount || amount.unit === first.unit) break;
    amounts.push(amount);
    end = amount.next;
  }
  return { amounts, end: amounts.at(-1)?.next ?? first.next };
}

/** «vor drei Tagen», «tre veckor sedan», «pirms divām dienām», «tri ditë më parë», «om tre dagar», «heute in einer Woche». */
function readDistance(phrases: Phrases, at: number): PhraseReading<ShiftSense | NoSense> | undefined {
  const day = readShift(phrases, at);
  if (day?.sense.unit === 'day') {
    const distance = readFromToday(phrases, skipPhrases(phrases, day.next, 'since'));
    if (distance?.sense.kind !== 'shift') return undefined;
    const days = { day: 1, week: 7, month: 0, quarter: 0, year: 0 }[distance.sense.unit];
    if (day.sense.count === 0) return { sense: distance.sense, next: distance.next };
    return days === 0
      ? undefined
      : {
          sense: { ...day.sense, count: day.sense.count + days * distance.sense.count },
          next: distance.next,
        };
  }
  return readFromToday(phrases, at);
}

function readFromToday(phrases: Phrases, at: number): PhraseReading<ShiftSense | NoSense> | undefined {
  const { tokens } = phrases;
  const ago = findPhrase(tokens, at, 'agoBefore');
  const ahead = findPhrase(tokens, at, 'aheadBefore');
  const lead = ago?.next ?? ahead?.next;
  const amount =
    readAmount(phrases, lead ?? at) ?? (lead === undefined ? undefined : readSingle(phrases, lead));
  // «ett år och två dagar sedan»: half of it is not a distance.
  const and = findPhraseBefore(tokens, at, 'and');
  if (!amount || (and !== undefined && findPhraseBefore(tokens, and, 'unit') !== undefined)) return undefined;
  if (findPhrase(tokens, amount.next - 1, 'attributiveUnit')) return undefined;
  const { amounts, end } = readAmounts(phrases, amount);
  // «dy vite përpara Luftës së Ftohtë»: counted from what follows.
  const isBefore = findPhrase(tokens, end, 'before') && /^\p{L}/u.test(tokens[end + 1]?.text ?? '');
  const agoAfter = isBefore ? undefined : findPhrase(tokens, end, 'agoAfter');
  const aheadAfter = findPhrase(tokens, end, 'aheadAfter');
  const next = agoAfter?.next ?? aheadAfter?.next ?? end;
  const other = agoAfter || aheadAfter ? undefined : readOtherDay(phrases, amount, end);
  if (other) return other;
  const direction = (agoAfter ?? (ago && !aheadAfter)) ? -1 : (aheadAfter ?? ahead) ? 1 : undefined;
  if (direction === undefined) return undefined;
  const [first, ...more] = amounts.map(({ unit, count }) => ({ unit, count: direction * count }));
  return (
    first && { sense: { kind: 'shift', ...first, distance: true, ...(more.length > 0 && { more }) }, next }
  );
}

/** «pirms gada», «vor Jahresfrist»: a unit without a number, but not «pirms gada beigām». */
function readSingle({ tokens }: Phrases, at: number): Amount | undefined {
  const unit = findPhrase(tokens, at, 'singleUnit') ? findPhrase(tokens, at, 'unit') : undefined;
  const part = unit && (findPhrase(tokens, unit.next, 'partAfter') ?? findPhrase(tokens, at, 'weekend'));
  return unit && !part ? { ...unit, count: 1 } : undefined;
}

/** «fyra dagar före i går»: a distance from another day than today, which must be in days. */
function readOtherDay(
  phrases: Phrases,
  { unit, count }: Amount,
  end: number,
): PhraseReading<ShiftSense | NoSense> | undefined {
  const { tokens } = phrases;
  const before = findPhrase(tokens, end, 'before') ?? findPhrase(tokens, end, 'until');
  const other = before && readShift(phrases, before.next);
  if (!other) return undefined;
  return unit === 'day' && other.sense.unit === 'day' && findPhrase(tokens, end, 'before')
    ? { sense: { kind: 'shift', unit, count: other.sense.count - count }, next: other.next }
    : { sense: { kind: 'none' }, next: other.next };
}

/** «de senaste två veckorna», «die kommenden drei Tage», «dy javët e fundit». */
function readPeriod(phrases: Phrases, at: number): PhraseReading | undefined {
  const { tokens, dateWords } = phrases;
  const last = findPhrase(tokens, at, 'lastSpan');
  const coming = findPhrase(tokens, at, 'nextSpan');
  const lead = last ?? coming;
  const running = findPhrase(tokens, at, 'runningSpan');
  const unit =
    running &&
    findPhraseBefore(tokens, at, 'pluralArticle') === undefined &&
    !findPhrase(tokens, running.next, 'severalUnits')
      ? findPhrase(tokens, running.next, 'unit')
      : undefined;
  // «det senaste året»
  if (unit && unit.unit !== 'quarter' && unit.unit !== 'day')
    return { sense: { kind: 'period', unit: unit.unit, count: -1 }, next: unit.next };
  const amount = readAmount(phrases, lead?.next ?? at);
  if (!amount || amount.count < 2 || amount.unit === 'quarter') return undefined;
  if (lead)
    return {
      sense: { kind: 'period', unit: amount.unit, count: last ? -amount.count : amount.count },
      next: amount.next,
    };
  if (!dateWords.stepsFollow) return undefined;
  const lastAfter = findPhrase(tokens, amount.next, 'lastSpan');
  const trail = lastAfter ?? findPhrase(tokens, amount.next, 'nextSpan');
  return (
    trail && {
      sense: { kind: 'period', unit: amount.unit, count: lastAfter ? -amount.count : amount.count },
      next: trail.next,
    }
  );
}
