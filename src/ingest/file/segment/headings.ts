import { isHeading, type BlockKind } from '../../../record/block-kinds.ts';
import type { Span } from '../../../record/span.ts';
import { everyLanguage } from './label-words.ts';
import { isFinished } from './paragraphs.ts';

/** A piece of a paragraph that becomes a block; its kind may be undecided. */
export interface BlockPiece extends Span {
  readonly kind: BlockKind | undefined;
  /** Whether a blank line precedes it. */
  readonly apart: boolean;
  readonly agency?: string | undefined;
  /** Its kind if it is not a title. */
  readonly otherwise?: BlockKind | undefined;
  /** Whether it follows a dateline in the same paragraph. */
  readonly continues?: boolean;
}

const MAX_TITLE_LENGTH = 150;
const MAX_TITLE_WORDS = 22;
/** Maximum length of a title that contains a full stop: «Storm i natt. Så drabbas kusten». */
const MAX_DIVIDED_TITLE_LENGTH = 90;
/** Minimum length of the text below a title, relative to the title. */
const MIN_TEXT_PER_TITLE = 0.6;
const MAX_SUBHEADING_LENGTH = 70;
const MAX_SUBHEADING_WORDS = 9;
/** Maximum number of words in a question or exclamation as a subheading; a longer one is speech. */
const MAX_QUESTION_WORDS = 5;
const MAX_LEAD_LENGTH = 700;
/** Minimum share of common words in the shorter of two openings for one to be the lead of the other. */
const MIN_REPEATED_SHARE = 0.5;
/** The same in the longer one. */
const MIN_REPEATED_SHARE_OF_LONGER = 0.35;
const MIN_COMMON_WORDS = 6;

const boxHeadings = new Set(everyLanguage('boxHeadings').map((heading) => heading.toLowerCase()));

/** Gives every undecided piece its kind: title and lead before the text, subheadings within it, otherwise paragraph. */
export function nameHeadings(text: string, given: readonly BlockPiece[]): BlockPiece[] {
  const pieces = given.map((piece, index) =>
    index === 0 && mayBeTitle(text, piece) ? { ...piece, kind: undefined, otherwise: piece.kind } : piece,
  );
  const named = [...pieces];
  const name = (index: number, kind: BlockKind): void => {
    const piece = named[index];
    if (piece) named[index] = { ...piece, kind };
  };
  const open = pieces.flatMap(({ kind }, index) => (kind === undefined ? [index] : []));
  const opening = readOpening(text, pieces, open);
  for (const [kind, index] of opening) name(index, kind);
  const headingLike = pieces.map((piece) => piece.kind === undefined && isHeadingLike(text, piece));
  for (const index of open) {
    if (named[index]?.kind !== undefined) continue;
    const next = pieces[index + 1];
    const followed = next !== undefined && !headingLike[index + 1] && goesOn(next);
    const alone = headingLike[index] && !(headingLike[index - 1] && named[index - 1]?.kind === 'paragraph');
    name(
      index,
      alone && followed && index !== open[0] ? 'subheading' : (pieces[index]?.otherwise ?? 'paragraph'),
    );
  }
  return named;
}

/** Whether a first line in quotation marks without a full stop, or one after «Foto:» that is not a name, may be the title. */
function mayBeTitle(text: string, piece: BlockPiece): boolean {
  if (piece.end - piece.start > MAX_DIVIDED_TITLE_LENGTH) return false;
  const words = slice(text, piece);
  if (piece.kind === 'quotation') return /^["“”„«»][^]*[^.…]["”“»«]$/u.test(words);
  return (
    piece.kind === 'credit' &&
    piece.agency === undefined &&
    /^[^:\n\r\u2028\u2029]*:.*\s\p{Ll}{4}/mu.test(words) &&
    words.split(/\s+/u).length > 3
  );
}

/** Whether a piece can follow a subheading. */
function goesOn({ kind }: BlockPiece): boolean {
  return (
    kind === undefined ||
    kind === 'quotation' ||
    kind === 'caption' ||
    kind === 'credit' ||
    kind === 'dateline'
  );
}

/** The kicker, title and lead among the undecided pieces. */
function readOpening(
  text: string,
  pieces: readonly BlockPiece[],
  open: readonly number[],
): (readonly [BlockKind, number])[] {
  const [first, second, third] = open;
  if (first === undefined) return [];
  const marked = pieces.findIndex(isHeading);
  if (marked >= 0) {
    const below = open.find((index) => index > marked);
    return below !== undefined && isLead(text, pieces, below, marked) ? [['lead', below]] : [];
  }
  const speech = pieces.findIndex(({ kind }) => kind === 'quotation');
  if (speech >= 0 && speech < first) return [];
  const kicker = second !== undefined && isKicker(text, pieces[first]) && isTitle(text, pieces, second);
  const box = !kicker && isBoxHeading(text, pieces, first);
  const title = kicker ? second : !box && isTitle(text, pieces, first) ? first : undefined;
  const leadIndex = kicker ? third : title === undefined && !box ? first : second;
  const lead = leadIndex !== undefined && isLead(text, pieces, leadIndex, title) ? leadIndex : undefined;
  return [
    ...(kicker || box ? ([['subheading', first]] as const) : []),
    ...(title === undefined ? [] : ([['title', title]] as const)),
    ...(lead === undefined ? [] : ([['lead', lead]] as const)),
  ];
}

