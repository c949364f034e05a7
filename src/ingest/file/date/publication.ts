import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
import type { Block } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';
import { readCalendar } from './absolute.ts';
import { readMonth } from './calendar-parts.ts';
import { isDayOfYear } from './calendar.ts';
import { readNumeric } from './numeric.ts';
import { skipMark, skipPhrases, type Phrases } from './phrases.ts';
import { edgeLines, type EdgeLine } from './lines.ts';
import { resolve } from './resolve.ts';
import type { CalendarSense, PhraseReading } from './sense.ts';
import { tokenise, type DateToken } from './tokens.ts';
import { dateWordsOf } from './compile-date-words.ts';
import { hasRole, findPhrase } from './find-phrase.ts';

/** The date in a publication line or dateline. */
export interface LineDate extends Span {
  readonly edtf: string;
  readonly basis: 'publication-line' | 'dateline';
  /** Whether it is the day of the last change: «Aktualisiert: 5. Januar 2021». */
  readonly isUpdate?: boolean;
}

/** A publication line with a day that the calendar does not have: «Publicerad 31 februari 2022». */
export interface ImpossibleLine extends Span {
  readonly edtf: undefined;
}

/** Maximum number of tokens and of words between «Publicerad» and its date, and of tokens before the date of a dateline. */
const MAX_GAP_TOKENS = 10;
const MAX_GAP_WORDS = 4;
const MAX_PLACE_TOKENS = 10;
/** Number of lines from each end that can be a dateline. */
const MAX_DATELINE_LINES = 3;

/** News agencies that are written with small letters too. */
const AGENCIES: ReadonlySet<string> = new Set([
  ...[
    'dpa',
    'afp',
    'apa',
    'epd',
    'kna',
    'sda',
    'sid',
    'dapd',
    'leta',
    'bns',
    'tt',
    'ritzau',
    'ntb',
    'atsh',
    'reuters',
    'ap',
  ],
]);

/** Every publication line and dateline of an article, publication lines first. */
export function readLineDates(
  text: string,
  blocks: readonly Block[],
  language: string,
): (LineDate | ImpossibleLine)[] {
  const dateWords = dateWordsOf(language);
  const marked = new Set(blocks.filter(({ kind }) => kind === 'dateline').map(({ start }) => start));
  // «2/4» at the head is the number of a page.
  const around = blocks.filter(({ kind }) => !BLOCK_KINDS[kind].datesAreRead);
  const dates = edgeLines(text, blocks).flatMap(
    (line): readonly (LineDate | ImpossibleLine | undefined)[] => {
      const phrases = { text, tokens: tokenise(text, line, dateWords), dateWords };
      const stated = readPublicationLine(phrases, 'publication');
      if (stated?.reading === undefined && stated) return [impossibleAt(phrases, stated.from)];
      if (stated?.reading) return [toLineDate(phrases, stated.from, stated.reading, 'publication-line')];
      const updated = readPublicationLine(phrases, 'updated');
      if (updated?.reading) {
        const line = toLineDate(phrases, updated.from, updated.reading, 'publication-line');
        return [line && { ...line, isUpdate: true }];
      }
      const dated =
        (line.index < MAX_DATELINE_LINES || marked.has(line.start)) &&
        !around.some(({ start, end }) => start <= line.start && line.start < end)
          ? readDateline(phrases, line)
          : undefined;
      return dated?.reading ? [toLineDate(phrases, dated.from, dated.reading, 'dateline')] : [];
    },
  );
  const found = dates.filter((date) => date !== undefined);
  const isFirst = (date: LineDate | ImpossibleLine): boolean =>
    date.edtf !== undefined && date.isUpdate !== true;
  const known = found.some(isFirst)
    ? found.filter((date) => date.edtf === undefined || isFirst(date))
    : found;
  const rank = (date: LineDate | ImpossibleLine): number =>
    Number(date.edtf !== undefined && date.basis === 'dateline');
  return known.toSorted((a, b) => rank(a) - rank(b));
}

interface FoundDate {
  readonly from: number;
  /** `undefined` where the calendar has no such day. */
  readonly reading: PhraseReading<CalendarSense> | undefined;
}

function impossibleAt({ tokens }: Phrases, from: number): ImpossibleLine {
  const start = tokens[from]?.start ?? 0;
  return { edtf: undefined, start, end: tokens.at(-1)?.end ?? start };
}

function toLineDate(
  { tokens }: Phrases,
  from: number,
  reading: PhraseReading<CalendarSense>,
  basis: LineDate['basis'],
): LineDate | undefined {
  const edtf = resolve(reading.sense, undefined, -1);
  const start = tokens[from]?.start ?? 0;
  return edtf === undefined ? undefined : { edtf, basis, start, end: tokens[reading.next - 1]?.end ?? start };
}

