import { readYearInWords } from './year-words.ts';
import { skipMark, isGluedNumber, isWhole, skipPhrases, type Phrases } from './phrases.ts';
import type { CalendarSense, FixedSense, PhraseReading } from './sense.ts';
import { readSteppedUnit } from './steps.ts';
import { findPhrase, findPhraseBefore } from './find-phrase.ts';

const MIN_YEAR = 1000;
const MAX_YEAR = 2199;
/** Four digits in this range count as a year without a word beside them. */
const BARE_YEARS = { from: 1700, to: 2069 } as const;

/** The year at a token of four digits; `undefined` where it cannot be one. */
export function yearAt(phrases: Phrases, at: number): number | undefined {
  const { tokens } = phrases;
  const token = tokens[at];
  if (token?.number === undefined || token.text.length !== 4) return undefined;
  if (token.number < MIN_YEAR || token.number > MAX_YEAR) return undefined;
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
  const ancient = findPhrase(tokens, afterYear(phrases, at + 1), 'beforeChrist') !== undefined;
  return decimals || tail || ancient ? undefined : token.number;
}

/** A year beside a date: its number, or its distance from the year of writing in years. */
export interface YearBeside {
  readonly year?: number | undefined;
  readonly yearStep?: number | undefined;
  readonly next: number;
}

/** A year in digits or words. */
export function readYearNumber(phrases: Phrases, at: number): { value: number; next: number } | undefined {
  const value = yearAt(phrases, at);
  return value === undefined ? readYearInWords(phrases, at) : { value, next: at + 1 };
}

/** A year after a date: «2022», «, 2022», «i 2022», «të vitit 2022», «år 2022», «nächsten Jahres», «i år». */
export function readYearAfter(phrases: Phrases, at: number): YearBeside | undefined {
  const { tokens } = phrases;
  const start = skipMark(phrases, at, ',-/');
  const linked = skipPhrases(phrases, start, 'ofLink', 'yearWord');
  const found = readYearNumber(phrases, linked) ?? twoDigitYearAt(phrases, linked);
  if (!found) return readSteppedYear(phrases, at);
  const dash = tokens[found.next];
  if (dash?.text === '-' && !dash.gap && isGluedNumber(tokens[found.next + 1])) return undefined;
  return { year: found.value, next: afterYear(phrases, found.next) };
}

/** «dieses Jahres», «i fjol», «të vitit të kaluar», «š.g.». */
function readSteppedYear(phrases: Phrases, at: number): YearBeside | undefined {
  const { tokens } = phrases;
  const short = findPhrase(tokens, at, 'thisYear');
  if (short) return { yearStep: 0, next: short.next };
  // «të këtij viti» is a linking word and «this year», or two linking words and a year.
  const last = skipPhrases(phrases, at, 'ofLink', 'leadIn');
  for (let start = at; start <= last; start++) {
    const unit = readSteppedUnit(phrases, start);
    if (unit?.sense.unit === 'year') return { yearStep: unit.sense.count, next: unit.next };
  }
  return undefined;
}

/** «August 99»: two digits that cannot be a day. */
function twoDigitYearAt(phrases: Phrases, from: number): { value: number; next: number } | undefined {
  const { tokens } = phrases;
  const at = skipMark(phrases, from, "'’‘");
  const token = tokens[at];
  const follower = tokens[at + 1];
  if (token?.number === undefined || token.text.length !== 2 || (token.number < 50 && at === from))
    return undefined;
  if (follower && at === from && !/^[.,;:!?)]$/u.test(follower.text)) return undefined;
  return { value: (token.number < 50 ? 2000 : 1900) + token.number, next: at + 1 };
}

/** «2022. gada», «2022.gadā», «2022 g.»: the word for year, in a language where it follows the number. */
function afterYear(phrases: Phrases, at: number): number {
  const { tokens, dateWords } = phrases;
  if (!dateWords.yearFirst) return at;
  const word = findPhrase(tokens, skipMark(phrases, at, '.'), 'yearWord');
  return word?.next ?? at;
}

/** «2019. gadā»: a year in a language where it precedes the word for year. */
export function readYearFirst(phrases: Phrases, at: number): YearBeside | undefined {
  if (!phrases.dateWords.yearFirst) return undefined;
  const found = readYearNumber(phrases, at);
  const next = found ? afterYear(phrases, found.next) : at;
  return found && next > found.next ? { year: found.value, next } : undefined;
}

/** A year before what it belongs to, in digits or relative: «2019. gada», «nästa år». */
export function readYearBefore(phrases: Phrases, at: number): YearBeside | undefined {
  const token = phrases.tokens[at];
  const digits = token?.number !== undefined;
  if (digits ? !phrases.dateWords.yearFirst : !token?.begins) return undefined;
  return readYearFirst(phrases, at) ?? (digits ? undefined : readSteppedYearFirst(phrases, at));
}

/** A relative year before its date: «pagājušā gada novembrī», «nästa år i mars». */
export function readSteppedYearFirst(phrases: Phrases, at: number): YearBeside | undefined {
  const short = findPhrase(phrases.tokens, at, 'thisYear');
  const unit = short ? undefined : readSteppedUnit(phrases, at);
  const next = short?.next ?? (unit?.sense.unit === 'year' ? unit.next : undefined);
  return next === undefined
    ? undefined
    : { yearStep: unit?.sense.count ?? 0, next: skipPhrases(phrases, next, 'leadIn', 'dayLink') };
}

