import type { BegunWord } from './prefixes.ts';

/** How often all languages together write a word. */
export function timesOf({ counts }: Pick<BegunWord, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
