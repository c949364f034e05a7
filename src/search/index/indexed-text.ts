import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import type { Article } from '../../record/schema.ts';
import { searchKey } from '../key/search-key.ts';
import { formOf } from '../key/fold.ts';
import { wordsOf, type Word } from '../key/words.ts';

/** What of an article is indexed and shown in excerpts; written once an article, read by the worker. */
export interface IndexedText {
  readonly title: string;
  /** Everything else a reader sees, a string a block. */
  readonly blocks: readonly string[];
  /** Positions of the words of each name that stands in it. */
  readonly names?: Readonly<Record<string, readonly number[]>>;
}

/** A word and the place where a phrase would look for it. */
export interface IndexedWord extends Word {
  readonly position: number;
}

/** One part of an indexed text (its title, a block) with its words. */
export interface Part {
  readonly text: string;
  readonly words: readonly IndexedWord[];
}

/** For Pagefind a word without letters: it holds a position and is not indexed. */
const GAP = '·';

/** Letters for Pagefind, so that a key with its form is one word: U+01C0 opens a key, U+01C2 a token, U+01C3 closes both. */
const KEY_START = 'ǀ';
const TOKEN_START = 'ǂ';
export const KEY_END = 'ǃ';

/** The title apart, then the blocks: without what only stands in the file's header, and without the title a second time. */
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
    // A block whose lines were joined has other offsets: there the name is looked up.
    const from = block.text === undefined ? start - block.start : block.text.indexOf(form);
    if (from >= 0) mark(name, part, from, from + form.length);
  }
  return { ...indexed, names: Object.fromEntries(names) };
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
 * What Pagefind is given for a text: every word as its key and its form, then the tokens. Asked for a key, Pagefind answers
 * with every form that begins with it; the marks keep it from answering with a word that only begins alike.
 *
 * @param tokens ids of what the article mentions or belongs to
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

/** A key as a question asks for it, whatever its form. */
export function markKey(key: string): string {
  return `${KEY_START}${key}${KEY_END}`;
}

/**
 * A key in one form, as it stands in the index: what the form adds to the key, or the whole of it behind a mark.
 *
 * @param form folded
 */
export function markForm(key: string, form: string): string {
  const rest = form.startsWith(key) ? form.slice(key.length) : `${TOKEN_START}${form}`;
  return `${markKey(key)}${rest}${KEY_END}`;
}

/** An id as a word: Pagefind would part it at its hyphens. */
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
