/**
 * The item at an index that must exist.
 *
 * @throws RangeError when it does not, which is a defect of Kiosk
 */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new RangeError(`No item ${index} among ${items.length}`);
  return found;
}
