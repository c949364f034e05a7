/** Stamps: notes on a folder, such as what it was made from, that hold while nobody touches the folder. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * Notes something on a folder that is complete.
 *
 * @param file of the stamp, outside of the folder
 * @param note one line or several
 */
export function writeStamp(file: string, folder: string, note: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${stateOf(folder)}\n${note}`);
}

/**
 * The note on a folder; `undefined` where there is none, or where a file of the folder has been changed, added or removed since. Sizes and
 * times of change are compared, not bytes.
 */
export function readStamp(file: string, folder: string): string | undefined {
  if (!existsSync(file) || !existsSync(folder)) return undefined;
  const stamp = readFileSync(file, 'utf8');
  const end = stamp.indexOf('\n');
  return stamp.slice(0, end) === stateOf(folder) ? stamp.slice(end + 1) : undefined;
}

function stateOf(folder: string): string {
  const state = createHash('sha256');
  for (const path of listFiles(folder)) {
    const { size, mtimeNs } = lstatSync(join(folder, path), { bigint: true });
    state.update(`${path}\n${size}\n${mtimeNs}\n`);
  }
  return state.digest('hex');
}
