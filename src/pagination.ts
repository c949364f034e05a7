/** Articles on one page of a list. */
const PAGE_SIZE = 50;

/** One page of a list that grows at its end. */
export interface ListPage<Item> {
  /** Page number in the address; `undefined` for the front page of the list. */
  readonly number: number | undefined;
  /** Newest first. */
  readonly items: readonly Item[];
}

/**
 * Pages of a list that is ordered from old to new. Numbered pages count from the oldest, so a full page keeps its
 * address and its articles as the archive grows; the front page holds the newest 50 to 99.
 *
 * @example
 * listPages(['old', 'new']) //=> [{ number: undefined, items: ['new', 'old'] }]
 */
export function listPages<Item>(items: readonly Item[]): ListPage<Item>[] {
  const full = Math.max(0, Math.floor(items.length / PAGE_SIZE) - 1);
  const numbered = Array.from({ length: full }, (_, index) => ({
    number: index + 1,
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE).toReversed(),
  }));
  return [{ number: undefined, items: items.slice(full * PAGE_SIZE).toReversed() }, ...numbered.toReversed()];
}
