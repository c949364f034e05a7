import { memoise } from '../../../base/memoise.ts';
import type { Span } from '../../../record/span.ts';
import type { DateWords, PhrasesByRole } from './date-words.ts';

/** A word, a run of digits, or a mark. */
export interface DateToken extends Span {
  readonly text: string;
  readonly lower: string;
  /** The value of a run of digits; `undefined` for other tokens. */
  readonly number: number | undefined;
  /** Whether white space precedes it, and whether that contains a line break. */
  readonly gap: boolean;
  readonly newLine: boolean;
  /** Whether a date phrase can begin here. */
  readonly opens: boolean;
  /** The phrases that begin and end with this word. */
  readonly begins: PhrasesByRole | undefined;
  readonly ends: PhrasesByRole | undefined;
}

/** Maximum length of a piece of text read at once, in UTF-16 units, which keeps memory small. */
const MAX_PIECE_UNITS = 16_384;

/** What a language knows of a word, wherever it is. */
type WordEntry = Pick<DateToken, 'lower' | 'number' | 'opens' | 'begins' | 'ends'>;

/** Texts repeat their words. */
const MAX_REMEMBERED_WORDS = 20_000;

const entriesOf = memoise((dateWords: DateWords | undefined) =>
  memoise((word: string): WordEntry => {
    const isNumber = /^[0-9]/.test(word);
    const lower = isNumber ? word : word.toLowerCase();
    return {
      lower,
      number: isNumber ? Number(word) : undefined,
      opens: isNumber || (dateWords?.openings.has(lower) ?? false),
      begins: dateWords?.byFirstWord.get(lower),
      ends: dateWords?.byLastWord.get(lower),
    };
  }, MAX_REMEMBERED_WORDS),
);

/** Divides a range of text into tokens; their offsets are those of `text`. */
export function tokenise(text: string, { start, end }: Span, dateWords?: DateWords): DateToken[] {
  const tokens: DateToken[] = [];
  const entryOf = entriesOf(dateWords);
  let last = start;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\d+|\p{L}[\p{L}\p{M}]*|\S/gu)) {
    const from = start + index;
    const { lower, number, opens, begins, ends } = entryOf(word);
    const gap = from > last;
    tokens.push({
      text: word,
      lower,
      number,
      gap,
      newLine: gap && text.slice(last, from).includes('\n'),
      opens,
      begins,
      ends,
      start: from,
      end: from + word.length,
    });
    last = from + word.length;
  }
  return tokens;
}

/** Divides a range into pieces that can be read at once, at a line break, the end of a sentence, or a space. */
export function* splitPieces(text: string, { start, end }: Span): Generator<Span> {
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
