import type { Block, DateMention, Published } from '../../../record/schema.ts';
import { anchorOf, type Anchor } from './anchor.ts';
import { shiftDays } from './calendar.ts';
import { resolve } from './resolve.ts';
import { findPhrases, type FoundPhrase } from './scan.ts';
import { directionOf, hintsAround, isYearly } from './tense.ts';
import { findPhrase, findPhraseBefore } from './find-phrase.ts';
import type { CalendarSense } from './sense.ts';

/** A text whose dates are read. */
export interface DatedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** BCP 47; in a language without a lexicon only digits are read. */
  readonly language: string;
  /** When the article was published, as far as it is known. */
  readonly published?: Pick<Published, 'edtf'> | undefined;
}

/**
 * Reads every date the article names, absolute or relative, with its words. Relative dates are counted from the published date;
 * where that does not determine them, they are left out («i går» in an undated article), and a day and month without a year stay
 * `XXXX-12-03`. Call it again after another stage has dated the article.
 */
export function readDateMentions({ text, blocks, language, published }: DatedText): DateMention[] {
  const anchor = anchorOf(published);
  const mentions: DateMention[] = [];
  for (const phrase of findPhrases(text, blocks, language)) {
    const edtf = valueOf(phrase, anchor);
    const { start, end } = spanOf(phrase);
    if (edtf !== undefined) mentions.push({ edtf, text: text.slice(start, end), start, end });
  }
  return mentions;
}

function valueOf(
  { phrases, from, next, sense }: FoundPhrase,
  anchor: Anchor | undefined,
): string | undefined {
  const yearless =
    sense.kind === 'calendar' &&
    sense.year === undefined &&
    sense.month !== undefined &&
    sense.day !== undefined;
  const isOfNamedYear = findPhrase(phrases.tokens, next, 'sameYear') !== undefined;
  if (isOfNamedYear && sense.kind === 'calendar' && sense.year === undefined)
    return resolve(sense, undefined, -1);
  if (yearless && isYearly(phrases, from, next)) return resolve(sense, undefined, -1);
  if (sense.kind === 'calendar' && isAnyDay(phrases, from, sense)) return undefined;
  const begun = findPhraseBefore(phrases.tokens, from, 'since') !== undefined;
  const direction = begun ? -1 : directionOf(hintsAround(phrases, from, next));
  // «Pēc divām dienām viņš nomira»: counted from another day than that of writing.
  if (direction === -1 && sense.kind === 'shift' && sense.distance && sense.count > 0) return undefined;
  const likely = resolve(sense, anchor, direction ?? -1);
  return direction !== undefined || anchor?.grain !== 'day'
    ? likely
    : nearer(likely, resolve(sense, anchor, 1), anchor.day);
}

/** Maximum number of weekdays in a row; the limit keeps hostile text linear. */
const MAX_LISTED_DAYS = 5;

/** «an einem Sonntag», «katru otrdienu un piektdienu»: a weekday that is no certain one. */
function isAnyDay(
  { tokens }: FoundPhrase['phrases'],
  from: number,
  { weekday, day, month }: CalendarSense,
): boolean {
  if (weekday === undefined || day !== undefined || month !== undefined) return false;
  let at = from;
  for (let days = 0; days < MAX_LISTED_DAYS; days++) {
    if (findPhraseBefore(tokens, at, 'every') !== undefined) return true;
    // «einen am Samstag veröffentlichten Artikel»: the article is not that of the day.
    if (!findPhrase(tokens, at, 'weekday')) return false;
    const article = findPhraseBefore(tokens, at, 'number');
    if (article !== undefined) return findPhrase(tokens, article, 'number')?.value === 1;
    const and = findPhraseBefore(tokens, at, 'and') ?? (tokens[at - 1]?.text === ',' ? at - 1 : undefined);
    const other = and === undefined ? undefined : findPhraseBefore(tokens, and, 'weekday');
    if (other === undefined) return false;
    at = other;
  }
  return false;
}

/** A date without a year is rarely more than this many days past, and rarely more than this many days ahead without a hint. */
const MIN_LONG_AGO_DAYS = 300;
const MAX_SOON_DAYS = 45;

/** Chooses for a date without a hint: a few weeks ahead rather than most of a year ago. */
function nearer(past: string | undefined, coming: string | undefined, written: string): string | undefined {
  if (past === undefined || coming === undefined || past === coming) return past;
  const lastEnd = (past.split('/').at(-1) ?? past).slice(0, 10);
  const soon = coming.slice(0, 10) <= shiftDays(written, MAX_SOON_DAYS);
  return /^\d{4}-\d{2}-\d{2}$/u.test(lastEnd) && lastEnd < shiftDays(written, -MIN_LONG_AGO_DAYS) && soon
    ? coming
    : past;
}

/** The span of a phrase. */
export function spanOf({ phrases, from, next }: FoundPhrase): { start: number; end: number } {
  const start = phrases.tokens[from]?.start ?? 0;
  return { start, end: phrases.tokens[next - 1]?.end ?? start };
}
