/** Disjoint sets (union–find) of things numbered from 0. The smallest number of a set stands for it. */
export class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, thing) => thing);
  }

  /** Adds a set of one new thing and returns its number. */
  add(): number {
    return this.#parents.push(this.#parents.length) - 1;
  }

  /** The smallest number of the set that a thing is in. */
  find(thing: number): number {
    let root = thing;
    while (this.#parents[root] !== root) {
      const next = this.#parents[root] ?? root;
      this.#parents[root] = this.#parents[next] ?? next;
      root = next;
    }
    return root;
  }

  /** Makes one set of two; `false` where they were one already. */
  join(one: number, other: number): boolean {
    const [first, second] = [this.find(one), this.find(other)];
    if (first === second) return false;
    this.#parents[Math.max(first, second)] = Math.min(first, second);
    return true;
  }
}
