import { placeWords, type IndexedText, type Part, type IndexedWord } from '../index/indexed-text.ts';

/** A piece of an excerpt; marked if it matches the query. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** The title of a hit, and the part of its text that matches best. */
export interface Excerpt {
  readonly title: readonly ExcerptPiece[];
  readonly text: readonly ExcerptPiece[];
}

/** About two lines of text. */
const EXCERPT_WORDS = 36;
/** Words shown before the first mark. */
const LEAD_WORDS = 8;

/**
 * Finds the part of an article that matches most clauses (then most often, then first), and marks the matching words. Without a match in
 * its text an article is quoted from the beginning.
 *
 * @param positions for each clause the positions of its words
 */
export function excerptOf(text: IndexedText, positions: readonly (readonly number[])[]): Excerpt {
  const clausesAt = new Map<number, Set<number>>();
  for (const [clause, list] of positions.entries()) {
    for (const position of list) clausesAt.set(position, (clausesAt.get(position) ?? new Set()).add(clause));
  }
  const [title = { text: '', words: [] }, ...blocks] = placeWords(text);
  const whole = { first: 0, last: title.words.length - 1 };
  return { title: toPieces(title, whole, clausesAt), text: bestSpan(blocks, clausesAt) };
}

interface WordSpan {
  readonly first: number;
  readonly last: number;
}

function bestSpan(
  blocks: readonly Part[],
  clausesAt: ReadonlyMap<number, ReadonlySet<number>>,
): ExcerptPiece[] {
  let best: { block: Part; span: WordSpan; clauses: number; marks: number } | undefined;
  for (const block of blocks) {
    const marked = block.words.flatMap(({ position }, index) => (clausesAt.has(position) ? [index] : []));
    for (const [start, first] of marked.entries()) {
      const inside = marked
        .slice(start, start + EXCERPT_WORDS)
        .filter((index) => index < first + EXCERPT_WORDS - LEAD_WORDS);
      const clauses = new Set(
        inside.flatMap((index) => [...(clausesAt.get(block.words[index]?.position ?? -1) ?? [])]),
      ).size;
      if (!best || clauses > best.clauses || (clauses === best.clauses && inside.length > best.marks)) {
        best = { block, span: around(block.words, first), clauses, marks: inside.length };
      }
    }
  }
  const [opening] = blocks;
  if (best) return toPieces(best.block, best.span, clausesAt);
  return opening ? toPieces(opening, around(opening.words, 0), clausesAt) : [];
}

function around(words: readonly IndexedWord[], marked: number): WordSpan {
  const last = Math.min(words.length - 1, Math.max(0, marked - LEAD_WORDS) + EXCERPT_WORDS - 1);
  return { first: Math.max(0, Math.min(marked - LEAD_WORDS, last - EXCERPT_WORDS + 1)), last };
}

function toPieces(
  { text, words }: Part,
  { first, last }: WordSpan,
  clausesAt: ReadonlyMap<number, unknown>,
): ExcerptPiece[] {
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last >= words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  const pieces: ExcerptPiece[] = [];
  let done = start;
  for (const word of words.slice(first, last + 1)) {
    if (!clausesAt.has(word.position)) continue;
    pieces.push(
      { text: text.slice(done, word.start), marked: false },
      { text: text.slice(word.start, word.end), marked: true },
    );
    done = word.end;
  }
  pieces.push({ text: text.slice(done, end), marked: false });
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return joinAlike(pieces);
}

function joinAlike(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const joined: ExcerptPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (piece.text === '') continue;
    if (before?.marked === piece.marked && !piece.marked)
      joined[joined.length - 1] = { text: before.text + piece.text, marked: false };
    else joined.push(piece);
  }
  return joined;
}
