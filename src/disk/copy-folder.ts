import { constants, copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Copies the files of a cache folder into a folder of the site. Where the disk can, a copy shares the blocks of its source until one of
 * them changes. Hard links would share them for good: whoever edits the site in place would edit the cache.
 */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFile(source, target);
  }
}

/** The same for one file. */
export function copyFile(source: string, target: string): void {
  copyFileSync(source, target, constants.COPYFILE_FICLONE);
}

/**
 * Gives a file of a folder that is about to be removed a second name elsewhere, without copying its bytes where the disk can. Nothing may have
 * the name.
 */
export function takeFile(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
  } catch {
    copyFile(source, target);
  }
}
