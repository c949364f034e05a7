/** The places of hits in alphabetical orders. */
import type { InterfaceLanguage } from '../../languages/index.ts';
import { ranksFile, type RankedField } from '../index/sort-ranks.ts';
import type { Manifest } from '../index/manifest.ts';
import type { OwnSort, Sort } from '../state/sort.ts';
import type { Hit } from './hit.ts';

/** The place of a hit in an order, from 1; 0: it has no value there. */
export type RankOf = (hit: Pick<Hit, 'entry' | 'ordinal'>) => number;

/** Opens an order; `undefined` where the archive has nothing to sort by. */
export type OpenRanks = (sort: Exclude<Sort, OwnSort>) => Promise<RankOf | undefined>;

/** The page that asks. */
interface Reader {
  readonly ui: InterfaceLanguage;
  /** Tags of the languages of articles, in the order of their names in the language of the interface. */
  readonly languages: readonly string[];
}

/** @param fetchOfArchive reads a file of the index */
export function openRanks(
  { bundles }: Pick<Manifest, 'bundles'>,
  { ui, languages }: Reader,
  fetchOfArchive: (path: string) => Promise<string>,
): OpenRanks {
  const read = async (field: RankedField): Promise<RankOf> => {
    const ranks = JSON.parse(await fetchOfArchive(ranksFile(field, ui))) as number[];
    return ({ ordinal }) => ranks[ordinal] ?? 0;
  };
  const opened = new Map<string, Promise<RankOf>>();
  return async (sort) => {
    if (sort === 'language') return ({ entry }) => languages.indexOf(entry.language) + 1;
    if (sort === 'source' && !bundles.some(({ columns }) => columns?.includes('source'))) return undefined;
    const opening = opened.get(sort) ?? read(sort);
    opened.set(sort, opening);
    return opening;
  };
}
