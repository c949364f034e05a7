import { firstByRank, isHeading } from '../../../record/block-kinds.ts';
import type { Bounds } from '../../../record/order.ts';
import type { Block, Evidence } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';
import { shiftDays, toIso, weekdayOf, yearOf } from './calendar.ts';
import { dateWordsOf } from './compile-date-words.ts';
import { hasRole } from './find-phrase.ts';
import { spanOf } from './mentions.ts';
import { scan, type FoundPhrase } from './scan.ts';
import type { CalendarSense } from './sense.ts';
import { hintsAround, type TenseHint } from './tense.ts';
import { tokenise } from './tokens.ts';

/** The day that a title names, beside a stated month. */
export interface TitleDay {
  readonly iso: string;
  readonly evidence: Evidence;
  readonly span: Span;
  /** Whether it is a day of the stated month. */
  readonly isWithin: boolean;
}

/** A longer first paragraph is no heading, in UTF-16 units. */
const MAX_TITLE_LENGTH = 200;
/** Maximum number of words before the date in the heading of a report: «Døgnrapport 21. august». */
const MAX_REPORT_WORDS = 3;
/** A notice of the last days of a month can be published in the next. */
const MAX_DAYS_BEFORE_MONTH = 7;

/**
 * The day in the heading of a notice or report, where only its month is stated: «17 augusti 03.20, Inbrott», «Døgnrapport
 * 21. august», «Domstolen dömde honom den 12 oktober». A heading that looks ahead («Öppet hus den 12 oktober») gives none.
 *
 * @param stated bounds of the stated date
 */
export function readTitleDay(
  text: string,
  blocks: readonly Block[],
  language: string,
  { earliest, latest }: Bounds,
): TitleDay | undefined {
  const block = blocks.find(isHeading) ?? firstByRank(blocks, 'titleRank');
  if (!block || block.end - block.start > MAX_TITLE_LENGTH || !isOneMonth({ earliest, latest }))
    return undefined;
  const month = earliest ?? '';
  const dateWords = dateWordsOf(language);
  const phrases = { text, tokens: tokenise(text, block, dateWords), dateWords };
  const [phrase, ...others] = [...scan(phrases)].filter((found) => !isTimeOfDay(found));
  if (!phrase || others.length > 0 || phrase.sense.kind !== 'calendar') return undefined;
  const iso = dayNear(phrase.sense, month);
  if (iso === undefined) return undefined;
  const isNotice = opensNotice(phrase);
  const body = blocks.find(({ start }) => start >= block.end);
  if (!isNotice && !headsReport(phrase, body && openingHints(text, body, language))) return undefined;
  if (isNotice && hintsAround(phrases, phrase.from, phrase.next).some(({ direction }) => direction === 1))
    return undefined;
  const isWithin = iso >= month && iso <= (latest ?? '');
  if (!isWithin && (!isNotice || (iso < month && iso >= shiftDays(month, -MAX_DAYS_BEFORE_MONTH))))
    return undefined;
  const span = spanOf(phrase);
  return {
    iso,
    isWithin,
    span,
    evidence: { rule: 'title-day', text: text.slice(span.start, span.end), ...span },
  };
}

function isOneMonth({ earliest, latest }: Bounds): boolean {
  return (
    earliest !== null && latest !== null && earliest < latest && earliest.slice(0, 7) === latest.slice(0, 7)
  );
}

/** The day of a date phrase in the year of a month; `undefined` where it names no day, or its weekday is another one. */
function dayNear({ year, yearStep, month, day, weekday }: CalendarSense, near: string): string | undefined {
  if (yearStep !== undefined || month === undefined || day === undefined) return undefined;
  const iso = toIso(year ?? yearOf(near), month, day);
  return iso === undefined || (weekday !== undefined && weekdayOf(iso) !== weekday) ? undefined : iso;
}

/** Whether digits after a date were read as another one: «17 augusti 03.10». */
function isTimeOfDay({ phrases: { text, tokens }, from, next }: FoundPhrase): boolean {
  const words = text.slice(tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0);
  return from > 0 && /^\d{1,2}[.:]\d{2}$/u.test(words);
}

/** Whether a date opens the heading of a notice: before a time of day, or before a mark. */
function opensNotice({ phrases: { tokens }, from, next }: FoundPhrase): boolean {
  if (from > 0) return false;
  const after = tokens[next];
  if (after === undefined) return false;
  return after.number !== undefined || hasRole(after, ['clock']) || /^[,:;|–—-]$/u.test(after.text);
}

/** Whether a date ends the heading of something past: one with a verb of the past tense, or a few words above a report of the past. */
function headsReport(
  { phrases, from, next }: FoundPhrase,
  opening: readonly TenseHint[] | undefined,
): boolean {
  const after = phrases.tokens[next];
  if (after !== undefined && /^[\p{L}\d]/u.test(after.text)) return false;
  const own = hintsAround(phrases, from, next);
  if (own.length > 0)
    return own.every(({ direction }) => direction === -1) && own.some(({ isPastVerb }) => isPastVerb);
  if (from === 0 || from > MAX_REPORT_WORDS || opening === undefined) return false;
  return opening.length > 0 && opening.every(({ direction }) => direction === -1);
}

/** The hints of tense in the first sentence of a block. */
function openingHints(text: string, block: Block, language: string): readonly TenseHint[] {
  const dateWords = dateWordsOf(language);
  return hintsAround({ text, tokens: tokenise(text, block, dateWords), dateWords }, 0, 0);
}
