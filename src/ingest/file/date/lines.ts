import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
import type { Block } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';

/** Maximum number of lines read at each end of an article, and maximum length of a line in UTF-16 units. */
const MAX_EDGE_LINES = 8;
const MAX_LINE_LENGTH = 240;

/** A line near the beginning or the end of an article. */
export interface EdgeLine extends Span {
  /** Counted from 0, from the edge. */
  readonly index: number;
  readonly edge: 'start' | 'end';
  /** Whether the line is longer than what is read. */
  readonly cut: boolean;
}

/** The lines that can be publication lines or datelines: the first, the last, and blocks of such kinds. */
export function edgeLines(text: string, blocks: readonly Block[]): EdgeLine[] {
  const body = blocks.filter(({ kind }) => BLOCK_KINDS[kind].isText);
  const start = body[0]?.start ?? 0;
  const end = body.at(-1)?.end ?? 0;
  const first = linesFrom(text, start, end);
  const last = linesBack(text, first.at(-1)?.end ?? start, end);
  const marked = body
    .filter(
      ({ kind, start: from }) =>
        BLOCK_KINDS[kind].mayDateArticle &&
        ![...first, ...last].some((line) => line.start <= from && from < line.end),
    )
    .map(({ start: from, end: to }) => edgeLine(from, to, 0, 'start'));
  return [...first, ...marked, ...last];
}

function linesFrom(text: string, from: number, end: number): EdgeLine[] {
  const lines: EdgeLine[] = [];
  for (let start = from; start < end && lines.length < MAX_EDGE_LINES;) {
    const line = lineEnd(text, start, end);
    const found = edgeLine(start, line, lines.length, 'start');
    if (text.slice(found.start, found.end).trim() !== '') lines.push(found);
    start = line + 1;
  }
  return lines;
}

function linesBack(text: string, from: number, end: number): EdgeLine[] {
  const lines: EdgeLine[] = [];
  for (let stop = end; stop > from && lines.length < MAX_EDGE_LINES;) {
    const start = Math.max(from, text.lastIndexOf('\n', stop - 1) + 1);
    const found = edgeLine(start, stop, lines.length, 'end');
    if (text.slice(found.start, found.end).trim() !== '') lines.push(found);
    stop = start - 1;
  }
  return lines;
}

/** A line from `start` to `end`, cut to the length that is read. */
function edgeLine(start: number, end: number, index: number, edge: EdgeLine['edge']): EdgeLine {
  const cut = end - start > MAX_LINE_LENGTH;
  return { start, end: cut ? start + MAX_LINE_LENGTH : end, index, edge, cut };
}

function lineEnd(text: string, from: number, end: number): number {
  const line = text.indexOf('\n', from);
  return line === -1 || line > end ? end : line;
}
