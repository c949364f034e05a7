import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../record/order.ts';
import { cutShards, type LineForm, type ShardLine } from '../shards.ts';
import { writePacked } from './write-packed.ts';

/**
 * Writes a list as files that a query is looked up in.
 *
 * @returns the first key of each file
 */
export function writeShards(
  lines: readonly ShardLine[],
  folder: string,
  write?: LineForm['write'],
): string[] {
  const sorted = lines.toSorted((a, b) => compareText(a[0], b[0]) || compareText(a[1] ?? '', b[1] ?? ''));
  const { starts, files } = cutShards(sorted, write);
  mkdirSync(folder, { recursive: true });
  for (const [number, content] of files.entries()) writePacked(join(folder, `${number}.packed`), content);
  return starts;
}
