import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
import type { Block } from '../../../record/schema.ts';
import { readCalendar } from './absolute.ts';
import { readDayNumber } from './calendar-parts.ts';
import { readFeast } from './feasts.ts';
import { readNth, readQuarter } from './nth.ts';
import { longestReading } from './longest-reading.ts';
import { readPart } from './parts.ts';
import { skipMark, skipPhrases, type Phrases } from './phrases.ts';
import { readRange } from './ranges.ts';
import { readRelative } from './relative.ts';
import type { CalendarSense, PhraseReading, Sense } from './sense.ts';
import { splitPieces, tokenise, type DateToken } from './tokens.ts';
import { dateWordsOf } from './compile-date-words.ts';
import { readSeason } from './seasons.ts';
import { findPhrase, findPhraseBefore, openingRoles } from './find-phrase.ts';
import { readWeekNumber } from './weeks.ts';
import { readCentury, readDecade, readYear, yearAt } from './years.ts';

/** A date phrase in a piece of text: its tokens from `from` up to, not including, `next`, and its sense. */
export interface FoundPhrase {
  readonly phrases: Phrases;
  readonly from: number;
  readonly next: number;
  readonly sense: Sense;
}

/** Maximum number of days in a list: «den 3, 4 och 5 maj». */
const MAX_LISTED_DAYS = 5;

/** The phrases by blocks, because the published date, weekdays and mentions all need them. */
const read = new WeakMap<
  readonly Block[],
  { readonly text: string; readonly language: string; readonly found: readonly FoundPhrase[] }
>();

/** Every date phrase of the article, in the order of the text. */
export function findPhrases(
  text: string,
  blocks: readonly Block[],
  language: string,
): readonly FoundPhrase[] {
  const known = read.get(blocks);
  if (known?.text === text && known.language === language) return known.found;
  const dateWords = dateWordsOf(language);
  const found = blocks
    .filter(({ kind }) => BLOCK_KINDS[kind].datesAreRead)
    .flatMap((block) =>
      [...splitPieces(text, block)].flatMap((piece) => [
        ...scan({ text, tokens: tokenise(text, piece, dateWords), dateWords }),
      ]),
    );
  read.set(blocks, { text, language, found });
  return found;
}

/** Every date phrase in a piece of text; they do not overlap. */
export function* scan(phrases: Phrases): Generator<FoundPhrase> {
  const { tokens } = phrases;
  for (let at = 0; at < tokens.length;) {
    if (!canOpen(tokens, at)) {
      at++;
      continue;
    }
    const list = readList(phrases, at);
    if (list.length > 0) {
      for (const { from, next, sense } of list) yield { phrases, from, next, sense };
      at = list.at(-1)?.next ?? at + 1;
      continue;
    }
    const reading = readPhrase(phrases, at);
    if (!reading) {
      at++;
      continue;
    }
    yield { phrases, from: withLeadIn(phrases, at), next: reading.next, sense: reading.sense };
    at = reading.next;
  }
}

/** Whether a date phrase can begin here: at digits or a complete phrase; at a linking word only before another opening. */
function canOpen(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.opens !== true) return false;
  if (token.number !== undefined || token.begins === undefined) return true;
  for (const role of openingRoles(token.begins)) {
    const match = findPhrase(tokens, at, role);
    if (match && (role !== 'dayLink' || tokens[match.next]?.opens === true)) return true;
  }
  return false;
}

/** The longest reading at a token. */
export function readPhrase(phrases: Phrases, at: number): PhraseReading | undefined {
  return longestReading<Sense>([
    readRange(phrases, at),
    readRelative(phrases, at),
    readNth(phrases, at),
    readQuarter(phrases, at),
    readPart(phrases, at),
    readWeekNumber(phrases, at),
    readFeast(phrases, at),
    readSeason(phrases, at),
    readCentury(phrases, at),
    readDecade(phrases, at),
    readCalendar(phrases, at),
    readYear(phrases, at),
  ]);
}

/** «3. un 4. maijā»: days that share the month of the last one. */
function readList(phrases: Phrases, at: number): { from: number; next: number; sense: CalendarSense }[] {
  const { tokens } = phrases;
  const days: { from: number; next: number; day: number }[] = [];
  for (let from = skipPhrases(phrases, at, 'dayLink'); days.length < MAX_LISTED_DAYS;) {
    const whole = days.length > 0 ? readCalendar(phrases, from) : undefined;
    if (whole?.sense.month !== undefined && whole.sense.day !== undefined) {
      const { sense } = whole;
      const shared = days.map(({ from: first, next, day }) => ({
        from: first,
        next,
        sense: { ...sense, weekday: undefined, day },
      }));
      return [...shared, { from, next: whole.next, sense }];
    }
    const day =
      tokens[from]?.number === undefined || yearAt(phrases, from) !== undefined
        ? undefined
        : readDayNumber(phrases, from);
    if (!day) return [];
    days.push({ from: days.length === 0 ? at : from, next: day.next, day: day.value });
    const and = findPhrase(tokens, day.next, 'and')?.next ?? skipMark(phrases, day.next, ',/');
    if (and === day.next) return [];
    from = skipPhrases(phrases, and, 'dayLink');
  }
  return [];
}

/** Extends a phrase to the words that lead into it: «den 24 februari», «i januar», «Im Jahr 2023», «më 10 prill». */
function withLeadIn({ tokens }: Phrases, at: number): number {
  const first = findPhraseBefore(tokens, at, 'leadIn') ?? at;
  return findPhraseBefore(tokens, first, 'leadIn') ?? first;
}
