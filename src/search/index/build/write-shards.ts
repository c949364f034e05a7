import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../record/order.ts';
import { cutShards, type LineForm, type ShardLine } from '../shards.ts';
import { writePacked, type Pack } from './write-packed.ts';

/** A folder of the index for lists, and how their files are packed. */
export interface ListFolder {
  readonly folder: string;
  readonly pack: Pack;
}

/**
 * Writes a list as files that a query is looked up in.
 *
 * @param name of its folder in that of lists
 * @returns the first key of each file
 */
export function writeShards(
  lines: readonly ShardLine[],
  name: string,
  { folder, pack }: ListFolder,
  write?: LineForm['write'],
): string[] {
  const sorted = lines.toSorted((a, b) => compareText(a[0], b[0]) || compareText(a[1] ?? '', b[1] ?? ''));
  const { starts, files } = cutShards(sorted, write);
  mkdirSync(join(folder, name), { recursive: true });
  for (const [number, content] of files.entries())
    writePacked(join(folder, name, `${number}.packed`), content, pack);
  return starts;
}
