import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import type { Article } from '../../record/schema.ts';
import { searchKey } from '../key/search-key.ts';
import { formOf } from '../key/fold.ts';
import { wordsOf, type Word } from '../key/words.ts';

/** The part of an article that is indexed and quoted in excerpts. Each article has a file of it, which the worker reads. */
export interface IndexedText {
  readonly title: string;
  /** The text of each other block that a reader sees. */
  readonly blocks: readonly string[];
  /** The positions of the words of each name that it mentions, by the id of the name. */
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

/** A word without letters: Pagefind gives it a position and does not index it. */
const GAP = '·';

/** Pagefind takes these for letters, so a key with its form is one word: U+01C0 opens a key, U+01C2 a token, U+01C3 closes both. */
const KEY_START = 'ǀ';
const TOKEN_START = 'ǂ';
export const KEY_END = 'ǃ';

/** The indexed text of an article: its title, then its blocks without the header and without a second copy of the title. */
export function toIndexedText({
  title,
  text,
  blocks,
  mentions,
}: Pick<Article, 'title' | 'text' | 'blocks' | 'mentions'>): IndexedText {
  const shown = blocks
    .filter(({ kind }) => BLOCK_KINDS[kind].isText)
    .map((block) => ({ ...block, shown: block.text ?? text.slice(block.start, block.end) }))
    .filter((block) => block.kind !== 'title' || block.shown.replace(/\s+/gu, ' ').trim() !== title.text);
  const indexed = { title: title.text, blocks: shown.map((block) => block.shown) };
  if (mentions.names.length === 0) return indexed;
  const [inTitle, ...parts] = placeWords(indexed);
  const names = new Map<string, number[]>();
  const mark = (name: string, part: Part, start: number, end: number): void => {
    const inside = part.words.filter((word) => word.end > start && word.start < end);
    names.set(name, [...(names.get(name) ?? []), ...inside.map(({ position }) => position)]);
  };
  for (const { name, text: form, start, end } of mentions.names) {
    const titleStart = inTitle?.text.indexOf(form) ?? -1;
    if (inTitle && titleStart >= 0 && !names.has(name))
      mark(name, inTitle, titleStart, titleStart + form.length);
    const index = shown.findIndex((block) => block.start <= start && end <= block.end);
    const [block, part] = [shown[index], parts[index]];
    if (!block || !part) continue;
    // Joined lines have other offsets than the text, so the name is looked up in them.
    const from = block.text === undefined ? start - block.start : block.text.indexOf(form);
    if (from >= 0) mark(name, part, from, from + form.length);
  }
  return { ...indexed, names: Object.fromEntries(names) };
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

/**
 * The content that Pagefind indexes for a text: each word as its key and its form, then the tokens. A search for a key finds
 * every indexed word that begins with it; the marks exclude words of longer keys.
 *
 * @param tokens ids of the names that the article mentions and of its story
 */
export function toContent(parts: readonly Part[], language: string, tokens: readonly string[] = []): string {
  const wordFor = rememberWords(language);
  return [
    ...parts.map(({ text, words }) =>
      words.map(({ start, end }) => wordFor(text.slice(start, end))).join(' '),
    ),
    ...(tokens.length === 0 ? [] : [tokens.map(markToken).join(' ')]),
  ].join(` ${GAP} `);
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

function rememberWords(language: string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let marked = known.get(word);
    if (marked === undefined) known.set(word, (marked = markForm(searchKey(word, language), formOf(word))));
    return marked;
  };
}
