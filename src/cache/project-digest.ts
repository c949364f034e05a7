/** Digests the whole program, where it takes too long to say which modules take part. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { digestFolder } from '../disk/seal.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a site depends on besides its archive and `site.yaml`. */
const FOLDERS = ['src', 'scripts', 'public'] as const;
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'] as const;

/** @returns SHA-256 in hexadecimal over the code, the versions of all packages, and Node */
export function projectDigest(project = PROJECT): string {
  const digest = createHash('sha256').update(JSON.stringify(process.versions));
  for (const folder of FOLDERS) digest.update(digestFolder(join(project, folder)));
  for (const file of FILES.filter((name) => existsSync(join(project, name))))
    digest.update(readFileSync(join(project, file)));
  return digest.digest('hex');
}
