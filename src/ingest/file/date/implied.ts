import type { Block, Evidence } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';
import { startsSentence } from './phrases.ts';
import { toIso, weekdayOf, yearOf } from './calendar.ts';
import { spanOf } from './mentions.ts';
import { findPhrases, type FoundPhrase } from './scan.ts';
import type { CalendarSense } from './sense.ts';
import { hintsAround, type TenseHint } from './tense.ts';
import { isPastVerbAt } from './tense-words.ts';
import { findPhrase, findPhraseBefore, hasRole } from './find-phrase.ts';
import { yearAt } from './years.ts';

/** The earliest date on which the article can have been written, by what it reports as past. */
export interface NotBefore {
  /** `2023`, `2022-12` or `2022-12-19`: the article was written then or later. */
  readonly since: string;
  readonly evidence: readonly Evidence[];
  /** Position of the latest such date. */
  readonly span: Span;
}

/** Later years are typing errors or plans. */
const MAX_YEAR = 2069;
const MAX_YEARS_SEARCHED = 12;
/** Maximum number of words between a date and a verb of the past tense, and between «until» and the date. */
const MAX_WORDS_TO_VERB = 6;
const MAX_WORDS_TO_UNTIL = 3;

/** The latest date that a text reports as past: the text cannot be older. */
export function readNotBefore(
  text: string,
  blocks: readonly Block[],
  language: string,
): NotBefore | undefined {
  const latest = readToldAsPast(text, blocks, language);
  if (!latest) return undefined;
  const yearless = findPhrases(text, blocks, language).filter((phrase) => {
    const sense = reportedDate(phrase);
    return sense?.weekday !== undefined && sense.year === undefined && isReportedAsPast(phrase, sense);
  });
  return pinned(text, latest, yearless);
}

/** The latest date that a text reports as past and writes with its year. */
export function readToldAsPast(
  text: string,
  blocks: readonly Block[],
  language: string,
): NotBefore | undefined {
  let latest: NotBefore | undefined;
  for (const phrase of findPhrases(text, blocks, language)) {
    const sense = reportedDate(phrase);
    if (sense?.year === undefined || !isReportedAsPast(phrase, sense)) continue;
    const since = toIso(sense.year, sense.month, sense.day);
    if (since === undefined || sense.year > MAX_YEAR || (latest && since <= latest.since)) continue;
    latest = { since, evidence: [evidenceOf(text, phrase, 'told-as-past')], span: spanOf(phrase) };
  }
  return latest;
}

/** The calendar date of a phrase, or the end of a range of them. */
function reportedDate({ sense }: FoundPhrase): CalendarSense | undefined {
  if (sense.kind === 'calendar')
    return sense.yearStep === undefined &&
      (sense.year !== undefined || (sense.month !== undefined && sense.day !== undefined))
      ? sense
      : undefined;
  return sense.kind === 'range' && sense.to.year !== undefined ? sense.to : undefined;
}

/**
 * Whether a date is reported as past: by «since 2019», or by a verb of the past tense nearby in the same clause, where nothing in
 * the sentence points to the future. «Until 2030», «die Wahl 2030» and «2030. gada plāns» prove nothing.
 */
function isReportedAsPast(phrase: FoundPhrase, sense: CalendarSense): boolean {
  const { phrases, from, next } = phrase;
  const { tokens } = phrases;
  if (sense.year !== undefined && findPhraseBefore(tokens, from, 'since') !== undefined) return true;
  const hints = hintsAround(phrases, from, next);
  if (hints.some(({ kind }) => kind === 'coming' || kind === 'modal' || kind === 'maybe')) return false;
  if (sense.year !== undefined && findPhraseBefore(tokens, from, 'comparedTo') !== undefined) return true;
  for (let at = from; at > Math.max(0, from - MAX_WORDS_TO_UNTIL); at--) {
    if (findPhraseBefore(tokens, at, 'until') !== undefined) return false;
    // «auf 250 Millionen Euro 2020»
    if (tokens[at - 1]?.number !== undefined) break;
  }
  if (sense.day === undefined && isPlanned(phrase)) return false;
  const onlyYear = sense.month === undefined;
  if (onlyYear && isLaterFigure(phrase)) return hints.some(({ isPastVerb }) => isPastVerb);
  // «Valet 2018 blev en framgång»
  if (onlyYear && findPhrase(tokens, next, 'linkingPast')) return true;
  if (onlyYear && !isAdverbial(phrase, hints)) return false;
  return hints.some(({ isPastVerb, distance }) => isPastVerb && distance <= MAX_WORDS_TO_VERB);
}

