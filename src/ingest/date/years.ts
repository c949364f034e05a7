import { after, isGluedNumber, isWhole, skip, type Phrases } from './phrases.ts';
import type { CalendarSense, FixedSense, Reading } from './sense.ts';
import { find, findBefore } from './vocabulary.ts';

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
  const decimals =
    next !== undefined &&
    !next.gap &&
    (next.text === ',' || next.text === '.') &&
    isGluedNumber(tokens[at + 2]);
  const tail =
    before !== undefined &&
    !token.gap &&
    (before.text === '.' || before.text === ',') &&
    tokens[at - 2]?.number !== undefined &&
    !before.gap;
  return decimals || tail ? undefined : token.number;
}

/** A year after a date: «2022», «, 2022», «i 2022», «të vitit 2022», «år 2022». */
export function readYearAfter(phrases: Phrases, at: number): { value: number; next: number } | undefined {
  const { tokens } = phrases;
  const linked = skip(phrases, after(phrases, at, ',-/'), 'ofLink', 'yearWord');
  const value = yearAt(phrases, linked) ?? twoDigitYearAt(phrases, linked);
  if (
    value === undefined ||
    (tokens[linked + 1]?.text === '-' &&
      isGluedNumber(tokens[linked + 2]) &&
      tokens[linked + 1]?.gap === false)
  )
    return undefined;
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
  if (before && !tokens[at]?.gap && /^[\d.,:+#$€£/&_’'-]$|\p{L}/u.test(before.text)) return undefined;
  if (next?.gap === false && /^[%°/:_]$|\p{L}/u.test(next.text)) return undefined;
  const reading = { sense: { kind: 'calendar', year: value }, next: at + 1 } as const;
  if (bracketed || isWhole(phrases, at, at + 1)) return reading;
  if (
    find(tokens, at + 1, 'counted') ||
    findBefore(tokens, at, 'nameWord') !== undefined ||
    next?.number !== undefined
  )
    return undefined;
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
  const full =
    token.text.length === 4 && token.number >= FIRST_YEAR && token.number <= LAST_YEAR
      ? token.number
      : undefined;
  const value = full ?? (token.text.length === 2 && token.number >= 20 ? 1900 + token.number : undefined);
  if (value === undefined) return undefined;
  const mark = find(tokens, digits + 1, 'decadeMark');
  if (!word && !mark) return undefined;
  // A century («1900-talet») is no decade.
  const edtf = value % 100 === 0 ? `${String(value / 100)}XX` : `${String(value / 10)}X`;
  return { sense: { kind: 'fixed', edtf }, next: mark?.next ?? digits + 1 };
}
