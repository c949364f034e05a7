import { BLOCK_KINDS, isHeading } from '../../record/block-kinds.ts';
import type { Article, Block } from '../../record/schema.ts';
import type { Span } from '../../record/span.ts';
import { dateToken, isDateToken } from '../key/tokens.ts';
import { wordsOf, type Word } from '../key/words.ts';

/** The part of an article that is indexed and quoted in excerpts. The worker reads it from the texts of the bundle. */
export interface IndexedText {
  readonly title: string;
  /** The text of each other block that a reader sees. */
  readonly blocks: readonly string[];
  /** The positions of the words of each name and day that it mentions, by the id of the name or the token of the day. */
  readonly names?: Readonly<Record<string, readonly number[]>>;
}

/** A word with the position that phrases are matched by. */
export interface IndexedWord extends Word {
  readonly position: number;
}

/** The title or a block of an indexed text, with its words. */
export interface Part {
  readonly text: string;
  readonly words: readonly IndexedWord[];
}

/** Pagefind takes these for letters, so a key with its form is one word: U+01C0 opens a key, U+01C2 a token, U+01C3 closes both. */
const KEY_START = 'ǀ';
const TOKEN_START = 'ǂ';
export const KEY_END = 'ǃ';

/** The part of an article that its indexed text is made of. */
export type IndexedArticle = Pick<Article, 'title' | 'text' | 'blocks' | 'mentions' | 'quotes'>;

/** The indexed text of an article: its title, then its blocks without the header and without a second copy of the title. */
export function toIndexedText(article: Omit<IndexedArticle, 'quotes'>): IndexedText {
  const { title, mentions } = article;
  const shown = shownBlocks(article);
  const indexed = { title: title.text, blocks: shown.map((block) => block.shown) };
  const [inTitle, ...parts] = placeWords(indexed);
  const names = new Map<string, number[]>();
  const mark = (id: string, positions: readonly number[]): void => {
    if (positions.length > 0) names.set(id, [...(names.get(id) ?? []), ...positions]);
  };
  const marked = [
    ...mentions.names.map(({ name, ...span }) => ({ id: name, ...span })),
    ...mentions.dates
      .map(({ edtf, ...span }) => ({ id: dateToken(edtf), ...span }))
      .filter(({ id }) => isDateToken(id)),
  ];
  for (const { id, text: form, start, end } of marked) {
    const titleStart = inTitle?.text.indexOf(form) ?? -1;
    if (inTitle && titleStart >= 0 && !names.has(id))
      mark(id, positionsIn(inTitle, titleStart, titleStart + form.length));
    mark(id, positionsOfSpan({ start, end, text: form }, shown, parts));
  }
  return names.size === 0 ? indexed : { ...indexed, names: Object.fromEntries(names) };
}

/** A block that a reader sees, with its words as they are shown. */
export interface ShownBlock extends Block {
  readonly shown: string;
}

export function shownBlocks({
  title,
  text,
  blocks,
}: Pick<IndexedArticle, 'title' | 'text' | 'blocks'>): ShownBlock[] {
  return blocks
    .filter(({ kind }) => BLOCK_KINDS[kind].isText)
    .map((block) => ({ ...block, shown: block.text ?? text.slice(block.start, block.end) }))
    .filter(({ kind, shown }) => !isHeading({ kind }) || shown.replace(/\s+/gu, ' ').trim() !== title.text);
}

/** The positions of the words of a span of the article's text; none where no shown block contains it. */
export function positionsOfSpan(
  { start, end, text: form }: Span & { readonly text: string },
  shown: readonly ShownBlock[],
  parts: readonly Part[],
): number[] {
  const index = shown.findIndex((block) => block.start <= start && end <= block.end);
  const [block, part] = [shown[index], parts[index]];
  if (!block || !part) return [];
  // Joined lines have other offsets than the text, so the words are looked up in them.
  const from = block.text === undefined ? start - block.start : block.text.indexOf(form);
  return from < 0 ? [] : positionsIn(part, from, from + form.length);
}

function positionsIn({ words }: Part, start: number, end: number): number[] {
  return words.filter((word) => word.end > start && word.start < end).map(({ position }) => position);
}

/**
 * The words of a text with their positions. One position between two parts is left out, so that no phrase spans two
 * paragraphs.
 */
export function placeWords({ title, blocks }: IndexedText): Part[] {
  let next = 0;
  return [title, ...blocks].map((text) => {
    const words = wordsOf(text).map(({ start, end }) => ({ start, end, position: next++ }));
    next += 1;
    return { text, words };
  });
}

/** The search term for a key in any form. */
export function markKey(key: string): string {
  return `${KEY_START}${key}${KEY_END}`;
}

/**
 * The indexed word for a key in one form: the key, then what the form adds to it, or the whole form after a mark.
 *
 * @param form folded
 */
export function markForm(key: string, form: string): string {
  const rest = form.startsWith(key) ? form.slice(key.length) : `${TOKEN_START}${form}`;
  return `${markKey(key)}${rest}${KEY_END}`;
}

/** The indexed word for an id. Pagefind would split an id at its hyphens. */
export function markToken(id: string): string {
  return `${TOKEN_START}${id.replace(/[^\p{L}\p{N}]/gu, TOKEN_START)}${KEY_END}`;
}

/** The beginning that the indexed words of an id and of all longer ids have: of a month, and of its days. */
export function markTokenPrefix(id: string): string {
  return markToken(id).slice(0, -KEY_END.length);
}
