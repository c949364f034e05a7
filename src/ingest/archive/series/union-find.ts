/** Groups of ids that grow together by pairs (union–find). */
export class UnionFind {
  readonly #leaders = new Map<string, string>();

  join(one: string, other: string): void {
    const [first, second] = [this.#leaderOf(one), this.#leaderOf(other)];
    this.#leaders.set(first, first);
    this.#leaders.set(second, first);
  }

  areJoined(one: string, other: string): boolean {
    return this.#leaderOf(one) === this.#leaderOf(other);
  }

  /** The groups of two or more. */
  all(): string[][] {
    return [...Map.groupBy(this.#leaders.keys(), (id) => this.#leaderOf(id)).values()];
  }

  #leaderOf(id: string): string {
    let leader = id;
    for (
      let next = this.#leaders.get(leader);
      next !== undefined && next !== leader;
      next = this.#leaders.get(leader)
    )
      leader = next;
    if (leader !== id) this.#leaders.set(id, leader);
    return leader;
  }
}
