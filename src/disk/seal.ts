/** Tells whether a folder of a cache is as it was written. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

const SEAL = 'seal.txt';

/** Writes the digest of all files of a folder into it. Whoever changes one later breaks the seal. */
export function sealFolder(folder: string): void {
  writeFileSync(join(folder, SEAL), digestFolder(folder, SEAL));
}

/** The state of a sealed folder. `damaged`: a file is another, is gone or is new, or there is no seal. */
export function checkSeal(folder: string): 'whole' | 'damaged' | 'missing' {
  if (!existsSync(folder)) return 'missing';
  const seal = join(folder, SEAL);
  return existsSync(seal) && readFileSync(seal, 'utf8') === digestFolder(folder, SEAL) ? 'whole' : 'damaged';
}

/** SHA-256 over the paths and bytes of all files of a folder, or of all but one. */
export function digestFolder(folder: string, except?: string): string {
  const digest = createHash('sha256');
  for (const path of listFiles(folder)) {
    if (path === except) continue;
    const bytes = readFileSync(join(folder, path));
    digest.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex');
}
