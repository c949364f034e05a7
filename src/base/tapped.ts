/** Yields every item after `look` has seen it. */
export function* tapped<Item>(items: Iterable<Item>, look: (item: Item) => void): Generator<Item> {
  for (const item of items) {
    look(item);
    yield item;
  }
}
