import { readMonth, readWeekday } from './calendar-parts.ts';
import { skipMark, skipPhrases, type Phrases } from './phrases.ts';
import { readSteppedUnit } from './steps.ts';
import type { CalendarSense, NoSense, NthSense, QuarterSense, PhraseReading } from './sense.ts';
import { findPhrase } from './find-phrase.ts';
import { readSteppedYearFirst, readYearAfter, readYearFirst, type YearBeside } from './years.ts';

/** «första fredagen i juli», «letzter Tag im Oktober 2015», «jūnija pirmajā pirmdienā», «e hëna e parë e qershorit». */
export function readNth(phrases: Phrases, at: number): PhraseReading<NthSense | NoSense> | undefined {
  const { dateWords, tokens } = phrases;
  const monthFirst = dateWords.yearFirst ? readMonthOf(phrases, at) : undefined;
  const start = monthFirst?.next ?? at;
  const nounFirst = dateWords.stepsFollow ? readNthNoun(phrases, start) : undefined;
  const rank = readRank(
    phrases,
    nounFirst ? skipPhrases(phrases, nounFirst.next, 'ofLink', 'dayLink') : start,
  );
  if (!rank) return undefined;
  const noun = nounFirst ?? readNthNoun(phrases, rank.next);
  if (!noun) return undefined;
  const nameless = noun.weekday !== undefined && !nounFirst;
  const from = skipPhrases(phrases, nounFirst ? rank.next : noun.next, 'ofLink', 'dayLink');
  const end = nounFirst ? rank.next : noun.next;
  const stepped = monthFirst
    ? undefined
    : [from, end]
        .map((begin) => readSteppedUnit(phrases, begin))
        .find((unit) => unit?.sense.unit === 'month');
  const month = monthFirst ?? stepped ?? readMonthOf(phrases, from);
  if (!month) return nameless ? { sense: { kind: 'none' }, next: noun.next } : undefined;
  const next = monthFirst ? end : month.next;
  const of = noun.weekday === undefined ? noun.unit : 'weekday';
  if (of !== 'weekday' && of !== 'day' && of !== 'week') return undefined;
  if (of === 'day' && tokens[at]?.number !== undefined) return undefined;
  return { sense: { kind: 'nth', nth: rank.value, of, weekday: noun.weekday, month: month.sense }, next };
}

function readRank({ tokens }: Phrases, at: number): { value: number; next: number } | undefined {
  const final = findPhrase(tokens, at, 'final');
  return final ? { value: -1, next: final.next } : findPhrase(tokens, at, 'ordinal');
}

function readNthNoun(
  phrases: Phrases,
  at: number,
): { weekday?: number | undefined; unit?: string; next: number } | undefined {
  const weekday = readWeekday(phrases, at, false);
  return weekday
    ? { weekday: weekday.sense.weekday, next: weekday.next }
    : findPhrase(phrases.tokens, at, 'unit');
}

function readMonthOf(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const before = readYearFirst(phrases, at);
  const month = readMonth(phrases, before?.next ?? at);
  if (!month || month.short) return undefined;
  const year = before ?? readYearAfter(phrases, month.next);
  return {
    sense: { kind: 'calendar', month: month.value, year: year?.year, yearStep: year?.yearStep },
    next: before ? month.next : (year?.next ?? month.next),
  };
}

/** «tredje kvartalet 2018», «3. Quartal», «2022. gada trešajā ceturksnī», «tremujori i parë i këtij viti», «erstes Halbjahr». */
export function readQuarter(phrases: Phrases, at: number): PhraseReading<QuarterSense> | undefined {
  const before =
    readYearFirst(phrases, at) ??
    (phrases.dateWords.yearFirst ? readSteppedYearFirst(phrases, at) : undefined);
  const found = readQuarterNumber(phrases, before?.next ?? at);
  if (!found || found.quarter < 1 || found.quarter > (found.half ? 2 : 4)) return undefined;
  const year: YearBeside | undefined = before ?? readYearAfter(phrases, found.next);
  if (!year && found.needsYear) return undefined;
  return {
    sense: {
      kind: 'quarter',
      quarter: found.quarter,
      half: found.half,
      year: year?.year,
      yearStep: year?.yearStep,
    },
    next: before ? found.next : (year?.next ?? found.next),
  };
}

interface QuarterNumber {
  readonly quarter: number;
  readonly half: boolean;
  /** «zweite Hälfte» need not be of a year. */
  readonly needsYear?: boolean;
  readonly next: number;
}

/** The number of a quarter or half-year. In Albanian the noun precedes the number. */
function readQuarterNumber(phrases: Phrases, at: number): QuarterNumber | undefined {
  const { tokens, dateWords } = phrases;
  const noun = dateWords.stepsFollow ? readQuarterNoun(phrases, at) : undefined;
  const start = noun ? skipPhrases(phrases, noun.next, 'ofLink', 'dayLink') : at;
  const ordinal = findPhrase(tokens, start, 'ordinal');
  const quarter = ordinal?.value ?? tokens[start]?.number;
  if (quarter === undefined) return undefined;
  const mark = ordinal ? undefined : findPhrase(tokens, start + 1, 'ordinalMark');
  const end = ordinal?.next ?? mark?.next ?? skipMark(phrases, start + 1, '.');
  if (noun) return { quarter, ...noun, next: end };
  const behind = readQuarterNoun(phrases, end);
  return behind && { quarter, ...behind };
}

function readQuarterNoun({ tokens }: Phrases, at: number): Omit<QuarterNumber, 'quarter'> | undefined {
  const half = findPhrase(tokens, at, 'halfYear');
  if (half) return { half: true, next: half.next };
  const part = findPhrase(tokens, at, 'half');
  if (part) return { half: true, needsYear: true, next: part.next };
  const unit = findPhrase(tokens, at, 'unit');
  return unit?.unit === 'quarter' ? { half: false, next: unit.next } : undefined;
}
