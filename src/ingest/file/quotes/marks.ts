import type { Span } from '../../../record/span.ts';

/** A span between quotation marks. */
export interface QuotedSpan {
  /** Including the marks. */
  readonly outer: Span;
  /** Excluding the marks. */
  readonly inner: Span;
  /** Whether there is a closing mark; a quotation that continues in the next paragraph has none. */
  readonly closed: boolean;
}

/** The marks that may close each opening mark, by the conventions of the source languages and English. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '"': '"',
  '‚': '‘’',
  '‘': '’',
  '’': '’',
  '‹': '›',
  '›': '‹›',
  "'": "'",
};

/** Marks that are also apostrophes: inside a word they are never quotation marks. */
const APOSTROPHES = "'’‘";

interface OpenMark {
  readonly at: number;
  readonly closers: string;
}

/**
 * Finds the outermost quotations in a range of text, in order. A quotation inside another («"… "Viss." Es …"») belongs to it.
 * One pass over the text.
 */
export function findQuotedSpans(text: string, { start, end }: Span): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const open: OpenMark[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (CLOSERS[mark] === undefined && !isCloser(mark)) continue;
    const level = mayClose(text, at, mark, start, end)
      ? open.findLastIndex(({ closers }) => closers.includes(mark))
      : -1;
    if (level >= 0) {
      const [opening] = open.splice(level);
      if (level === 0 && opening)
        found.push({
          outer: { start: opening.at, end: at + 1 },
          inner: { start: opening.at + 1, end: at },
          closed: true,
        });
    } else if (mayOpen(text, at, mark, start, end)) {
      open.push({ at, closers: CLOSERS[mark] ?? '' });
      if (open.length > MAX_DEPTH) open.splice(1, 1);
    }
  }
  const [left] = open;
  if (!left) return found;
  return left.at === start
    ? [{ outer: { start, end }, inner: { start: start + 1, end }, closed: false }]
    : [...found, ...insideOf(text, left, end)];
}

/** Maximum depth of nested quotations. */
const MAX_DEPTH = 3;

/** The quotations after an opening mark that is never closed: the text after it is read again without it. */
function insideOf(text: string, { at }: OpenMark, end: number): QuotedSpan[] {
  const rest = text.slice(at + 1, end);
  const simple: QuotedSpan[] = [];
  for (const { 0: whole, index } of rest.matchAll(SIMPLE)) {
    const from = at + 1 + index;
    simple.push({
      outer: { start: from, end: from + whole.length },
      inner: { start: from + 1, end: from + whole.length - 1 },
      closed: true,
    });
  }
  return simple;
}

const SIMPLE = /„[^„“”]*[“”]|“[^“”]*”|«[^«»]*»|"[^"]*"/gu;

function isCloser(mark: string): boolean {
  return mark === '“' || mark === '”' || mark === '»' || mark === '«' || mark === '›' || mark === '‹';
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function mayOpen(text: string, at: number, mark: string, start: number, end: number): boolean {
  if (CLOSERS[mark] === undefined) return false;
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  if (/\s/u.test(after)) return false;
  return !isWordCharacter(before) && !(APOSTROPHES.includes(mark) && !/[\s([–—"„“«]/u.test(before));
}

function mayClose(text: string, at: number, mark: string, start: number, end: number): boolean {
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  if (APOSTROPHES.includes(mark) && (isWordCharacter(after) || /\s/u.test(before))) return false;
  if (/\s/u.test(before)) return false;
  return !isWordCharacter(after);
}
