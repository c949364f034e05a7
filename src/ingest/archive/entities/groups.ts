import type { Reason } from './reasons.ts';

/** Two entities that were joined, and the reason. */
interface Merge {
  readonly one: number;
  readonly other: number;
  readonly reason: Reason;
}

/** Disjoint sets (union–find) of numbered entities, with the reason for every join. */
export interface Groups {
  readonly merges: readonly Merge[];
  /** Adds a new entity and returns its number. */
  add(): number;
  /** The smallest number of the entity's group, which identifies the group. */
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
