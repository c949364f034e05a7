import { bundleFolder, type BundleEntry, type Manifest } from './manifest.ts';
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
      bundles: new Set(
        places.split(',').flatMap((place) => folderOf(manifest.bundles[Number(place)], place)),
      ),
    };
  };
}

function folderOf(entry: BundleEntry | undefined, place: string): string[] {
  return entry === undefined || place === '' ? [] : [bundleFolder(entry)];
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
  const number = Number(month);
  if (number > 12) return [edtf];
  const season =
    number < 3 ? `${Number(year) - 1}-24` : `${year}-${21 + Math.min(3, Math.floor(number / 3) - 1)}`;
  return [...new Set([edtf, `${year}-${month}`, season])];
}

/**
 * The dates whose names begin the names of all that a day, month or season contains.
 *
 * @example
 * datesWithin('2022-24') //=> ['2022-24', '2022-12', '2023-01', '2023-02']
 */
export function datesWithin(edtf: string): string[] {
  const [year = '', season = ''] = edtf.split('-');
  const number = Number(season);
  if (number < 21) return [edtf];
  const first = 3 * (number - 20);
  const months = [first, first + 1, first + 2].map((month) =>
    month > 12
      ? `${Number(year) + 1}-${String(month - 12).padStart(2, '0')}`
      : `${year}-${String(month).padStart(2, '0')}`,
  );
  return [edtf, ...months];
}
