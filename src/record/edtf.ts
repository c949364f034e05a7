import { memoise } from '../base/memoise.ts';
import parse from 'edtf';
import { DAY_MS, isoDay } from './day.ts';
import type { Bounds } from './order.ts';
import { monthsOfSeason } from './season.ts';

const UNBOUNDED: Bounds = { earliest: null, latest: null };

/**
 * The bounds of an EDTF date (ISO 8601-2, levels 0–2); `undefined` when it is not an EDTF date or not a day of the
 * calendar. A date without a year has no bounds.
 *
 * @example
 * edtfBounds('2022-12') //=> { earliest: '2022-12-01', latest: '2022-12-31' }
 * @example
 * edtfBounds('2018-24') //=> { earliest: '2018-12-01', latest: '2019-02-28' }
 * @example
 * edtfBounds('[2023..]') //=> { earliest: '2023-01-01', latest: null }
 * @example
 * edtfBounds('XXXX-12-03') //=> { earliest: null, latest: null }
 * @example
 * edtfBounds('2022-02-31') //=> undefined
 */
export function edtfBounds(edtf: string): Bounds | undefined {
  return boundsOf(edtf);
}

// The parser takes a third of a millisecond, and plain dates, which are most, do not need it.
const boundsOf = memoise((edtf: string) => (PLAIN.test(edtf) ? plainBounds(edtf) : readBounds(edtf)));

/** A year, a month or a day, but no season. */
const PLAIN = /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

function plainBounds(edtf: string): Bounds | undefined {
  const [year = '', month, day] = edtf.split('-');
  const days = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  if (day !== undefined) return Number(day) > days ? undefined : { earliest: edtf, latest: edtf };
  return { earliest: `${year}-${month ?? '01'}-01`, latest: `${year}-${month ?? '12'}-${days}` };
}

/** Whether a string is an EDTF date of the calendar. */
export function isEdtf(edtf: string): boolean {
  return edtfBounds(edtf) !== undefined;
}

function readBounds(edtf: string): Bounds | undefined {
  try {
    const { min, max } = parse(edtf);
    if (edtf.startsWith('XXXX')) return UNBOUNDED;
    const season = SEASON.exec(edtf)?.groups;
    if (season) return seasonBounds(Number(season['year']), Number(season['season']));
    return { earliest: toDay(min), latest: toDay(max) };
  } catch {
    return undefined;
  }
}

const SEASON = /^(?<year>\d{4})-(?<season>2[1-4])$/u;

/** The parser takes the quarters of the year instead. */
function seasonBounds(year: number, season: number): Bounds {
  const [first = '', , last = ''] = monthsOfSeason(year, season);
  return { earliest: boundsOf(first)?.earliest ?? null, latest: boundsOf(last)?.latest ?? null };
}

function toDay(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  return isoDay(Math.floor(milliseconds / DAY_MS));
}
