/** Writes the days, months and seasons that articles are from or name. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Article, Card } from '../../../record/schema.ts';
import { edtfBounds } from '../../../record/edtf.ts';
import { datesAround } from '../dates.ts';
import type { Manifest } from '../manifest.ts';
import { dateToken, isDateToken } from '../../key/tokens.ts';
import type { ShardLine } from '../shards.ts';
import { writeShards, type ListFolder } from './write-shards.ts';

/** The dates that the texts of a bundle name, with the number of articles. The list of the archive is made from it; the site does not get this file. */
export const DATES_FILE = 'dates.tsv';

/** The days, months and seasons that an article names, with those around them, each once. */
export function namedDates({ mentions }: Pick<Article, 'mentions'>): string[] {
  const named = mentions.dates.filter(({ edtf }) => isDateToken(dateToken(edtf)));
  return [...new Set(named.flatMap(({ edtf }) => datesAround(edtf)))];
}

/** The part of a bundle that this module needs. */
interface DatedBundle {
  readonly folder: string;
  readonly cards: readonly Card[];
}

/** What is counted of a date. */
interface Counts {
  dated: number;
  naming: number;
  readonly bundles: Set<number>;
}

/**
 * Writes `dates/`.
 *
 * @returns the first key of each file
 */
export function writeDates(bundles: readonly DatedBundle[], lists: ListFolder): Pick<Manifest, 'dates'> {
  const counts = new Map<string, Counts>();
  const countsOf = (edtf: string): Counts => {
    const known = counts.get(edtf) ?? { dated: 0, naming: 0, bundles: new Set() };
    counts.set(edtf, known);
    return known;
  };
  for (const [place, bundle] of bundles.entries()) {
    for (const card of bundle.cards)
      for (const edtf of datesOf(card)) {
        countsOf(edtf).dated += 1;
        countsOf(edtf).bundles.add(place);
      }
    for (const line of readFileSync(join(bundle.folder, DATES_FILE), 'utf8').split('\n')) {
      const [edtf = '', naming = '0'] = line.split('\t');
      if (edtf === '') continue;
      countsOf(edtf).naming += Number(naming);
      countsOf(edtf).bundles.add(place);
    }
  }
  const lines = [...counts].map(([edtf, { dated, naming, bundles: held }]): ShardLine => {
    return [edtf, String(dated), String(naming), [...held].toSorted((a, b) => a - b).join(',')];
  });
  return { dates: writeShards(lines, 'dates', lists) };
}

/** The day, month and season that an article is certainly from. */
function datesOf({ earliest, latest }: Card): string[] {
  if (earliest === null || latest === null) return [];
  return datesAround(earliest).filter((edtf) => {
    const bounds = edtfBounds(edtf);
    return bounds?.latest != null && latest <= bounds.latest;
  });
}