/** «Publicerad: 19 december 2022 kl. 14.03», «Foto: N. N. | Publicēts 19.12.2022.»: the label, and a date soon after it. */
function readPublicationLine(phrases: Phrases, role: 'publication' | 'updated'): FoundDate | undefined {
  const { tokens } = phrases;
  for (let at = 0; at < tokens.length; at++) {
    const label = findPhrase(tokens, at, role);
    if (!label || !beginsPart(phrases, at)) continue;
    let words = 0;
    for (
      let from = skipMark(phrases, label.next, ':');
      from < Math.min(tokens.length, label.next + MAX_GAP_TOKENS);
      from++
    ) {
      const reading = readDay(phrases, from);
      if (reading) {
        if (words > 0 && continuesSentence(phrases, reading.next)) break;
        return { from, reading };
      }
      if (isImpossibleDay(phrases, from)) return { from, reading: undefined };
      const token = tokens[from];
      const quiet = token === undefined || !/^\p{L}/u.test(token.text) || isKnownLink(token);
      if (!quiet && ++words > MAX_GAP_WORDS) break;
    }
  }
  return undefined;
}

function isImpossibleDay(phrases: Phrases, at: number): boolean {
  const token = phrases.tokens[at];
  if (token?.number === undefined) return false;
  if (readNumeric(phrases.text, token.start)?.impossible === true) return true;
  const month =
    token.number > 28 && token.text.length < 4
      ? readMonth(phrases, skipMark(phrases, at + 1, '.'))
      : undefined;
  return month !== undefined && !isDayOfYear(month.value, token.number);
}

/** Whether a label begins its line, or follows a mark that divides it. */
function beginsPart({ tokens }: Phrases, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[|·•–—/.;:()\]>*-]$/u.test(before.text);
}

function isKnownLink(token: DateToken): boolean {
  return hasRole(token, ['clock', 'leadIn', 'dayLink', 'weekday']);
}

/** Whether a lower-case word continues a sentence. */
function continuesSentence({ tokens }: Phrases, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.newLine && /^\p{Ll}/u.test(token.text) && !isKnownLink(token);
}

/** A day, or a month with its year. Digits need no further proof here. */
function readDay(phrases: Phrases, at: number): PhraseReading<CalendarSense> | undefined {
  const reading =
    readCalendar(phrases, skipPhrases(phrases, at, 'dayLink', 'leadIn')) ?? readCalendar(phrases, at);
  const { year, month, day } = reading?.sense ?? {};
  return month !== undefined && (day !== undefined || year !== undefined) ? reading : undefined;
}

/** «RĪGA, 19. decembris, LETA.», «Berlin, 19. Dezember 2022 (dpa) –», or «19.12.2022 14:03» by itself. */
function readDateline(phrases: Phrases, line: EdgeLine): FoundDate | undefined {
  const { tokens } = phrases;
  for (let at = 0; at < Math.min(tokens.length, MAX_PLACE_TOKENS); at++) {
    const reading = readDay(phrases, at);
    if (reading?.sense.day !== undefined) {
      return isClosed(phrases, reading.next, at > 0, line) ? { from: at, reading } : undefined;
    }
    const token = tokens[at];
    const placed =
      token !== undefined &&
      (/^[\p{Lu}(),/.|–—-]/u.test(token.text) || AGENCIES.has(token.lower) || isKnownLink(token));
    if (!placed && !isWeekdayWord(phrases, at)) return undefined;
  }
  return undefined;
}

function isWeekdayWord({ tokens }: Phrases, at: number): boolean {
  return findPhrase(tokens, at, 'weekday') !== undefined || findPhrase(tokens, at, 'dayCue') !== undefined;
}

/** Whether a dateline ends after its date: at a dash, an agency or the end of the line. */
function isClosed({ tokens }: Phrases, at: number, placed: boolean, { edge, cut }: EdgeLine): boolean {
  let next = at;
  // A time of day and an agency may follow the date.
  for (let steps = 0; steps < MAX_GAP_TOKENS && next < tokens.length; steps++, next++) {
    const token = tokens[next];
    const { text = '', lower = '' } = token ?? {};
    if (/^[–—|]$/u.test(text) || (text === '-' && tokens[next]?.gap === true)) return edge === 'start';
    if (text === ')' && tokens[0]?.text === '(') return true;
    const agency = /^\p{Lu}{2,}$/u.test(text) || AGENCIES.has(lower);
    const time = /^[\d:.,()/+]$|^\d{1,2}$/u.test(text) || (token !== undefined && hasRole(token, ['clock']));
    if (placed && text === '.' && edge === 'start' && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? 'A'))
      return true;
    if (!agency && !time) return false;
  }
  return next >= tokens.length && !cut;
}
