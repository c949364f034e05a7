/**
 * Where a site has its records: in packs of JSON Lines, gzipped. A pack holds some of the records of one file of the archive (one language and year),
 * so that a browser takes one article out of a small file, and a site has no file for each record.
 */
import { createHash } from 'node:crypto';
import type { Card } from './schema.ts';

/** The mean size of a pack, before compression, is at most this. */
const MAX_MEAN_BYTES = 192 * 1024;

type PackedCard = Pick<Card, 'id' | 'file' | 'length'>;

/**
 * Lists the pack of each record. The id of an article decides in which part of its file it is, so an article that is added moves no other,
 * except where the file outgrows its number of parts: that number is then doubled.
 *
 * @param cards of all articles in the files concerned that are not private
 * @returns paths below `data/` of the site, by the ids of the articles
 */
export function recordPacks(cards: Iterable<PackedCard>): Map<string, string> {
  const packs = new Map<string, string>();
  for (const [file, group] of Map.groupBy(cards, (card) => card.file)) {
    const bytes = group.reduce((sum, { length }) => sum + length, 0);
    const parts = 2 ** Math.max(0, Math.ceil(Math.log2(bytes / MAX_MEAN_BYTES)));
    for (const { id } of group) packs.set(id, packPath(file, partOf(id, parts), parts));
  }
  return packs;
}

function partOf(id: string, parts: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE() % parts;
}

function packPath(file: string, part: number, parts: number): string {
  return `${file.replace(/\.jsonl$/u, parts === 1 ? '' : `-part-${part + 1}`)}.jsonl.gz`;
}
