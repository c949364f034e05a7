import type { VFile } from 'vfile';
import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import type { Block } from '../../record/schema.ts';
import type { Span } from '../../record/span.ts';
import { isBoilerplate } from './segment/boilerplate.ts';
import { bylineLength, isEmail, isNameAlone } from './segment/byline.ts';
import { isLabelledCaption, readCredit } from './segment/credit.ts';
import { isPublicationLine } from './segment/date-line.ts';
import { datelineLength, isDatelineAlone } from './segment/dateline.ts';
import { isFurniture } from './segment/furniture.ts';
import { nameHeadings, type BlockPiece } from './segment/headings.ts';
import { joinedText, wordsOf } from './segment/joined-text.ts';
import { readMarkdown, type MarkdownPiece } from './segment/markdown.ts';
import { isFinished, paragraphsOf, trimmed, type Paragraph } from './segment/paragraphs.ts';
import { isQuotation } from './segment/quotation.ts';
import { warn } from './warn.ts';

/** Maximum length of a caption, in UTF-16 units; a longer paragraph that ends in a credit stays a paragraph. */
const MAX_CAPTION_LENGTH = 400;

/** A longer block, in UTF-16 units, is likely to have lost its line ends. */
const MAX_PARAGRAPH_LENGTH = 100_000;

/** A dateline opens one of this many first paragraphs of running text. */
const MAX_DATELINE_PARAGRAPHS = 3;

/** Where a paragraph is in the text. */
interface Position {
  /** Number of paragraphs of running text before it. */
  readonly running: number;
  /** Whether no text precedes it but a headline. */
  readonly opens: boolean;
}

/** Where the header is: from the beginning to its end, and lines further down. */
interface HeaderRange {
  readonly end: number;
  readonly apart: readonly Span[];
}

/**
 * Divides the decoded text into blocks, in order; every visible character is in exactly one of them.
 * The language is not known yet, so the words of all languages apply.
 *
 * @param header where the header ends and the article begins, and lines of it further down
 * @param file receives the warnings; its value must be `text`
 */
export function segment(text: string, header: number | HeaderRange, file?: VFile): Block[] {
  const { end: articleStart, apart } = typeof header === 'number' ? { end: header, apart: [] } : header;
  const pieces: BlockPiece[] = [];
  let running = 0;
  const marked = apart.length === 0 ? readMarkdown(text, articleStart) : undefined;
  const paragraphs: readonly MarkdownPiece[] =
    marked ?? paragraphsOf(text, articleStart, apart).map((paragraph) => ({ ...paragraph, kind: undefined }));
  for (const paragraph of paragraphs) {
    const last = pieces.at(-1);
    const opens = running === 0 || (running === 1 && last !== undefined && !isFinished(text, last));
    const parts = readPieces(text, paragraph, { running, opens });
    claimCaption(pieces, parts[0]);
    claimName(text, pieces, parts[0]);
    pieces.push(...parts);
    if (parts.some(({ kind }) => kind === undefined)) running += 1;
  }
  const isKnown = wordsOf(text);
  const blocks = nameHeadings(text, pieces).map((piece) => toBlock(text, piece, isKnown));
  if (file) {
    warnOfCaptionsOnly(blocks, file);
    warnOfEndless(blocks, file);
  }
  const headers = [{ start: 0, end: articleStart }, ...apart].flatMap(({ start, end }): Block[] => {
    const range = trimmed(text, start, end);
    return range ? [{ kind: 'header', ...range }] : [];
  });
  return [...headers, ...blocks].toSorted((a, b) => a.start - b.start);
}

/** The pieces of a paragraph; one of Markdown may have its own kind, or words without marks that show it. */
function readPieces(text: string, piece: MarkdownPiece, position: Position): BlockPiece[] {
  if (piece.kind !== undefined) return [piece];
  if (piece.plain === undefined) return piecesOf(text, piece, position);
  const parts = piecesOf(piece.plain, { start: 0, end: piece.plain.length, apart: piece.apart }, position);
  return [{ ...piece, kind: parts.length === 1 ? parts[0]?.kind : undefined }];
}

