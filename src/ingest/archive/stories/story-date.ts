import { edtfBounds } from '../../../record/edtf.ts';
import type { Bounds } from '../../../record/order.ts';

/**
 * The days that all known bounds allow, or the days in between where newspapers are a few days apart.
 *
 * @example
 * commonBounds([{ earliest: '2022-12-01', latest: '2022-12-31' }, { earliest: null, latest: null }])
 * //=> { earliest: '2022-12-01', latest: '2022-12-31' }
 */
export function commonBounds(all: readonly Bounds[]): Bounds {
  const earliest = all.flatMap((bounds) => bounds.earliest ?? []).toSorted();
  const latest = all.flatMap((bounds) => bounds.latest ?? []).toSorted();
  const [last, first] = [earliest.at(-1) ?? null, latest[0] ?? null];
  return last !== null && first !== null && last > first
    ? { earliest: first, latest: last }
    : { earliest: last, latest: first };
}

/** All days of some bounds that a person joined: from the first to the last, where they do not meet. */
export function joinedBounds(all: readonly Bounds[]): Bounds {
  const common = commonBounds(all);
  const earliest = all.flatMap((bounds) => bounds.earliest ?? []).toSorted();
  const latest = all.flatMap((bounds) => bounds.latest ?? []).toSorted();
  const [last, first] = [earliest.at(-1), latest[0]];
  const meet = last === undefined || first === undefined || last <= first;
  return meet ? common : { earliest: earliest[0] ?? null, latest: latest.at(-1) ?? null };
}

/**
 * Bounds as EDTF: a day, month or year where they span exactly one, otherwise an interval; `XXXX` where both are unknown. An end that is that of a month or
 * year says no more than this.
 *
 * @example
 * boundsToEdtf({ earliest: '2022-12-01', latest: '2022-12-31' }) //=> '2022-12'
 * @example
 * boundsToEdtf({ earliest: '2023-01-01', latest: null }) //=> '[2023..]'
 */
export function boundsToEdtf({ earliest, latest }: Bounds): string {
  if (earliest === null) return latest === null ? 'XXXX' : `[..${shortest(latest, 'latest')}]`;
  if (latest === null) return `[${shortest(earliest, 'earliest')}..]`;
  for (const length of ['2022'.length, '2022-12'.length]) {
    const start = earliest.slice(0, length);
    const end = latest.slice(0, length);
    if (edtfBounds(start)?.earliest !== earliest || edtfBounds(end)?.latest !== latest) continue;
    return start === end ? start : `${start}/${end}`;
  }
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

/** The year or month whose first or last day a day is, otherwise the day. */
function shortest(day: string, end: keyof Bounds): string {
  const parts = ['2022'.length, '2022-12'.length].map((length) => day.slice(0, length));
  return parts.find((part) => edtfBounds(part)?.[end] === day) ?? day;
}
