import { readMonth } from './calendar-parts.ts';
import { longestReading } from './longest-reading.ts';
import { skipPhrases, type Phrases } from './phrases.ts';
import type { CalendarSense, PhraseReading, Sense, ShiftSense } from './sense.ts';
import { readSteppedUnit } from './steps.ts';
import { readSeason } from './seasons.ts';
import { findPhrase, type PhraseMatch } from './find-phrase.ts';
import { readCentury, readDecade, readYearAfter, readYearFirst, readYearNumber } from './years.ts';

/** Maximum number of tokens between a part and its whole. */
const MAX_LINK_WORDS = 4;

/**
 * «Ende März», «i början av nästa år», «marta beigās», «në fund të muajit»: a part of a month, year, week or decade.
 * EDTF cannot express such parts, so the value is the whole that contains them.
 */
export function readPart(phrases: Phrases, at: number): PhraseReading | undefined {
  const { tokens } = phrases;
  const noun = findPhrase(tokens, at, 'partNoun');
  if (noun) return readPartNoun(phrases, noun);
  const part = findPhrase(tokens, at, 'part');
  if (part)
    return readWholeAfter(phrases, part.next, skipPhrases(phrases, part.next, 'ofLink', 'dayLink', 'part'));
  if (!phrases.dateWords.yearFirst) return undefined;
  const whole = readWhole(phrases, at);
  const behind = whole && findPhrase(tokens, whole.next, 'partAfter');
  return behind && { sense: whole.sense, next: behind.next };
}

/** The longest whole that follows the linking words after a part. */
function readWholeAfter(phrases: Phrases, from: number, last: number): PhraseReading | undefined {
  const starts = Array.from(
    { length: Math.min(last - from, MAX_LINK_WORDS) + 1 },
    (_, index) => last - index,
  );
  return longestReading(starts.map((start) => readWhole(phrases, start)));
}

/** «Monatsende», «Jahresbeginn 2022». */
function readPartNoun(phrases: Phrases, noun: PhraseMatch): PhraseReading {
  const year = noun.unit === 'year' ? readYearAfter(phrases, noun.next) : undefined;
  return year?.year === undefined
    ? { sense: { kind: 'shift', unit: noun.unit, count: 0 }, next: noun.next }
    : { sense: { kind: 'calendar', year: year.year }, next: year.next };
}

/** A period that can have parts: a month, a year, a decade, or the current week, month or year. */
function readWhole(phrases: Phrases, at: number): PhraseReading | undefined {
  const { tokens } = phrases;
  const stepped = readSteppedUnit(phrases, at);
  const first = readYearFirst(phrases, at);
  const month = readMonth(phrases, first?.next ?? at);
  const unit = findPhrase(tokens, at, 'unit');
  const readings: (PhraseReading | undefined)[] = [
    month && !month.short ? monthOf(phrases, month, first) : undefined,
    stepped,
    readSeason(phrases, at),
    readDecade(phrases, at),
    readCentury(phrases, at),
    first && { sense: yearSense(first), next: first.next },
    bareYear(phrases, at),
    unit && unit.unit !== 'day' ? { sense: unitOf(unit), next: unit.next } : undefined,
  ];
  return longestReading(readings);
}

function monthOf(
  phrases: Phrases,
  month: { value: number; next: number },
  first: ReturnType<typeof readYearFirst>,
): PhraseReading<CalendarSense> {
  const year = first ?? readYearAfter(phrases, month.next);
  return {
    sense: { kind: 'calendar', month: month.value, year: year?.year, yearStep: year?.yearStep },
    next: first ? month.next : (year?.next ?? month.next),
  };
}

function yearSense({ year, yearStep }: { year?: number | undefined; yearStep?: number | undefined }): Sense {
  return year === undefined
    ? { kind: 'shift', unit: 'year', count: yearStep ?? 0 }
    : { kind: 'calendar', year };
}

function bareYear(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const year = readYearNumber(phrases, skipPhrases(phrases, at, 'yearWord'));
  return year && { sense: { kind: 'calendar', year: year.value }, next: year.next };
}

function unitOf({ unit }: PhraseMatch): ShiftSense {
  return { kind: 'shift', unit, count: 0 };
}
