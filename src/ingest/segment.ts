import type { Block, BlockKind } from '../schema.ts';
import { lexicons } from './lexicon/lexicon.ts';

/** Longest subheading, in characters: more is a sentence that lost its full stop. */
const LONGEST_SUBHEADING = 60;

const creditLabels = [...new Set(Object.values(lexicons).flatMap((lexicon) => lexicon.structure.creditLabels))];

/** `… Foto: Sergei Karpukhin/AFP` at the end of a paragraph. */
const CREDIT = new RegExp(`(?:^|(?<=\\s))(?:${creditLabels.join('|')})\\s*:\\s*\\S.*$`, 'su');

const QUOTATION = /^(?:[–—-]\s|["“”„«»])/u;

/**
 * Cuts the decoded text into blocks: every visible character lands in exactly one of them.
 *
 * @param articleStart where the header ends and the article begins
 */
export function segment(text: string, articleStart: number): Block[] {
  const blocks: Block[] = [];
  const header = trimmed(text, 0, articleStart);
  if (header) blocks.push({ kind: 'header', ...header });
  for (const paragraph of paragraphs(text, articleStart)) blocks.push(...blocksOf(text, paragraph));
  return blocks;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs are separated by blank lines; where a text has none, every line is one. */
function paragraphs(text: string, from: number): Range[] {
  const body = text.slice(from);
  const separator = /\S\s*\n[^\S\n]*\n\s*\S/u.test(body) ? /\n(?:[^\S\n]*\n)+/gu : /\n/gu;
  const ranges: Range[] = [];
  let start = from;
  for (const match of body.matchAll(separator)) {
    const range = trimmed(text, start, from + match.index);
    if (range) ranges.push(range);
    start = from + match.index + match[0].length;
  }
  const last = trimmed(text, start, text.length);
  if (last) ranges.push(last);
  return ranges;
}

function blocksOf(text: string, range: Range): Block[] {
  const words = text.slice(range.start, range.end);
  const credit = CREDIT.exec(words);
  if (!credit) return [{ kind: kindOf(words), ...range }];
  const caption = trimmed(text, range.start, range.start + credit.index);
  const creditBlock: Block = { kind: 'credit', start: range.start + credit.index, end: range.end };
  return caption ? [{ kind: 'caption', ...caption }, creditBlock] : [creditBlock];
}

function kindOf(words: string): BlockKind {
  if (QUOTATION.test(words)) return 'quotation';
  if (words.length <= LONGEST_SUBHEADING && /^\p{Lu}[^.!?:;]*$/u.test(words)) return 'subheading';
  return 'paragraph';
}

/** The range without the white space at its ends; `undefined` when nothing is left. */
function trimmed(text: string, start: number, end: number): Range | undefined {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const length = slice.trim().length;
  return length === 0 ? undefined : { start: start + lead, end: start + lead + length };
}
