/** The order of an archive: the same at build, in lists and in the browser. */

/** First and last day a date can mean (ISO days); `null` where that side is open or unknown. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Something with an id that has a place in time. */
export interface Dated extends Bounds {
  readonly id: string;
}

/** Oldest first, by (earliest, latest, id); then dates that are open on one side, then the undated. */
export function compareOldestFirst(a: Dated, b: Dated): number {
  return compareInTime(a, b, 1);
}

/** Newest first; then dates that are open on one side, then the undated, as in the other order. */
export function compareNewestFirst(a: Dated, b: Dated): number {
  return compareInTime(a, b, -1);
}

function compareInTime(a: Dated, b: Dated, direction: 1 | -1): number {
  return compareBounds(a, b, direction) || compareText(a.id, b.id);
}

/**
 * The part of the order that depends on dates.
 *
 * @param direction 1: oldest first, -1: newest first
 */
export function compareBounds(a: Bounds, b: Bounds, direction: 1 | -1): number {
  return (
    openSides(a) - openSides(b) ||
    direction * compareText(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '') ||
    direction * compareText(a.latest ?? '', b.latest ?? '')
  );
}

function openSides({ earliest, latest }: Bounds): number {
  return Number(earliest === null) + Number(latest === null);
}

/** Order by UTF-16 units, which is the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
