import type { Span } from '../../../record/span.ts';
import type { DateWords, PhrasesByRole } from './date-words.ts';

/** A word, a run of digits or a mark. */
export interface DateToken extends Span {
  readonly text: string;
  readonly lower: string;
  /** Of a run of digits, its value; `undefined` for the rest. */
  readonly number: number | undefined;
  /** White space stands before it; a line break. */
  readonly gap: boolean;
  readonly newLine: boolean;
  /** A date phrase can begin here. */
  readonly opens: boolean;
  /** What phrases begin and end with this word. */
  readonly begins: PhrasesByRole | undefined;
  readonly ends: PhrasesByRole | undefined;
}

/** Longest piece of text read at once, in UTF-16 units: memory stays small whatever the length of a line. */
const MAX_PIECE_UNITS = 16_384;

/** Cuts a range into words, numbers and marks; offsets count from the beginning of `text`. */
export function tokenise(text: string, { start, end }: Span, dateWords?: DateWords): DateToken[] {
  const tokens: DateToken[] = [];
  let last = start;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\d+|\p{L}[\p{L}\p{M}]*|\S/gu)) {
    const from = start + index;
    const first = word.charCodeAt(0);
    const digits = first >= 48 && first <= 57;
    const lower = digits ? word : word.toLowerCase();
    tokens.push({
      text: word,
      lower,
      number: digits ? Number(word) : undefined,
      gap: from > last,
      newLine: from > last && text.slice(last, from).includes('\n'),
      opens: digits || (dateWords?.openings.has(lower) ?? false),
      begins: dateWords?.byFirstWord.get(lower),
      ends: dateWords?.byLastWord.get(lower),
      start: from,
      end: from + word.length,
    });
    last = from + word.length;
  }
  return tokens;
}

/** The range in pieces that are short enough to be read at once, cut at a sentence or a space. */
export function* pieces(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > MAX_PIECE_UNITS) {
    const piece = text.slice(from, from + MAX_PIECE_UNITS);
    const half = MAX_PIECE_UNITS / 2;
    const cut = [piece.lastIndexOf('\n'), piece.lastIndexOf('. '), piece.lastIndexOf(' ')].find(
      (index) => index > half,
    );
    const next = from + (cut === undefined ? MAX_PIECE_UNITS : cut + 1);
    yield { start: from, end: next };
    from = next;
  }
  if (from < end) yield { start: from, end };
}