/** «nolēma 2020. gadā celt nodokļus»: whether a verb of deciding before a date in its clause makes it the date of a plan. */
function isPlanned({ phrases: { tokens }, from }: FoundPhrase): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MAX_WORDS_TO_VERB); at--) {
    if (findPhrase(tokens, at, 'decision')) return true;
    if (/^[,;:.()–—]$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** Maximum number of tokens between the years of two figures. */
const MAX_WORDS_TO_FIGURE = 8;

/** «stieg von 200 Millionen Euro 2019 auf 250 Millionen Euro 2020»: whether a year is that of the later of two figures. */
function isLaterFigure({ phrases, from, sense }: FoundPhrase): boolean {
  const { tokens } = phrases;
  const year = sense.kind === 'calendar' ? sense.year : undefined;
  let isTo = false;
  for (let at = from - 1; at >= Math.max(0, from - MAX_WORDS_TO_FIGURE); at--) {
    isTo ||= findPhrase(tokens, at, 'towards') !== undefined;
    const before = isTo ? yearAt(phrases, at) : undefined;
    if (before !== undefined) return year !== undefined && before < year;
  }
  return false;
}

/** Whether a year is an adverbial that answers «when», not an attribute of a noun («valet 2026»). */
function isAdverbial({ phrases, from, next }: FoundPhrase, hints: readonly TenseHint[]): boolean {
  const { tokens, dateWords } = phrases;
  if (dateWords.yearFirst) return findPhraseBefore(tokens, next, 'yearWhen') !== undefined;
  if (next - from > 1) return true;
  if (findPhraseBefore(tokens, from, 'yearCue') !== undefined) return true;
  // «2019 öppnade bolaget», «bolaget öppnade 2019 i Umeå», but not «2019 stolar köptes» and «köpte 2019 stolar».
  if (startsSentence(tokens, from))
    return hints.some(({ isPastVerb, distance }) => isPastVerb && distance === 1);
  const follower = tokens[next];
  if (
    follower &&
    /^\p{L}/u.test(follower.text) &&
    !hasRole(follower, ['leadIn', 'dayLink', 'and', 'rangeFrom'])
  )
    return false;
  return isPastVerbAt(phrases, from - 1);
}

/**
 * Narrows the date by weekdays: «mandag 19. december» in a text from 2019 or later means 2022 or later. An article is at most a
 * year later than a date without a year, so the search begins in the year before.
 */
function pinned(text: string, notBefore: NotBefore, yearless: readonly FoundPhrase[]): NotBefore {
  let latest = notBefore;
  for (const phrase of yearless) {
    const sense = reportedDate(phrase);
    if (sense?.month === undefined || sense.day === undefined) continue;
    const { month, day, weekday } = sense;
    const first = yearOf(notBefore.since) - 1;
    const years = Array.from({ length: MAX_YEARS_SEARCHED }, (_, index) => toIso(first + index, month, day));
    const since = years.find((iso) => iso !== undefined && weekdayOf(iso) === weekday);
    if (since === undefined || since <= latest.since) continue;
    latest = {
      since,
      evidence: [...notBefore.evidence, evidenceOf(text, phrase, 'weekday-pins-year')],
      span: spanOf(phrase),
    };
  }
  return latest;
}

function evidenceOf(text: string, phrase: FoundPhrase, rule: string): Evidence {
  const { start, end } = spanOf(phrase);
  return { rule, text: text.slice(start, end), start, end };
}
