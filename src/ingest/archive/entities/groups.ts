import { DisjointSets } from '../../../base/disjoint-sets.ts';
import type { Reason } from './reasons.ts';

/** Two entities that were joined, and the reason. */
interface Merge {
  readonly one: number;
  readonly other: number;
  readonly reason: Reason;
}

/** Groups of numbered entities, with the reason for every join. */
export class Groups {
  readonly merges: Merge[] = [];
  readonly #sets: DisjointSets;

  constructor(size: number) {
    this.#sets = new DisjointSets(size);
  }

  /** Adds a new entity and returns its number. */
  add(): number {
    return this.#sets.add();
  }

  /** The smallest number of the entity's group, which identifies the group. */
  find(entity: number): number {
    return this.#sets.find(entity);
  }

  join(one: number, other: number, reason: Reason): void {
    if (this.#sets.join(one, other)) this.merges.push({ one, other, reason });
  }
}
