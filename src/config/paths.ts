import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * The archive folder of this build. `scripts/build.ts` names another one in the environment, because Astro loads its configuration and
 * the pages by itself.
 */
export const ARCHIVE_DIRECTORY = resolve(process.env['KIOSK_ARCHIVE'] ?? 'content/archive');

/** The file that names the archive. */
export const SITE_FILE = resolve(process.env['KIOSK_SITE'] ?? 'content/site.yaml');

const CACHE = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache');

/** Where compiled pages are kept. */
export const RENDERERS = join(CACHE, 'renderers');

/**
 * The cache folder of an archive. It is in the project, whatever the working directory, and outside `node_modules`, which `npm ci`
 * deletes. Each archive has its own, so that building one never restores or removes pages of another.
 */
export function cacheDirectory(archive: string): string {
  const path = relative(dirname(CACHE), resolve(archive)).replaceAll('\\', '/');
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 8);
  const name = path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return join(CACHE, `${name}-${digest}`);
}

/** The folder of the corrections of a raw folder. It need not exist. The path is absolute. */
export function correctionsFolder(raw: string): string {
  return join(dirname(resolve(raw)), 'corrections');
}

/** Whether a folder is another one or is inside it. Both paths are absolute. */
export function isInside(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return !path.startsWith('..') && !isAbsolute(path);
}
