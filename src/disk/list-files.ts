import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files below a folder, as paths from it with `/` between folders, sorted by their UTF-16 units. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
}
