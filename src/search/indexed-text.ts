import type { Article } from '../schema.ts';
import { searchKey } from '../search-key.ts';
import { wordsOf, type Word } from './words.ts';

/** What of an article is indexed and shown in excerpts; written once an article, read by the worker. */
export interface IndexedText {
  readonly title: string;
  /** Everything else a reader sees, a string a block. */
  readonly blocks: readonly string[];
}

/** A word and the place where a phrase would look for it. */
export interface PlacedWord extends Word {
  readonly position: number;
}

/** One part of an indexed text (its title, a block) with its words. */
export interface Part {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** For Pagefind a word without letters: it holds a position and is not indexed. */
const GAP = '·';

/** The title apart, then the blocks: without what only stands in the file's header, and without the title a second time. */
export function toIndexedText({
  title,
  text,
  blocks,
}: Pick<Article, 'title' | 'text' | 'blocks'>): IndexedText {
  const shown = blocks
    .filter(({ kind }) => kind !== 'header')
    .map((block) => ({ kind: block.kind, text: block.text ?? text.slice(block.start, block.end) }))
    .filter((block) => block.kind !== 'title' || block.text.replace(/\s+/gu, ' ').trim() !== title.text);
  return { title: title.text, blocks: shown.map((block) => block.text) };
}

/**
 * The words of a text with their positions. Between two parts one position stays empty, so that no phrase runs from one
 * paragraph into the next.
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
 * What Pagefind is given for a text: every word its key between U+01C0 and U+01C3. These are letters for Pagefind, so a
 * marked key is one word; the closing mark keeps it from answering with a word that only begins alike.
 */
export function toContent(parts: readonly Part[], language: string): string {
  const keyOf = rememberKeys(language);
  return parts
    .map(({ text, words }) => words.map(({ start, end }) => markKey(keyOf(text.slice(start, end)))).join(' '))
    .join(` ${GAP} `);
}

/** A key as it stands in the index and in a question. */
export function markKey(key: string): string {
  return `ǀ${key}ǃ`;
}

function rememberKeys(language: string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let key = known.get(word);
    if (key === undefined) known.set(word, (key = searchKey(word, language)));
    return key;
  };
}
