import { firstByRank } from '../record/block-kinds.ts';
import type { Article } from '../record/schema.ts';

/** About as much as a search engine shows. */
const MAX_SUMMARY_CHARACTERS = 160;

/** Summarises an article by its lead, else its first paragraph, else its title. A long text is cut. */
export function summaryOf({ title, text, blocks }: Pick<Article, 'title' | 'text' | 'blocks'>): string {
  const block = firstByRank(blocks, 'summaryRank');
  const words = block ? (block.text ?? text.slice(block.start, block.end)) : title.text;
  return shorten(words.replace(/\s+/gu, ' ').trim());
}

/**
 * Cuts a long text between two words.
 *
 * @param longest in UTF-16 units, without the ellipsis
 * @example
 * shorten('a b', 160) //=> 'a b'
 * @example
 * shorten('President Putin flew to Minsk', 20) //=> 'President Putin…'
 */
export function shorten(words: string, longest: number = MAX_SUMMARY_CHARACTERS): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : longest - 1).replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '')}…`;
}
