import type { Span } from '../../../record/span.ts';
import { STATED_FIELDS, type StatedFieldName, type StatedShape } from '../../../record/stated-fields.ts';
import { fieldNamed, isPublicationWord, wordsFor } from './fields.ts';
import type { HeaderPart, StatedField } from './stated-field.ts';

/** Maximum number of lines that are read as a header. */
const MAX_HEADER_LINES = 24;
/** A longer value is text, not a field. */
export const MAX_VALUE_CHARACTERS = 300;

/** A day, month or year, with its time where it has one: `2022-12`, `2022-12-19T14:03:00+02:00`. */
const ISO_DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[ ]?(?:Z|[+-]\d{2}:?\d{2}))?)?)?)?`;

/** Without words such as «Publicerad», because the date stage reads publication lines («Publicerad 2022-12-19 kl. 14.03»). */
const dateWords = wordsFor('date').filter((word) => !isPublicationWord(word));

/** ` date 2022-12 ` before the text, as in many collections. */
const LEADING_DATE = new RegExp(
  `^\\s*(?:${dateWords.join('|')})(?:[ \\t]*:[ \\t]*|[ \\t]+)(?<value>${ISO_DATE})(?=\\s|$)[ \\t]*`,
  'iu',
);

/** «name: value», or «name = value» as programs write it. */
const LINE = /^[ \t]*(?<name>[\p{L}][\p{L} -]{0,30}?)[ \t]*[:=][ \t]*(?<value>(?:[^ \t].*)?)$/u;

const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** The pattern of values of each shape. */
const SHAPES: Readonly<Record<StatedShape, RegExp>> = {
  text: /^[^.]*[^.,;:]$/u,
  date: /\d{4}|\d{1,2}[./]\s?\d{1,2}[./]/u,
  url: WEB_ADDRESS,
  licence: WEB_ADDRESS,
  language: /^[\p{L}-]{2,20}$/u,
};

/** Whether a value looks like one of its field. */
function hasShape(shape: StatedShape, value: string): boolean {
  return SHAPES[shape].test(value);
}

interface Line {
  readonly name: string;
  readonly field: StatedFieldName | undefined;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A date before the text, on the first line of the text or above it. */
export function readLeadingDate(text: string, from: number): HeaderPart | undefined {
  const match = LEADING_DATE.exec(text.slice(from, from + 2000));
  const value = match?.groups?.['value'];
  if (!match || value === undefined) return undefined;
  const start = from + match[0].lastIndexOf(value);
  return {
    end: from + match[0].length,
    fields: [{ field: 'date', value, basis: 'header', start, end: start + value.length }],
  };
}

/** Lines before the text like those of a mail: `Title: …`, `Datum: …`. */
export function readFieldLines(text: string, from: number): HeaderPart | undefined {
  const first = skipWhite(text, from);
  const lines = linesFrom(text, first);
  const known = lines.filter(({ field }) => field !== undefined);
  const opening = known.filter(opensHeader);
  const last = closesWithBlank(lines.at(-1), text) ? lines.at(-1) : known.at(-1);
  if (!last || lines[0]?.field === undefined) return undefined;
  if (opening.length < 2 && !(opening[0] === lines[0] && isHeaderByItself(lines[0], text))) return undefined;
  const fields = known.flatMap(({ field, value, start, end }): StatedField[] =>
    field === undefined || value === '' ? [] : [{ field, value, basis: 'header', start, end }],
  );
  const newline = text.indexOf('\n', last.end);
  return { end: newline < 0 ? text.length : newline, fields };
}

/** Whether the last line of a block belongs to its header whatever its name is: it is no sentence, and the text begins below a blank line. */
function closesWithBlank(last: Line | undefined, text: string): boolean {
  if (!last || /[.!?…]["”“»]?$/u.test(last.value)) return false;
  return /^[ \t]*\n[ \t]*\n/u.test(text.slice(last.end, last.end + 200));
}

/** Whether two lines of this kind make a header. */
function opensHeader({ field }: Line): boolean {
  return field !== undefined && STATED_FIELDS[field].line !== 'within';
}

/** Whether one line is a header by itself: its value has the shape of its field, and the text begins on another line; behind a title, after an empty one. */
function isHeaderByItself({ name, field, value, end }: Line, text: string): boolean {
  if (field === undefined || STATED_FIELDS[field].line !== 'alone' || isPublicationWord(name)) return false;
  const { shape } = STATED_FIELDS[field];
  if (!hasShape(shape, value)) return false;
  return shape === 'text' ? /^[ \t]*\n[ \t]*\n/u.test(text.slice(end, end + 200)) : text.charAt(end) === '\n';
}

/** Consecutive lines of «name: value»; lines with an unknown name count only between known ones. */
function linesFrom(text: string, from: number): Line[] {
  const lines: Omit<Line, 'field'>[] = [];
  let start = from;
  while (lines.length < MAX_HEADER_LINES && start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > MAX_VALUE_CHARACTERS + 30) break;
    const line = text.slice(start, end);
    const { name, value } = LINE.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) break;
    const written = unquoted(value.trim());
    const valueStart = written === '' ? end : start + line.lastIndexOf(written);
    lines.push({
      name,
      value: written,
      start: valueStart,
      end: valueStart + written.length,
    });
    start = end + 1;
  }
  const names = lines.map(({ name }) => name);
  return lines.map((line) => ({
    ...line,
    field: fieldNamed(
      line.name,
      names.filter((other) => other !== line.name),
    ),
  }));
}

/**
 * The first header in the middle of the text, where none can be.
 *
 * @param read lines below the title, or below the text, that have been read as its header
 */
export function findLaterHeader(
  text: string,
  from: number,
  read: readonly Span[],
): { readonly start: number; readonly end: number } | undefined {
  const pattern = new RegExp(LATER, 'gimu');
  pattern.lastIndex = from;
  const articleStart = skipWhite(text, from);
  for (const { 0: line, index } of text.matchAll(pattern)) {
    if (index <= articleStart || read.some((span) => span.start <= index && index < span.end)) continue;
    const start = skipWhite(text, index);
    if (/\d{4}/u.test(line)) return { start, end: index + line.length };
    const lines = linesFrom(text, start).filter(opensHeader);
    const last = lines.at(-1);
    if (last && lines.length >= 2) return { start, end: last.end };
  }
  return undefined;
}

/** A line that begins with ` date 2022-12`, or with a word for title or date and a colon. */
const LATER = `^[ \\t]{0,8}(?:(?:${dateWords.join('|')})(?:[ \\t]{0,3}:)?[ \\t]{1,3}${ISO_DATE}(?=\\s|$)|(?:${[...wordsFor('title'), ...dateWords].join('|')})[ \\t]{0,3}:)`;

function unquoted(value: string): string {
  return /^(["']).*\1$/u.test(value) && value.length > 2 ? value.slice(1, -1) : value;
}

function skipWhite(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && /\s/u.test(text.charAt(offset))) offset += 1;
  return offset;
}
