import { monthsOfSeason, seasonOfMonth } from '../../record/season.ts';
import { foldersAt, type Manifest } from './manifest.ts';
import { openShards } from './shards.ts';

/** A day, month or season, as far as an archive has it. */
export interface ArchiveDate {
  /** EDTF. */
  readonly edtf: string;
  /** Number of articles that are certainly from then. */
  readonly dated: number;
  /** Number of articles whose text names it, or a day in it. */
  readonly naming: number;
  /** Folders of the bundles with such articles. */
  readonly bundles: ReadonlySet<string>;
}

/** Finds what the archive has of a date. */
export type FindDate = (edtf: string) => Promise<ArchiveDate>;

/** Opens the list of dates of an archive. Its files are loaded when they are needed. */
export function openDates(manifest: Manifest, fetchPacked: (path: string) => Promise<string>): FindDate {
  const dates = openShards(manifest.dates, (number) => fetchPacked(`dates/${number}.packed`));
  return async (edtf) => {
    const [[, dated = '0', naming = '0', places = ''] = []] = await dates.find(edtf);
    return {
      edtf,
      dated: Number(dated),
      naming: Number(naming),
      bundles: foldersAt(places, manifest.bundles),
    };
  };
}

/**
 * The dates that contain a day or month: itself, its month, and the season it is in.
 *
 * @example
 * datesAround('2022-12-19') //=> ['2022-12-19', '2022-12', '2022-24']
 * @example
 * datesAround('2023-02') //=> ['2023-02', '2022-24']
 */
export function datesAround(edtf: string): string[] {
  const [year = '', month = ''] = edtf.split('-');
  if (isSeason(month)) return [edtf];
  return [...new Set([edtf, `${year}-${month}`, seasonOfMonth(Number(year), Number(month))])];
}

/**
 * The dates whose names begin the names of all that a day, month or season contains.
 *
 * @example
 * datesWithin('2022-24') //=> ['2022-24', '2022-12', '2023-01', '2023-02']
 */
export function datesWithin(edtf: string): string[] {
  const [year = '', month = ''] = edtf.split('-');
  return isSeason(month) ? [edtf, ...monthsOfSeason(Number(year), Number(month))] : [edtf];
}

/**
 * The first and last month or day of a date, or the date itself.
 *
 * @example
 * endsOfDate('2022-24') //=> { from: '2022-12', to: '2023-02' }
 * @example
 * endsOfDate('2022-12-19') //=> { from: '2022-12-19', to: '2022-12-19' }
 */
export function endsOfDate(edtf: string): { readonly from: string; readonly to: string } {
  const [year = '', month = ''] = edtf.split('-');
  const months = isSeason(month) ? monthsOfSeason(Number(year), Number(month)) : [edtf];
  return { from: months[0] ?? edtf, to: months.at(-1) ?? edtf };
}

/** Whether the second part of an EDTF date is the number of a season. */
function isSeason(month: string): boolean {
  return Number(month) > 12;
}
