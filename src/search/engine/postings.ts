/** The rows of a bundle that contain a word, each with its positions. Rows are in any order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export const NO_POSTINGS: Postings = new Map();

/** Postings in lists of numbers, which go from one worker to another without being copied. */
export interface PackedPostings {
  readonly rows: Uint32Array;
  /** The number of positions in each row. */
  readonly counts: Uint32Array;
  readonly positions: Uint32Array;
}

export function packPostings(postings: Postings): PackedPostings {
  const counts = Uint32Array.from(postings.values(), ({ length }) => length);
  const positions = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const list of postings.values()) {
    positions.set(list, at);
    at += list.length;
  }
  return { rows: Uint32Array.from(postings.keys()), counts, positions };
}

export function unpackPostings({ rows, counts, positions }: PackedPostings): Postings {
  const postings = new Map<number, readonly number[]>();
  let at = 0;
  for (const [index, row] of rows.entries())
    postings.set(row, Array.from(positions.subarray(at, (at += counts[index] ?? 0))));
  return postings;
}

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
