import { decodeHTML } from 'entities';
import type { VFile } from 'vfile';
import type { Span } from '../../record/span.ts';
import { linesWithWords, type LocatedLine } from './header/located-lines.ts';
import type { StatedField } from './header/stated-field.ts';
import { isEnd } from './segment/boilerplate.ts';
import { isFurniture } from './segment/furniture.ts';
import { warn } from './warn.ts';

/** Minimum number of tags, and of rows of a table, that are no accident. */
const MIN_TAGS = 3;
const MIN_ROWS = 3;
const MIN_CELLS = 3;
const MAX_READ_CHARACTERS = 20_000;

interface Format {
  readonly name: string;
  readonly shows: (head: string) => boolean;
  /** Patterns of the words that name the first article; the group `words` is its title. */
  readonly titles: readonly RegExp[];
}

const FORMATS: readonly Format[] = [
  {
    name: 'RSS or Atom (a feed)',
    shows: (head) => /<(?:rss|feed|rdf:RDF)[\s>]/iu.test(head),
    titles: [/<(?:item|entry)[\s>][^]{0,2000}?<title[^>]*>(?:<!\[CDATA\[)?(?<words>[^<\]]+)/iu],
  },
  { name: 'ALTO XML (a scanned page)', shows: (head) => /<alto[\s>]/iu.test(head), titles: [] },
  {
    name: 'HTML (a web page)',
    shows: (head) => /<!doctype html|<html[\s>]/iu.test(head) || countTags(head) >= MIN_TAGS,
    titles: [/<h1[^>]*>(?<words>[^<]+)/iu, /<title[^>]*>(?<words>[^<]+)/iu, /<h[2-6][^>]*>(?<words>[^<]+)/iu],
  },
  {
    name: 'XML',
    shows: (head) => /^\s*<\?xml/u.test(head),
    titles: [/<(?:title|headline|head)[^>]*>(?<words>[^<]+)/iu],
  },
  { name: 'RTF (a text processor’s file)', shows: (head) => /^\s*\{\\rtf/u.test(head), titles: [] },
];

function countTags(head: string): number {
  return (
    head.match(
      /<\/?(?:p|div|br|h[1-6]|a|span|ul|li|body|article|section|table|td|img|strong|em)(?:\s[^<>]*)?\/?>/giu,
    )?.length ?? 0
  );
}

/**
 * Warns of a file whose text is in another format, or holds several articles: it is published as it is, and only its owner
 * can save what is meant. A title in mark-up is read without it.
 */
export function readFormat(text: string, from: number, file: VFile): readonly StatedField[] {
  const head = text.slice(from, from + MAX_READ_CHARACTERS);
  const format = FORMATS.find(({ shows }) => shows(head));
  if (format) {
    const message = `The text seems to be ${format.name}, not plain text: its mark-up is published with it. Save the words of the article as text, one file an article.`;
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

function titleOf(head: string, from: number, { titles, name }: Format): readonly StatedField[] {
  for (const pattern of titles) {
    const words = pattern.exec(head)?.groups?.['words'];
    const value = words === undefined ? '' : decodeHTML(words).replace(/\s+/gu, ' ').trim();
    if (words === undefined || value === '') continue;
    const start = from + head.indexOf(words);
    return [{ field: 'title', value, basis: 'header', start, end: start + words.length }];
  }
  const contents = [...head.matchAll(/\sCONTENT="(?<word>[^"]+)"/gu)].slice(0, 12);
  const [first] = contents;
  const last = contents.at(-1);
  if (first && last) {
    const value = decodeHTML(contents.map(({ groups }) => groups?.['word'] ?? '').join(' '));
    return [
      {
        field: 'title',
        value,
        basis: 'header',
        start: from + first.index + 1,
        end: from + last.index + last[0].length,
      },
    ];
  }
  const tagless =
    head
      .replace(/<[^>]*>|\{\\\*?[^{}]*\}|\\[a-z]+-?\d*\s?|[{}]/gu, '\n')
      .trim()
      .split('\n')[0]
      ?.trim() ?? '';
  const value = tagless === '' ? name : decodeHTML(tagless).slice(0, 110);
  return [{ field: 'title', value, basis: 'header' }];
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

const COUNTER = /^(?<word>\p{Lu}\p{L}{2,14})\s(?<number>\d{1,4})\s\p{Ll}{2,4}\s\d{1,4}$/u;
const ORNAMENT = /^(?:[*=_~#+•—–-]\s?){5,}$/u;
/** Where a second article begins: below a second number («Dokument 2 von 3»), or below a row of signs with a headline under it. */
function findSecondArticle(lines: readonly LocatedLine[]): Span | undefined {
  const counters = lines.filter(({ words }) => COUNTER.test(words) && !isPageNumber(words));
  const [first, second] = counters.filter(
    ({ words }, index) =>
      index === 0 ||
      COUNTER.exec(words)?.groups?.['word'] === COUNTER.exec(counters[0]?.words ?? '')?.groups?.['word'],
  );
  if (
    first &&
    second &&
    COUNTER.exec(second.words)?.groups?.['number'] !== COUNTER.exec(first.words)?.groups?.['number']
  )
    return second;
  return lines.find((line, index) => {
    const [next, after] = [lines[index + 1], lines[index + 2]];
    if (index < 2 || !next || !after) return false;
    return (
      (ORNAMENT.test(line.words) || isEnd(line.words)) &&
      isHeadline(lines[0]?.words) &&
      isHeadline(next.words) &&
      /[.!?…]["”“»]?$/u.test(after.words)
    );
  });
}

/** «Seite 1 von 2» counts pages of one article. */
function isPageNumber(words: string): boolean {
  return isFurniture(words.replace(/\s\p{Ll}{2,4}\s\d+$/u, ''));
}

/** Whether a line is short and no sentence, as a headline is. */
function isHeadline(words = ''): boolean {
  return words.length <= 110 && /^["“”„«»]?[\p{Lu}\d]/u.test(words) && !/[.:;,…]$/u.test(words);
}