/** The pieces of one paragraph, with a kind where it is certain. */
function piecesOf(
  text: string,
  { start, end, apart }: Paragraph,
  { running, opens }: Position,
): BlockPiece[] {
  const words = text.slice(start, end);
  const whole = (kind: BlockPiece['kind']): BlockPiece[] => [{ kind, start, end, apart }];
  const mayHaveDateline = running < MAX_DATELINE_PARAGRAPHS;
  if (isBoilerplate(words) || isFurniture(words, running === 0)) return whole('boilerplate');
  if (isPublicationLine(words) || (mayHaveDateline && isDatelineAlone(words, opens)))
    return whole('dateline');
  const byline = bylineLength(words);
  if (byline > 0) return cutAt(text, { start, end, apart }, byline, 'byline', 'dateline');
  const credit = readCredit(words);
  if (credit) return creditedPieces(text, { start, end, apart }, credit);
  if (isLabelledCaption(words)) return whole('caption');
  if (isQuotation(words)) return whole('quotation');
  const dateline = mayHaveDateline ? datelineLength(words) : 0;
  if (dateline === 0) return whole(undefined);
  return cutAt(text, { start, end, apart }, dateline, 'dateline', undefined).map((piece, index) =>
    index === 0 ? piece : { ...piece, continues: true },
  );
}

function creditedPieces(
  text: string,
  paragraph: Paragraph,
  { index, agency }: NonNullable<ReturnType<typeof readCredit>>,
): BlockPiece[] {
  const before = text.slice(paragraph.start, paragraph.start + index).trim();
  const kind = bylineLength(before) > 0 ? 'byline' : index <= MAX_CAPTION_LENGTH ? 'caption' : undefined;
  return cutAt(text, paragraph, index, kind, 'credit').map((piece) =>
    piece.kind === 'credit' && agency !== undefined ? { ...piece, agency } : piece,
  );
}

/** Divides a paragraph into two pieces; an empty one is left out. */
function cutAt(
  text: string,
  { start, end, apart }: Paragraph,
  length: number,
  first: BlockPiece['kind'],
  second: BlockPiece['kind'],
): BlockPiece[] {
  const head = trimmed(text, start, start + length);
  const tail = trimmed(text, start + length, end);
  return [
    ...(head ? [{ kind: first, ...head, apart }] : []),
    ...(tail ? [{ kind: second, ...tail, apart: head ? false : apart }] : []),
  ];
}

/** Makes a short line a caption where the next line is a credit. */
function claimCaption(pieces: BlockPiece[], next: BlockPiece | undefined): void {
  const last = pieces.at(-1);
  if (
    next?.kind !== 'credit' ||
    next.apart ||
    !last ||
    last.kind !== undefined ||
    last.end - last.start > MAX_CAPTION_LENGTH
  )
    return;
  if (pieces.length === 1) return;
  pieces[pieces.length - 1] = { ...last, kind: 'caption' };
}

/** Makes a name a byline where the next line is an e-mail address. */
function claimName(text: string, pieces: BlockPiece[], next: BlockPiece | undefined): void {
  const last = pieces.at(-1);
  if (next?.kind !== 'byline' || next.apart || !last || last.kind !== undefined) return;
  if (!isEmail(text.slice(next.start, next.end)) || !isNameAlone(text.slice(last.start, last.end))) return;
  pieces[pieces.length - 1] = { ...last, kind: 'byline' };
}

function toBlock(
  text: string,
  { kind, start, end, agency, plain }: BlockPiece & Pick<MarkdownPiece, 'plain'>,
  isKnown: (word: string) => boolean,
): Block {
  const joined = plain ?? joinedText(text, { start, end }, isKnown);
  return {
    kind: kind ?? 'paragraph',
    start,
    end,
    ...(joined !== undefined && { text: joined }),
    ...(agency !== undefined && { agency }),
  };
}

function warnOfEndless(blocks: readonly Block[], file: VFile): void {
  const endless = blocks.find(({ start, end }) => end - start > MAX_PARAGRAPH_LENGTH);
  if (!endless) return;
  const message = `This block has ${endless.end - endless.start} characters without a line end; no paragraph is that long. Its line ends may be lost, or it holds many articles: divide it.`;
  warn(file, 'endless-paragraph', message, endless);
}

function warnOfCaptionsOnly(blocks: readonly Block[], file: VFile): void {
  const captions = blocks.filter(({ kind }) => kind === 'caption' || kind === 'credit');
  const [first] = captions;
  if (!first || blocks.some(({ kind }) => BLOCK_KINDS[kind].isRunningText || kind === 'title')) return;
  warn(
    file,
    'only-captions',
    'The file holds captions and credits but no running text. If the article is missing, add it.',
    first,
  );
}
