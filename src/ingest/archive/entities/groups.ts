import type { Reason } from './reasons.ts';

/** Two that were taken for one, and why. */
interface Merge {
  readonly one: number;
  readonly other: number;
  readonly reason: Reason;
}

/** Entries that turn out to be one, with the reason of every step. */
export interface Groups {
  readonly merges: readonly Merge[];
  /** A new entity by itself. */
  add(): number;
  /** The smallest number of a group stands for it. */
  find(entity: number): number;
  join(one: number, other: number, reason: Reason): void;
}

export function createGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, entity) => entity);
  const merges: Merge[] = [];
  const find = (entity: number): number => {
    let root = entity;
    while (parent[root] !== root) {
      const next = parent[root] ?? root;
      parent[root] = parent[next] ?? next;
      root = next;
    }
    return root;
  };
  return {
    merges,
    find,
    add: () => parent.push(parent.length) - 1,
    join: (one, other, reason) => {
      const a = find(one);
      const b = find(other);
      if (a === b) return;
      parent[Math.max(a, b)] = Math.min(a, b);
      merges.push({ one, other, reason });
    },
  };
}
