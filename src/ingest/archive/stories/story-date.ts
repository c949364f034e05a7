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
 * Bounds as EDTF: a day, month or year where they span exactly one, otherwise an interval; `XXXX` where both are unknown.
 *
 * @example
 * boundsToEdtf({ earliest: '2022-12-01', latest: '2022-12-31' }) //=> '2022-12'
 * @example
 * boundsToEdtf({ earliest: '2023-01-01', latest: null }) //=> '[2023-01-01..]'
 */
export function boundsToEdtf({ earliest, latest }: Bounds): string {
  if (earliest === null) return latest === null ? 'XXXX' : `[..${latest}]`;
  if (latest === null) return `[${earliest}..]`;
  if (earliest === latest) return earliest;
  for (const length of ['2022-12'.length, '2022'.length]) {
    const shorter = earliest.slice(0, length);
    const bounds = edtfBounds(shorter);
    if (bounds?.earliest === earliest && bounds.latest === latest) return shorter;
  }
  return `${earliest}/${latest}`;
}
