/** Files that are kept between builds because making them is slow. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptFiles {
  /** The bytes kept under a key, or those that `make` makes. A file that is not as it was written counts as missing. */
  readonly keep: (key: string, make: () => Uint8Array) => Uint8Array;
  /** Removes all files whose key was not asked for. */
  readonly prune: () => void;
}

/**
 * Opens a folder of kept files, which need not exist. The name of each says its key and the digest of its bytes.
 *
 * @param warn told which files were damaged
 */
export function openKeptFiles(folder: string, warn: (message: string) => void): KeptFiles {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = new Map(files.map(({ name }) => [name.split('.')[0] ?? '', name]));
  const used = new Set<string>();
  return {
    keep: (key, make) => {
      const name = names.get(key);
      if (name !== undefined) {
        const bytes = readFileSync(join(folder, name));
        if (name === nameOf(key, bytes)) {
          used.add(name);
          return bytes;
        }
        warn(`The kept file "${join(folder, name)}" is damaged and is made anew.`);
      }
      const made = make();
      writeFileSync(join(folder, nameOf(key, made)), made);
      used.add(nameOf(key, made));
      return made;
    },
    prune: () => {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** The name of a whole file. One that is cut off, because its run ended while writing it, has another digest. */
function nameOf(key: string, bytes: Uint8Array): string {
  return `${key}.${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`;
}
