import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordTiles, treeHead } from '../../record/record-tree.ts';
import { TREE_HEAD_FILE, tilePath } from '../../record/tree-tiles.ts';
import type { Card } from '../../record/schema.ts';

/**
 * Writes the Merkle tree of the records: its head and its tiles. A reader's browser proves with a few of them that a record is in the edition.
 *
 * @param data the folder `data/` of the site
 * @param cards of the articles that are not private
 */
export function writeTree(data: string, cards: readonly Card[]): void {
  writeFileSync(join(data, TREE_HEAD_FILE), `${JSON.stringify(treeHead(cards))}\n`);
  for (const { tile, hashes } of recordTiles(cards)) {
    const path = join(data, tilePath(tile));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, hashes);
  }
}
