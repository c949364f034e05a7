import { isDigit, LOWER_CASE } from '../../letters.ts';

/** Called by {@link scanWords} for every word and number, in order, with its position in the text. */
export interface WordVisitor {
  /** @param opens whether the word opens a sentence or a quotation, where a capital proves nothing */
  word(start: number, end: number, opens: boolean): void;
  /** @param value without grouping and with a decimal point: «200 000», «200.000» and «200,000» are «200000» */
  number(start: number, end: number, value: string): void;
}

const SPACES = ' \u00a0\u2009\u202f';
const GROUPING = unitsOf(`${SPACES}.,'’`);
const DECIMAL = unitsOf('.,');

/** Marks after which a word opens a sentence or an utterance, dashes included. Spaces do not change this. */
const OPENING = unitsOf('.!?:…"“”„»«‘\'–—-\n');
const NEUTRAL = unitsOf(SPACES);

/** A table indexed by UTF-16 unit, because a look-up in a set would be too slow. */
function unitsOf(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

/** Scans a range of text for words and numbers, in linear time. */
export function scanWords(text: string, from: number, to: number, visitor: WordVisitor): void {
  let opens = true;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      const end = numberEnd(text, at, to);
      visitor.number(at, end, numberValue(text.slice(at, end)));
      opens = false;
      at = end;
    } else if ((LOWER_CASE[unit] ?? 0) !== 0) {
      const start = at;
      while (at < to && isLetter(text.charCodeAt(at))) at += 1;
      visitor.word(start, at, opens);
      opens = false;
    } else {
      if (OPENING[unit] === 1) opens = true;
      else if (NEUTRAL[unit] === 0) opens = false;
      at += 1;
    }
  }
}

function isLetter(unit: number): boolean {
  return (LOWER_CASE[unit] ?? 0) !== 0 && !isDigit(unit);
}

/** The end of a number: up to three digits followed by groups of three, or digits with a decimal part. */
function numberEnd(text: string, start: number, to: number): number {
  let at = digitsEnd(text, start, to);
  if (at - start <= 3) {
    let grouped = at;
    while (GROUPING[text.charCodeAt(grouped)] === 1 && digitsEnd(text, grouped + 1, to) === grouped + 4)
      grouped += 4;
    if (grouped > at) return grouped;
  }
  if (DECIMAL[text.charCodeAt(at)] === 1) {
    const end = digitsEnd(text, at + 1, to);
    if (end > at + 1) at = end;
  }
  return at;
}

function digitsEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function numberValue(written: string): string {
  const groups = written.split(/[^0-9]/u);
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  return groups.join(isGrouped ? '' : '.').replace(/^0+(?=\d)/u, '');
}
