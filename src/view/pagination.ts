/** Items on one numbered page. */
const PAGE_SIZE = 50;

/** One page of a long list. */
export interface ListPage<Item> {
  /** Page number in the address; `undefined` for the front page, which has none. */
  readonly number: number | undefined;
  readonly items: readonly Item[];
}

/**
 * Splits a list that grows at its beginning (newest first) into pages. Page numbers count from the oldest page, so a full
 * page keeps its address and its items when newer ones come. The front page holds 50 to 99 items, or all of a shorter list.
 *
 * @param size items on one numbered page; the front page holds fewer than two pages of them
 * @example
 * listPages(['new', 'old']) //=> [{ number: undefined, items: ['new', 'old'] }]
 */
export function listPages<Item>(items: readonly Item[], size = PAGE_SIZE): ListPage<Item>[] {
  const full = Math.max(0, Math.floor(items.length / size) - 1);
  const front = items.length - full * size;
  const numbered = Array.from({ length: full }, (_, index) => ({
    number: full - index,
    items: items.slice(front + index * size, front + (index + 1) * size),
  }));
  return [{ number: undefined, items: items.slice(0, front) }, ...numbered];
}

/** Where a page is in its list, and the pages beside it. */
export interface PagePosition {
  /** From 1, the front page. */
  readonly position: number;
  /** The page with newer items; `undefined` on the front page. */
  readonly newer: Pick<ListPage<unknown>, 'number'> | undefined;
  /** The page with older items; `undefined` on the last. */
  readonly older: Pick<ListPage<unknown>, 'number'> | undefined;
}

/**
 * The position of a page among the pages of its list.
 *
 * @param number as in {@link ListPage}
 * @param pages how many pages the list has
 * @example
 * positionOf(undefined, 3) //=> { position: 1, newer: undefined, older: { number: 2 } }
 * @example
 * positionOf(2, 3) //=> { position: 2, newer: { number: undefined }, older: { number: 1 } }
 */
export function positionOf(number: number | undefined, pages: number): PagePosition {
  const older = (number ?? pages) - 1;
  return {
    position: pages - (number ?? pages) + 1,
    newer: number === undefined ? undefined : { number: number === pages - 1 ? undefined : number + 1 },
    older: older > 0 ? { number: older } : undefined,
  };
}
