import type { Span } from '../../../record/span.ts';

/** Consecutive lines of one paragraph, without white space at either end. */
export interface Paragraph extends Span {
  /** Whether a blank line precedes it. */
  readonly apart: boolean;
}

interface Line extends Span {
  readonly apart: boolean;
}

/** Minimum share of line ends that break a sentence in a hard-wrapped text. */
const MIN_WRAPPED_SHARE = 0.25;
/** Minimum share of the width of a full line, where lines are wrapped loosely. */
const MIN_FULL_SHARE = 0.85;

/** How lines are wrapped: a line is full if the next word would have made it longer than `full`. */
interface Wrapping {
  readonly width: number;
  readonly full: number;
}

/**
 * Divides a text into paragraphs: at blank lines; at every line end where lines contain whole sentences; and where lines are
 * hard-wrapped, at the line ends that leave room for the next word.
 *
 * @param apart lines of a header within the text, which are no paragraphs
 */
export function paragraphsOf(text: string, from: number, apart: readonly Span[] = []): Paragraph[] {
  const lines = linesOf(text, from, apart);
  const spaced = areDoubleSpaced(text, lines) ? lines.map((line) => ({ ...line, apart: false })) : lines;
  const wrapping = wrappingOf(text, spaced);
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const [index, line] of spaced.entries()) {
    const before = spaced[index - 1];
    if (open && before && !line.apart && wrapping && isWrap(text, before, line, wrapping)) {
      open = { ...open, end: line.end };
      paragraphs[paragraphs.length - 1] = open;
    } else {
      open = { ...line };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

function linesOf(text: string, from: number, headers: readonly Span[]): Line[] {
  const lines: Line[] = [];
  const waiting = headers.toSorted((a, b) => b.start - a.start);
  let own: Span[] = [];
  let apart = true;
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    for (let next = waiting.at(-1); next && next.start < end; next = waiting.at(-1)) {
      own.push(next);
      waiting.pop();
    }
    own = own.filter((span) => span.end > start);
    const from = Math.max(start, ...own.filter((span) => span.start <= start).map((span) => span.end));
    const to = Math.min(end, ...own.filter((span) => span.end >= end).map((span) => span.start));
    const range = from < to ? trimmed(text, from, to) : undefined;
    if (own.some((span) => span.start <= start)) apart = true;
    if (range) lines.push({ ...range, apart });
    apart = range === undefined;
    start = end + 1;
  }
  return lines;
}

/** A range without the white space at its ends; `undefined` where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from === to ? undefined : { start: from, end: to };
}

/** Whether a UTF-16 unit is white space, as in `\s`. */
function isSpace(unit: number): boolean {
  if (unit > 0x7f) return /\s/u.test(String.fromCharCode(unit));
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** Whether every line is followed by a blank line, even inside sentences. */
function areDoubleSpaced(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 5 || lines.some(({ apart }) => !apart)) return false;
  const breaks = lines.slice(1).filter((line, index) => breaksSentence(text, lines[index], line)).length;
  return breaks > (lines.length - 1) * MIN_WRAPPED_SHARE;
}

/** How the lines of a text are wrapped; `undefined` where they are not. */
function wrappingOf(text: string, lines: readonly Line[]): Wrapping | undefined {
  let inside = 0;
  let width = 0;
  let leastNeeded = Infinity;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || line.apart) continue;
    inside += 1;
    if (!breaksSentence(text, before, line)) continue;
    broken += 1;
    width = Math.max(width, before.end - before.start);
    leastNeeded = Math.min(leastNeeded, neededLength(text, before, line));
  }
  if (broken === 0 || broken < inside * MIN_WRAPPED_SHARE) return undefined;
  return { width, full: leastNeeded > width ? width : width * MIN_FULL_SHARE };
}

/** The length of a line with the first word of the next one. */
function neededLength(text: string, before: Line, line: Line): number {
  return (
    before.end -
    before.start +
    1 +
    (/^\S*/u.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))?.[0].length ?? 0)
  );
}

/** Whether a line end is inside a sentence. */
function breaksSentence(text: string, before: Line | undefined, line: Line): boolean {
  if (before === undefined || isFinished(text, before)) return false;
  const opening = text.slice(line.start, Math.min(line.end, line.start + 60));
  // «Nord-» at a line end belongs to «Ostsee» below it.
  if (/\p{L}-$/u.test(text.slice(before.end - 3, before.end)) && /^\p{L}/u.test(opening)) return true;
  return /^\p{Ll}/u.test(opening) && !/^(?:https?:|www\.|[\w.+-]+@)/u.test(opening);
}

function isWrap(text: string, before: Line, line: Line, { width, full }: Wrapping): boolean {
  if (breaksSentence(text, before, line)) return true;
  if (/^[–—―-]\s/u.test(text.slice(line.start, line.start + 2)) && isFinished(text, before)) return false;
  return before.end - before.start >= width * 0.6 && neededLength(text, before, line) > full;
}

/** Whether a range ends like a sentence: with a stop and perhaps closing marks. */
export function isFinished(text: string, { start, end }: Span): boolean {
  return /[.!?…:]["”“»«’'‘)\]/]*$/u.test(text.slice(Math.max(start, end - 6), end));
}
