import { seededNumbers } from '../random/seeded-numbers.ts';

/** Random numbers that are the same on every machine. */
export interface Random {
  /** From 0 to just below 1. */
  readonly fraction: () => number;
  /** A whole number from 0 to just below `limit`. */
  readonly below: (limit: number) => number;
  /** One of these, each with the same probability. */
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item;
  /** An index by Zipf's law: the first is the likeliest. */
  readonly rank: (ranks: number) => number;
}

/** Mulberry32 from a seed: a number, or words that are hashed to one. */
export function randomFrom(seed: number | string): Random {
  const fraction = seededNumbers(typeof seed === 'number' ? seed : digest(seed));
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    oneOf(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
    rank: (ranks) => Math.floor((ranks + 1) ** fraction()) - 1,
  };
}

/** FNV-1a. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
