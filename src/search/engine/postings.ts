import type { Postings } from './bundles.ts';

/** The postings of several words as those of one. */
export function unite(all: readonly Postings[]): Postings {
  if (all.length === 1 && all[0]) return all[0];
  const united = new Map<number, readonly number[]>();
  for (const matches of all) {
    for (const [row, positions] of matches) {
      const known = united.get(row);
      united.set(row, known ? [...known, ...positions] : positions);
    }
  }
  return united;
}

/** A map with each value changed. */
export function mapValues<Value, Result>(
  map: ReadonlyMap<number, Value>,
  change: (value: Value, key: number) => Result,
): Map<number, Result> {
  const changed = new Map<number, Result>();
  for (const [key, value] of map) changed.set(key, change(value, key));
  return changed;
}
