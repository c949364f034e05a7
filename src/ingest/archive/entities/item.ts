/** An item that is known to be there; anything else is our own mistake. */
export function item<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new RangeError(`No item ${index} among ${items.length}`);
  return found;
}
