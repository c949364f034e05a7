/** The order of an archive, the same everywhere: at build, in lists, in the browser. */

/** First and last day a date can mean (ISO days), `null` where that side is open or unknown. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Something with a place in time and an id. */
export interface Dated extends Bounds {
  readonly id: string;
}

/** Oldest first, by (earliest, latest, id); then dates open to one side, then the undated. */
export function compareOldestFirst(a: Dated, b: Dated): number {
  return compareInTime(a, b, 1);
}

/** Newest first; dates open to one side still follow the others, the undated come last. */
export function compareNewestFirst(a: Dated, b: Dated): number {
  return compareInTime(a, b, -1);
}

function compareInTime(a: Dated, b: Dated, direction: 1 | -1): number {
  return compareBounds(a, b, direction) || compareText(a.id, b.id);
}

/** The part of the order that dates decide: 1 for oldest first, -1 for newest first. */
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

/** Order by UTF-16 unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** First and last day that some dates can mean, as far as they are known; open sides add none. */
export function spanOf(dates: Iterable<Bounds>): Bounds {
  let span: Bounds = { earliest: null, latest: null };
  for (const { earliest, latest } of dates) {
    for (const day of [earliest, latest]) {
      if (day === null) continue;
      span = {
        earliest: span.earliest === null || day < span.earliest ? day : span.earliest,
        latest: span.latest === null || day > span.latest ? day : span.latest,
      };
    }
  }
  return span;
}
