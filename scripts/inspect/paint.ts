import { styleText } from 'node:util';
import type { Draft } from '../../src/ingest/draft.ts';
import type { Block } from '../../src/record/schema.ts';
import type { Finding } from './findings.ts';

type Format = Parameters<typeof styleText>[0];

/** A run of the text and how it is shown. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly format: 'yellow' | 'green' | 'magenta' | 'underline';
}

const LABEL_WIDTH = 12;

/** The text block by block, each after its kind, with findings in colour. Plain when piped or with NO_COLOR. */
export function paintText(draft: Draft): string {
  const marks = marksOf(draft);
  const blocks = draft.blocks.map((block) => {
    const label = paint('dim', block.kind.padEnd(LABEL_WIDTH));
    return `${label} ${paintBlock(draft.text, block, marks).replaceAll('\n', `\n${' '.repeat(LABEL_WIDTH + 1)}`)}`;
  });
  const legend = `${paint('yellow', 'date')}  ${paint('green', 'quote')}  ${paint('magenta', 'name')}  ${paint('underline', 'evidence of the published date')}`;
  return `${blocks.join('\n\n')}\n\n${legend}`;
}

function marksOf({ mentions, quotes, published }: Draft): Mark[] {
  const marks: Mark[] = [
    ...mentions.dates.map(({ start, end }) => ({ start, end, format: 'yellow' as const })),
    ...mentions.names.map(({ start, end }) => ({ start, end, format: 'magenta' as const })),
    ...quotes.map(({ start, end }) => ({ start, end, format: 'green' as const })),
    ...published.evidence.flatMap(({ article, start, end }) =>
      article !== undefined || start === undefined || end === undefined
        ? []
        : [{ start, end, format: 'underline' as const }],
    ),
  ];
  return marks.filter(({ start, end }) => end > start);
}

function paintBlock(text: string, { start, end }: Block, allMarks: readonly Mark[]): string {
  const marks = allMarks.filter((mark) => mark.start < end && mark.end > start);
  const edges = marks.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)]);
  const places = [...new Set([start, ...edges, end])].toSorted((a, b) => a - b);
  return places
    .slice(0, -1)
    .map((from, index) => {
      const formats = marks
        .filter((mark) => mark.start <= from && mark.end > from)
        .map(({ format }) => format);
      const words = text.slice(from, places[index + 1]);
      return formats.length === 0 ? words : paint(formats, words);
    })
    .join('');
}

const COLUMNS = ['field', 'value', 'basis', 'evidence', 'rejected'] as const;
const MAX_VALUE_WIDTH = 60;

/** Findings as a table; further evidence and rejected values are on lines of their own below. */
export function paintFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ field, value, basis, evidence, rejected }) => {
    const rows = Math.max(1, evidence.length, rejected.length);
    return Array.from({ length: rows }, (_, index) => [
      ...(index === 0 ? [field, value, basis] : ['', '', '']),
      evidence[index] ?? '',
      rejected[index] ?? '',
    ]);
  });
  const widths = COLUMNS.map((name, column) =>
    Math.max(name.length, ...lines.map((line) => Math.min(MAX_VALUE_WIDTH, line[column]?.length ?? 0))),
  );
  const join = (line: readonly string[]): string =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [paint('bold', join(COLUMNS)), ...lines.map(join)].join('\n');
}

export function paint(format: Format, text: string): string {
  return styleText(format, text, { stream: process.stdout });
}