/** «Im Jahr 2023», «2019. gadā», «viti 2019», «2014»: a year, not a count or part of a name. */
export function readYear(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const { tokens, dateWords } = phrases;
  const first = readYearFirst(phrases, at);
  if (first?.year !== undefined) return { sense: { kind: 'calendar', year: first.year }, next: first.next };
  // «i år nittonhundrasextioåtta» does not mean «this year».
  const word =
    findPhrase(tokens, at, 'yearWord') ?? findPhrase(tokens, skipPhrases(phrases, at, 'leadIn'), 'yearWord');
  const worded = word && !dateWords.yearFirst ? readYearNumber(phrases, word.next) : undefined;
  if (worded) return { sense: { kind: 'calendar', year: worded.value }, next: worded.next };
  const value = yearAt(phrases, at);
  if (value === undefined || value < BARE_YEARS.from || value > BARE_YEARS.to) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const bracketed = before?.text === '(' && next?.text === ')';
  if (before && !tokens[at]?.gap && /^[\d.,:+#$€£/&_’'-]$|\p{L}/u.test(before.text)) return undefined;
  const isJoined = next?.gap === false && (next.text !== ':' || tokens[at + 2]?.gap === false);
  if (isJoined && /^[%°/:_]$|\p{L}/u.test(next.text)) return undefined;
  const reading = { sense: { kind: 'calendar', year: value }, next: at + 1 } as const;
  if (bracketed || isWhole(phrases, at, at + 1)) return reading;
  if (
    findPhrase(tokens, at + 1, 'counted') ||
    findPhraseBefore(tokens, at, 'nameWord') !== undefined ||
    next?.number !== undefined
  )
    return undefined;
  if (findPhraseBefore(tokens, at, 'yearCue') !== undefined) return reading;
  return dateWords.bareYears && value % 500 !== 0 ? reading : undefined;
}

/** «1990-talet», «1990er Jahre», «90. gados», «vitet 1990»: a decade, `199X`. */
export function readDecade(phrases: Phrases, at: number): PhraseReading<FixedSense> | undefined {
  const { tokens } = phrases;
  const named = readDecadeName(phrases, at);
  if (named) return isAge(phrases, at) ? undefined : named;
  const word = findPhrase(tokens, at, 'decadeWord');
  const digits = word ? skipMark(phrases, word.next, "'’‘") : at;
  const token = tokens[digits];
  if (token?.number === undefined || token.number % 10 !== 0) return undefined;
  // «ett 20-tal soldater» is a count.
  if (token.text.length === 2 && findPhraseBefore(tokens, at, 'number') !== undefined) return undefined;
  const full =
    token.text.length === 4 && token.number >= MIN_YEAR && token.number <= MAX_YEAR
      ? token.number
      : undefined;
  const isShort = token.text.length === 2 && token.number >= 20 && !isAge(phrases, at);
  const value = full ?? (isShort ? 1900 + token.number : undefined);
  if (value === undefined) return undefined;
  const mark = findPhrase(tokens, digits + 1, 'decadeMark');
  if (!word && !mark) return undefined;
  // «1900-talet» is a century, not a decade.
  const edtf = value % 100 === 0 ? `${String(value / 100)}XX` : `${String(value / 10)}X`;
  return { sense: { kind: 'fixed', edtf }, next: mark?.next ?? digits + 1 };
}

/** Maximum number of tokens between a person and a decade of their life. */
const MAX_WORDS_TO_PERSON = 6;

/** «en mand midt i 40'erne», «in his 40s»: whether a decade without its century is that of somebody's age. */
function isAge({ tokens }: Phrases, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MAX_WORDS_TO_PERSON); before--) {
    if (findPhrase(tokens, before, 'person')) return true;
    // «manden, der er i trediverne»
    if (!findPhrase(tokens, before, 'ageLink') && tokens[before]?.text !== ',') return false;
  }
  return false;
}

/** «die Neunziger», «deviņdesmitajos gados», «nittiotalet»: `199X`. */
function readDecadeName({ tokens }: Phrases, at: number): PhraseReading<FixedSense> | undefined {
  const named = findPhrase(tokens, at, 'decadeName');
  return named && { sense: { kind: 'fixed', edtf: `${String(190 + named.value / 10)}X` }, next: named.next };
}

const MAX_CENTURY = 21;
const ROMAN: Readonly<Record<string, number>> = {
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
  xxi: 21,
};

/** «19. Jahrhundert», «det tjugonde århundradet», «shekulli XX»: a century, `18XX`. */
export function readCentury(phrases: Phrases, at: number): PhraseReading<FixedSense> | undefined {
  const { tokens, dateWords } = phrases;
  const first = dateWords.stepsFollow ? findPhrase(tokens, at, 'century') : undefined;
  const start = first ? skipPhrases(phrases, first.next, 'ofLink') : at;
  const ordinal = findPhrase(tokens, start, 'ordinal');
  const token = tokens[start];
  const value = ordinal?.value ?? token?.number ?? ROMAN[token?.lower ?? ''];
  if (value === undefined || value < 10 || value > MAX_CENTURY) return undefined;
  const end =
    ordinal?.next ?? findPhrase(tokens, start + 1, 'ordinalMark')?.next ?? skipMark(phrases, start + 1, '.');
  const century = first ? undefined : findPhrase(tokens, end, 'century');
  const next = first ? end : century?.next;
  return next === undefined ? undefined : { sense: { kind: 'fixed', edtf: `${String(value - 1)}XX` }, next };
}
