import { fnv1a } from '../../src/base/fnv1a.ts';
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
  const fraction = seededNumbers(typeof seed === 'number' ? seed : fnv1a(seed) >>> 0);
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
