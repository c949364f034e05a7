import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the files of a cache folder into a folder of the site, as hard links where the disk allows them, so that nothing
 * is written again. Files in both folders are replaced, never changed in place.
 */
export function placeFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) placeFolder(source, target);
    else placeFile(source, target);
  }
}

/** The same for one file. */
export function placeFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another disk, or one without links.
    copyFileSync(source, target);
  }
}
