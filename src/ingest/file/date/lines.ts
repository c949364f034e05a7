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
    .map(({ start: from, end: to }) => ({
      start: from,
      end: Math.min(to, from + MAX_LINE_LENGTH),
      index: 0,
      edge: 'start' as const,
      cut: to - from > MAX_LINE_LENGTH,
    }));
  return [...first, ...marked, ...last];
}

function linesFrom(text: string, from: number, end: number): EdgeLine[] {
  const lines: EdgeLine[] = [];
  for (let start = from; start < end && lines.length < MAX_EDGE_LINES;) {
    const line = lineEnd(text, start, end);
    if (text.slice(start, Math.min(line, start + MAX_LINE_LENGTH)).trim() !== '') {
      lines.push({
        start,
        end: Math.min(line, start + MAX_LINE_LENGTH),
        index: lines.length,
        edge: 'start',
        cut: line - start > MAX_LINE_LENGTH,
      });
    }
    start = line + 1;
  }
  return lines;
}

function linesBack(text: string, from: number, end: number): EdgeLine[] {
  const lines: EdgeLine[] = [];
  for (let stop = end; stop > from && lines.length < MAX_EDGE_LINES;) {
    const start = Math.max(from, text.lastIndexOf('\n', stop - 1) + 1);
    if (text.slice(start, Math.min(stop, start + MAX_LINE_LENGTH)).trim() !== '') {
      lines.push({
        start,
        end: Math.min(stop, start + MAX_LINE_LENGTH),
        index: lines.length,
        edge: 'end',
        cut: stop - start > MAX_LINE_LENGTH,
      });
    }
    stop = start - 1;
  }
  return lines;
}

function lineEnd(text: string, from: number, end: number): number {
  const line = text.indexOf('\n', from);
  return line === -1 || line > end ? end : line;
}
