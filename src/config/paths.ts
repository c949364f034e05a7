import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Where this build's archive lies. A build of another folder says so in the environment (scripts/build.ts), because
 * Astro loads its configuration and the pages by itself.
 */
export const ARCHIVE_DIRECTORY = resolve(process.env['KIOSK_ARCHIVE'] ?? 'content/archive');

/** The file that names the archive. */
export const SITE_FILE = resolve(process.env['KIOSK_SITE'] ?? 'content/site.yaml');

/**
 * The cache of one archive, in the project wherever it is built from, outside `node_modules` (which `npm ci` deletes) and apart from every other archive's, so
 * that building one never restores or prunes pages of another.
 */
export function cacheDirectory(archive: string): string {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const path = relative(project, resolve(archive)).replaceAll('\\', '/');
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 8);
  const name = path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return join(project, '.cache', `${name}-${digest}`);
}

/** Whether a folder is another one or is inside it. Both paths are absolute. */
export function isInside(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return !path.startsWith('..') && !isAbsolute(path);
}
