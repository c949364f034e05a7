import type { Bounds } from '../../record/order.ts';

/** A range of days, both ends included. An absent end is open. */
export interface Range {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** How surely an article is in a range. Without a range every dated article certainly is. */
export type Within = 'certain' | 'possible' | 'undated';

const PARTIAL_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Whether a string is a year, a month or a day: `2022`, `2022-12`, `2022-12-19`. */
export function isPartialDay(text: string): boolean {
  if (!PARTIAL_DAY.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  return day === undefined || day <= new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
}

/**
 * The first and last day of a range whose ends are years, months or days. Ends in the wrong order are swapped.
 *
 * @example
 * toRange('2022-12', '2023-02') //=> { from: '2022-12-01', to: '2023-02-28' }
 */
export function toRange(from: string | undefined, to: string | undefined): Range {
  if (from !== undefined && to !== undefined && lastDay(to) < firstDay(from)) return toRange(to, from);
  return {
    from: from === undefined ? undefined : firstDay(from),
    to: to === undefined ? undefined : lastDay(to),
  };
}

function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10).replace(/^(\d{4}-\d\d)$/u, '$1-01');
}

function lastDay(partial: string): string {
  const [year = '', month = '12', day] = partial.split('-');
  const last = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  return `${year}-${month}-${last}`;
}

export function isOpen({ from, to }: Range): boolean {
  return from === undefined && to === undefined;
}

/**
 * Whether an article is in a range when its date can be any day between its bounds; `undefined`: certainly not.
 *
 * @example
 * within({ earliest: '2022-12-01', latest: '2022-12-31' }, { from: '2022-12-15' }) //=> 'possible'
 */
export function within({ earliest, latest }: Bounds, range: Range): Within | undefined {
  if (earliest === null && latest === null) return 'undated';
  const { from, to } = range;
  if (from !== undefined && latest !== null && latest < from) return undefined;
  if (to !== undefined && earliest !== null && earliest > to) return undefined;
  const startsInside = from === undefined || (earliest !== null && earliest >= from);
  const endsInside = to === undefined || (latest !== null && latest <= to);
  return startsInside && endsInside ? 'certain' : 'possible';
}
