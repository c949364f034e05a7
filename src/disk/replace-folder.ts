/** Puts a whole new folder in the place of an old one. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { realFolder } from './real-folder.ts';

/**
 * Replaces a folder; where it is a link, the folder that the link leads to. Whoever is killed meanwhile leaves the old folder or the new one, at the latest after {@link settleFolder}.
 *
 * @param next the new folder, complete; on the same disk, as is everything beside {@link realFolder}
 */
export function replaceFolder(next: string, path: string): void {
  const folder = realFolder(path);
  settleFolder(folder);
  const last = lastOf(folder);
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(next, folder);
  flushFolder(dirname(folder));
  rmSync(last, { recursive: true, force: true });
}

/**
 * Puts right what a run left that was killed while it replaced a folder: the old folder comes back where the new one is not in its
 * place yet. No other run may be at work on the folder (`withLocks`).
 */
export function settleFolder(path: string): void {
  const folder = realFolder(path);
  const last = lastOf(folder);
  if (!existsSync(last)) return;
  if (existsSync(folder)) rmSync(last, { recursive: true, force: true });
  else renameSync(last, folder);
}

/** The place of the old folder while the new one takes its place. Nobody else names a folder like this. */
function lastOf(folder: string): string {
  return `${folder}.kiosk-last`;
}

/** Has the disk keep the names in a folder. Not every system can open a folder for this. */
function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Windows has no such call; it writes names by itself.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
