import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
import type { ListItem, Nodes, Paragraph as MarkdownParagraph, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../../../record/span.ts';
import type { BlockPiece } from './headings.ts';

/** A piece of Markdown; `plain` is its words where they are not its slice. */
export interface MarkdownPiece extends BlockPiece {
  readonly plain?: string | undefined;
}

/** A heading between blank lines: «# Title». «#hashtag» is none. */
const HEADING = /(?:^|\n[ \t]*\n|^[^\n]*\n)#{1,6}[ \t]+[^\s#][^\n]*(?:\n[ \t]*(?:\n|$)|$)/u;
const STRONG = /(?<![\p{L}\p{N}*])\*\*(?=\p{L})[^*\n]{1,200}\*\*(?!\*)/u;
const LINK = /\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,500}\)/u;
/** A struck word, an item to tick off, a footnote. */
const STRUCK = /(?<!~)~~(?=\p{L})[^~\n]{1,200}~~(?!~)/u;
const TASK = /^[-*+] \[[ xX]\] \S/mu;
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:\s/mu;
const SIGNS = [STRONG, LINK, STRUCK, TASK, FOOTNOTE];
/** Text that is longer is no article; it is not parsed. */
const MAX_PARSED_LENGTH = 500_000;

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * The pieces of a text in Markdown: headings, quotations, items and paragraphs, each with its words and the range of those in
 * the text; `undefined` where the text is no Markdown. A star of a footnote or a «#hashtag» does not make it one.
 */
export function readMarkdown(text: string, from: number): MarkdownPiece[] | undefined {
  const article = text.slice(from);
  if (article.length > MAX_PARSED_LENGTH) return undefined;
  if (!HEADING.test(article.trimStart()) && !SIGNS.some((sign) => sign.test(article))) return undefined;
  const { children } = parser.parse(article);
  const pieces = children.flatMap((node) => piecesOf(node, article));
  const title = titleOf(pieces);
  return pieces.map((piece, index) => ({
    ...piece,
    kind: index === title ? 'title' : piece.kind,
    start: from + piece.start,
    end: from + piece.end,
  }));
}

/** The first piece, where it is a heading. */
function titleOf(pieces: readonly MarkdownPiece[]): number {
  const [first] = pieces;
  return first?.kind !== undefined && BLOCK_KINDS[first.kind].markdown === 'heading' ? 0 : -1;
}

function piecesOf(node: RootContent, text: string): MarkdownPiece[] {
  if (node.type === 'heading') return pieceOf(node.children, text, 'subheading');
  if (node.type === 'paragraph') return paragraphPieces(node, text);
  if (node.type === 'blockquote') {
    return node.children.flatMap((child) =>
      child.type === 'paragraph' ? pieceOf(child.children, text, 'quotation') : piecesOf(child, text),
    );
  }
  if (node.type === 'list')
    return node.children.flatMap((item) => itemPieces(item, node.ordered === true, text));
  if (node.type === 'table')
    return node.children.flatMap((row) => pieceOf(row.children, text, 'paragraph', ' | '));
  return isWordless(node) ? [] : pieceOf([node], text, undefined);
}

/** Whether a node is a rule, a tag or the address of a link. */
function isWordless({ type }: RootContent): boolean {
  return type === 'html' || type === 'definition' || type === 'thematicBreak' || type === 'yaml';
}

/** An item of a list; its number belongs to its words, the sign of an item without one does not. */
function itemPieces(item: ListItem, isNumbered: boolean, text: string): MarkdownPiece[] {
  const pieces = item.children.flatMap((child) =>
    child.type === 'paragraph' ? pieceOf(child.children, text, 'paragraph') : piecesOf(child, text),
  );
  const [first, ...others] = pieces;
  const start = item.position?.start.offset;
  if (!isNumbered || !first || start === undefined) return pieces;
  const { plain } = first;
  const number = text.slice(start, first.start);
  return [{ ...first, start, ...(plain !== undefined && { plain: number + plain }) }, ...others];
}

/** A paragraph without a mark keeps its lines, so that a byline above the text stays one. */
function paragraphPieces({ children }: MarkdownParagraph, text: string): MarkdownPiece[] {
  const [only] = children;
  const span = spanOf(children);
  if (children.length > 1 || only?.type !== 'text' || !span || !isSlice(only.value, text, span))
    return pieceOf(children, text, undefined);
  let start = span.start;
  return text
    .slice(span.start, span.end)
    .split('\n')
    .map((line, index): MarkdownPiece => {
      const piece = { kind: undefined, apart: index === 0, start, end: start + line.trimEnd().length };
      start += line.length + 1;
      return piece;
    })
    .filter((piece) => piece.end > piece.start);
}

function pieceOf(
  children: readonly Nodes[],
  text: string,
  kind: BlockPiece['kind'],
  between = '',
): MarkdownPiece[] {
  const span = spanOf(children);
  if (!span) return [];
  const plain = children.map(wordsOf).join(between).replace(/\s+/gu, ' ').trim();
  if (plain === '') return [];
  return [{ kind, ...span, apart: true, ...(!isSlice(plain, text, span) && { plain }) }];
}

function isSlice(words: string, text: string, { start, end }: Span): boolean {
  return words.replace(/\s+/gu, ' ').trim() === text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

function spanOf(children: readonly Nodes[]): Span | undefined {
  const start = children[0]?.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** The words of a node, without its marks and addresses. */
function wordsOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
