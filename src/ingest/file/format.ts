import type { VFile } from 'vfile';
import { FORMATS, type Format } from './format/formats.ts';
import { findSecondArticle } from './format/second-article.ts';
import { linesWithWords } from './header/located-lines.ts';
import type { StatedField } from './header/stated-field.ts';
import { warn } from './warn.ts';

/** Minimum number of rows of a table, and of cells in a row. */
const MIN_ROWS = 3;
const MIN_CELLS = 3;
const MAX_READ_CHARACTERS = 20_000;
const MAX_TITLE_LENGTH = 110;

/**
 * Warns of a file whose text is in another format, or holds several articles: it is published as it is, and only its owner
 * can save what is meant. A title in mark-up is read without it.
 */
export function readFormat(text: string, from: number, file: VFile): readonly StatedField[] {
  const head = text.slice(from, from + MAX_READ_CHARACTERS);
  const format = FORMATS.find(({ shows }) => shows(head));
  if (format) {
    const message = `The text seems to be ${format.name}, not plain text: its mark-up is published with it. ${format.wayOut}`;
    warn(file, 'other-format', message, { start: from, end: Math.min(text.length, from + 80) });
    return titleOf(head, from, format);
  }
  if (isTable(head)) {
    const message =
      'The text seems to be a table (CSV), a row an article perhaps, not an article. Save the text of each row as a file of its own.';
    warn(file, 'other-format', message, { start: from, end: Math.min(text.length, from + 80) });
    return firstRow(head, from);
  }
  const second = findSecondArticle(linesWithWords(text, from));
  if (second)
    warn(
      file,
      'several-articles',
      'A second article seems to begin here; the file is published as one. Save each article as a file of its own.',
      second,
    );
  return [];
}

function titleOf(head: string, from: number, { titles, plain, name }: Format): readonly StatedField[] {
  for (const pattern of titles) {
    const words = pattern.exec(head)?.groups?.['words'];
    const value = words === undefined ? '' : plain(words).replace(/\s+/gu, ' ').trim();
    if (words === undefined || value === '') continue;
    const start = from + head.indexOf(words);
    return [{ field: 'title', value, basis: 'header', start, end: start + words.length }];
  }
  return [
    scannedTitle(head, from, plain) ?? {
      field: 'title',
      value: firstWords(head, plain) || name,
      basis: 'header',
    },
  ];
}

/** The first words of a scanned page, each in its own tag. */
function scannedTitle(head: string, from: number, plain: Format['plain']): StatedField | undefined {
  const contents = [...head.matchAll(/\sCONTENT="(?<word>[^"]+)"/gu)].slice(0, 12);
  const [first] = contents;
  const last = contents.at(-1);
  if (!first || !last) return undefined;
  const value = plain(contents.map(({ groups }) => groups?.['word'] ?? '').join(' '));
  const [start, end] = [from + first.index + 1, from + last.index + last[0].length];
  return { field: 'title', value, basis: 'header', start, end };
}

/** The first line that is left without tags and groups. */
function firstWords(head: string, plain: Format['plain']): string {
  const lines = head
    .replace(/<[^<>]*>|\{\\\*?[^{}]*\}/gu, '\n')
    .split('\n')
    .map((line) => plain(line).trim());
  return lines.find((line) => line !== '')?.slice(0, MAX_TITLE_LENGTH) ?? '';
}

/** Whether the first rows have the same number of cells between semicolons, tabs or commas. */
function isTable(head: string): boolean {
  const rows = head
    .trim()
    .split('\n')
    .slice(0, 8)
    .filter((row) => row.trim() !== '');
  if (rows.length < MIN_ROWS) return false;
  return [';', '\t', ','].some((mark) => {
    const counts = rows.map((row) => cellsOf(row, mark).length);
    const [first = 0] = counts;
    return (
      first >= MIN_CELLS &&
      counts.every((count) => count === first) &&
      isHeading(cellsOf(rows[0] ?? '', mark))
    );
  });
}

/** Whether the cells of a first row are names of columns: short words without sentences. */
function isHeading(cells: readonly string[]): boolean {
  return cells.every((cell) => /^"?[\p{L}_][\p{L}\p{N}_ -]{0,24}"?$/u.test(cell.trim()));
}

function cellsOf(row: string, mark: string): string[] {
  return row.replace(/"(?:[^"]|"")*"/gu, 'x').split(mark);
}

function firstRow(head: string, from: number): readonly StatedField[] {
  const row = head.trim().split('\n')[0] ?? '';
  const start = from + head.indexOf(row);
  const value = row
    .split(/[;\t,]/u)
    .map((cell) => cell.trim().replaceAll('"', ''))
    .join(', ');
  return [{ field: 'title', value, basis: 'header', start, end: start + row.length }];
}
