import { isNameAlone } from '../segment/byline.ts';
import { areProofs, partsOfLine, readNote, type Note } from './document-notes.ts';
import { fieldIn, type ApartLines, type LocatedLine } from './located-lines.ts';
import type { StatedField } from './stated-field.ts';

/** A press database writes its notes among this many first and last lines. */
const MAX_HEAD_LINES = 14;
const MAX_FOOT_LINES = 8;
/** A longer line is text. */
const MAX_LINE_LENGTH = 300;
const MAX_PAPER_LENGTH = 60;
const MAX_NAME_LENGTH = 110;
/** «VALTID», «Swedish»: the code of a paper and its language, on lines of their own. */
const MAX_CODE_LENGTH = 40;

const PAPER = /^\p{Lu}[^.!?:]{1,58}$/u;
/** «Küsten-Bote vom 21.09.2017». */
const PAPER_WITH_DAY = /^\p{Lu}[^,(]{1,50}?\s(?:\p{Ll}{2,5}\.?\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}$/u;

/** Notes that are at the foot by themselves. */
const PROVING: ReadonlySet<Note['kind']> = new Set(['length', 'identifier']);
/** A line of rights, which the segments know as boilerplate: notes may be above it. */
const RIGHTS_BELOW = /©|\([Cc]\)|\b[Cc]opyright\b|https?:/u;

/** A line of a head, and the notes in it. */
interface NotedLine {
  readonly line: LocatedLine;
  readonly notes: readonly Note[];
  /** The paper, where it precedes the notes in the line. */
  readonly paper: string | undefined;
  /** A word beside a paper and its notes, which is the section: «Küsten-Bote, 21.09.2017, S. 7, Lokales». */
  readonly section: string | undefined;
  /** A name beside them. */
  readonly writer: string | undefined;
}

/**
 * The lines without labels that a press database writes around an article: «Nordvestnyt», «23. marts 2018, 1. sektion, side 12»,
 * «452 ord»; at the foot «Wörter: 310». A day beside a page, a length or an identifier proves them.
 *
 * @param isDated whether a head above these lines states the day
 */
export function findPressBlock(lines: readonly LocatedLine[], isDated: boolean): ApartLines {
  const head = lines.slice(0, MAX_HEAD_LINES);
  const noted = head.map(readLine);
  const firstDay = noted.findIndex((line) => line !== undefined && holdsDay(line));
  const dated = firstDay < 0 && isDated && noted[0] ? 0 : firstDay;
  const foot = footOf(lines);
  if (dated < 0) return { spans: foot, fields: [] };
  const [from, to] = blockAround(head, noted, dated);
  const block = noted.slice(from, to).flatMap((line) => line ?? []);
  if (!areProofs(block.flatMap(({ notes }) => notes))) return { spans: foot, fields: [] };
  const names = head.slice(from, to).filter((_, index) => noted[from + index] === undefined);
  const below = lines[to];
  const beyond = lines[to + 1];
  const titleIsBelow = below !== undefined && beyond !== undefined && isHeadline(below);
  const shared = nameLines(
    names,
    head.slice(from, to),
    head[dated],
    titleIsBelow,
    block.some(({ paper }) => paper !== undefined),
  );
  return {
    spans: [...block.map(({ line }) => line), ...shared.spans, ...foot],
    fields: [...block.flatMap(fieldsOf), ...shared.fields],
  };
}

function holdsDay({ notes, paper }: NotedLine): boolean {
  return notes.some(({ kind }) => kind === 'day') || (paper !== undefined && PAPER_WITH_DAY.test(paper));
}

function readLine(line: LocatedLine): NotedLine | undefined {
  if (line.words.length > MAX_LINE_LENGTH) return undefined;
  const parts = partsOfLine(line.words);
  const notes = parts.map(readNote);
  const known = notes.filter((note) => note !== undefined);
  const [first = ''] = parts;
  const words = parts.filter((_, index) => notes[index] === undefined);
  if (words.length === 0)
    return { line, notes: known, paper: undefined, section: undefined, writer: undefined };
  if (known.length === 0 || parts.length > 9 || words.length > 3) return undefined;
  const withDay = PAPER_WITH_DAY.test(first);
  const [paper = '', ...others] = words;
  // The paper stands first, or behind the day.
  const isFirst = paper === first || notes[0]?.kind === 'day';
  const proven = areProofs(known) || (parts.length === 2 && known[0]?.kind === 'label');
  const dated = withDay || known.some(({ kind }) => kind === 'day');
  if (!isFirst || !(PAPER.test(paper) || withDay) || !proven) return undefined;
  if (others.length > 0 && (!dated || others.some((word) => word.length > 30))) return undefined;
  const writer = others.find(isNameAlone);
  return { line, notes: known, paper, writer, section: others.find((word) => word !== writer) };
}

/** The lines around the day without a blank line between them, and those apart that hold nothing but notes. */
function blockAround(
  head: readonly LocatedLine[],
  noted: readonly (NotedLine | undefined)[],
  dated: number,
): readonly [number, number] {
  // Notes, or a short line that no blank line divides from them: `lower` is the lower one of the two.
  const belongs = (index: number, lower: LocatedLine | undefined): boolean =>
    noted[index] !== undefined || (lower?.apart === false && isShort(head[index]));
  let from = dated;
  while (from > 0 && belongs(from - 1, head[from])) from -= 1;
  let to = dated + 1;
  while (to < head.length && belongs(to, head[to])) to += 1;
  // The last lines of a block hold notes; a headline below them without a blank line is none.
  while (to > dated + 1 && noted[to - 1] === undefined && !head[to]?.apart) to -= 1;
  return [from, to];
}

function isShort(line: LocatedLine | undefined): boolean {
  return line !== undefined && line.words.length <= MAX_NAME_LENGTH && !/[.!?]["”“»]?$/u.test(line.words);
}

function isHeadline(line: LocatedLine): boolean {
  return isShort(line) && /^["“”„«»]?[\p{Lu}\d]/u.test(line.words) && !/[:;,]$/u.test(line.words);
}

/** What the lines of a block that are no notes state: the paper, the writer, the section; the headline stays text. */
function nameLines(
  names: readonly LocatedLine[],
  block: readonly LocatedLine[],
  day: LocatedLine | undefined,
  titleIsBelow: boolean,
  hasPaper: boolean,
): ApartLines {
  const above = names.filter(({ start }) => start < (day?.start ?? 0));
  const below = names.filter((line) => !above.includes(line));
  const spans: LocatedLine[] = [];
  const fields: StatedField[] = [];
  const state = (field: StatedField['field'], line: LocatedLine | undefined): void => {
    if (!line) return;
    spans.push(line);
    fields.push(fieldIn(field, line, line.words));
  };
  let paper = hasPaper;
  const rest = [...above];
  if (titleIsBelow) {
    if (!paper && rest.length > 0) {
      state('source', rest.shift());
      paper = true;
    }
  } else {
    const last = rest.at(-1);
    if (rest.length > 1 && last && isNameAlone(last.words) && (below.length > 0 || hasPaper))
      state('author', rest.pop());
    else if (
      !paper &&
      below.length === 0 &&
      rest.length > 1 &&
      (last?.words.length ?? 0) <= MAX_PAPER_LENGTH
    ) {
      state('source', rest.pop());
      paper = true;
    }
    rest.pop();
    // Above the headline there is its section: «Culture».
    if (rest.length === 1 && block[0] === rest[0]) state('section', rest.pop());
  }
  for (const line of [...rest, ...below]) {
    if (!paper && line.words.length <= MAX_PAPER_LENGTH) {
      state('source', line);
      paper = true;
    } else if (isNameAlone(line.words) && !fields.some(({ field }) => field === 'author'))
      state('author', line);
    else if (line.words.length <= MAX_CODE_LENGTH) spans.push(line);
  }
  return { spans, fields };
}

function fieldsOf({ line, notes, paper, section, writer }: NotedLine): StatedField[] {
  return [
    ...(paper === undefined ? [] : [fieldIn('source', line, paper)]),
    ...(writer === undefined ? [] : [fieldIn('author', line, writer)]),
    ...(section === undefined ? [] : [fieldIn('section', line, section)]),
    ...notes.flatMap(({ field, value }) =>
      field === undefined || value === '' ? [] : [fieldIn(field, line, value)],
    ),
  ];
}

/** The last lines, as far as they hold nothing but notes of a database. */
function footOf(lines: readonly LocatedLine[]): readonly LocatedLine[] {
  const foot: LocatedLine[] = [];
  for (const line of lines.slice(Math.max(1, lines.length - MAX_FOOT_LINES)).toReversed()) {
    if (line.words.length > MAX_LINE_LENGTH) break;
    const notes = partsOfLine(line.words).map(readNote);
    const isNote = notes.every(
      (note) => note !== undefined && note.kind !== 'day' && note.kind !== 'time' && note.kind !== 'edition',
    );
    if (!isNote && !RIGHTS_BELOW.test(line.words)) break;
    if (isNote && notes.some((note) => note !== undefined && PROVING.has(note.kind))) foot.push(line);
  }
  return foot;
}