/** Whether a line is a kicker, such as the name of a section: one word, or capitals. */
function isKicker(text: string, piece: BlockPiece | undefined): boolean {
  if (!piece) return false;
  const words = slice(text, piece);
  return (
    words.length <= 25 &&
    !isFinished(text, piece) &&
    (/^\p{Lu}[\p{L}-]+$/u.test(words) || /^[\p{Lu}\s&/-]+$/u.test(words))
  );
}

/** Whether a line above the text heads a box or a section and says nothing of the text: «Fakta», «INRIKES». */
function isBoxHeading(text: string, pieces: readonly BlockPiece[], index: number): boolean {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (!piece || next?.kind !== undefined || !next || !isFinished(text, next)) return false;
  const words = slice(text, piece).replace(/\s?:$/u, '');
  return boxHeadings.has(words.toLowerCase()) || /^\p{Lu}{3,25}$/u.test(words);
}

/** Whether a piece is a short line that does not end a sentence, before longer text that does. */
function isTitle(text: string, pieces: readonly BlockPiece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || piece.continues || piece.end - piece.start > MAX_TITLE_LENGTH) return false;
  const words = slice(text, piece);
  if (!/^(?:["“”„«»'‘’]\p{L}|\p{Lu}|["“”„«»'‘’]?\d[^]*\p{L})/u.test(words) || /[.:;,]["”“»«]?$/u.test(words))
    return false;
  if (holdsSentenceEnd(words) && words.length > MAX_DIVIDED_TITLE_LENGTH) return false;
  if (words.split(/\s+/u).length > MAX_TITLE_WORDS) return false;
  const rest = pieces.slice(index + 1).filter((later) => goesOn(later));
  // A page ends inside the first sentence: its number stands between the two parts.
  const [next] = rest;
  if (next && pieces[index + 1]?.kind === 'boilerplate' && /^\p{Ll}/u.test(text.charAt(next.start)))
    return false;
  const length = rest.reduce((sum, later) => sum + later.end - later.start, 0);
  return rest.some((later) => isFinished(text, later)) && length >= words.length * MIN_TEXT_PER_TITLE;
}

/** Whether the first paragraph is a lead: it is below a title, lacks its full stop, or is repeated by the next paragraph. */
function isLead(
  text: string,
  pieces: readonly BlockPiece[],
  index: number,
  title: number | undefined,
): boolean {
  const piece = pieces[index];
  if (!piece || piece.continues || piece.otherwise || piece.end - piece.start > MAX_LEAD_LENGTH) return false;
  const next = pieces
    .slice(index + 1)
    .find((later) => goesOn(later) && later.kind !== 'caption' && later.kind !== 'credit');
  if (!next) return false;
  if (title !== undefined) {
    const between = pieces.slice(title + 1, index);
    return (
      !between.some(({ kind }) => kind === 'quotation') &&
      !(isHeadingLike(text, piece) && piece.end - piece.start < 40)
    );
  }
  const unfinished = /[\p{L}\p{N}"”“»«'’)]$/u.test(slice(text, piece)) && !isFinished(text, piece);
  return (
    (unfinished && /^["“”„«»]?[\p{Lu}\d]/u.test(text.slice(piece.start, piece.start + 4))) ||
    saysAgain(slice(text, piece), text.slice(next.start, Math.min(next.end, next.start + MAX_LEAD_LENGTH)))
  );
}

/** Whether two openings say nearly the same in nearly the same words. */
function saysAgain(lead: string, next: string): boolean {
  const [a, b] = [contentWords(lead), contentWords(next)];
  const common = [...a].filter((word) => b.has(word)).length;
  return (
    common >= MIN_COMMON_WORDS &&
    common >= Math.min(a.size, b.size) * MIN_REPEATED_SHARE &&
    common >= Math.max(a.size, b.size) * MIN_REPEATED_SHARE_OF_LONGER
  );
}

/** Prefixes of words with four or more letters: «Stärkung» and «stärken» have the same. */
function contentWords(words: string): Set<string> {
  const long = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(long.slice(0, 60).map((word) => word.slice(0, 5)));
}

/** Whether a piece is short, begins like a heading and does not end a sentence, and is not a long question or half a quotation. */
function isHeadingLike(text: string, piece: BlockPiece): boolean {
  if (piece.continues || piece.end - piece.start > MAX_SUBHEADING_LENGTH) return false;
  const words = slice(text, piece);
  const count = words.split(/\s+/u).length;
  if (!/^["“”„«»'‘’]?[\p{Lu}\d]/u.test(words) || !/\p{L}/u.test(words) || count > MAX_SUBHEADING_WORDS)
    return false;
  if (/[.:;,…]["”“»«]?$|:\s*["“”„«»'‘]|^[^"“”„«»]*["”“»«]$/u.test(words) || holdsSentenceEnd(words))
    return false;
  return !/[?!]$/u.test(words) || count <= MAX_QUESTION_WORDS;
}

/** Whether words contain a stop after a word of four or more letters, hence more than one sentence. */
function holdsSentenceEnd(words: string): boolean {
  return /\p{L}{4}[.!?]\s+["“”„«»]?\p{Lu}/u.test(words);
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
