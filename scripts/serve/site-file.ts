import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isInside } from '../../src/config/paths.ts';

/**
 * Whether something that can be sent is at a path of a site, or nothing: a pipe would keep the browser waiting, and a link may lead to
 * files that are no part of the site.
 */
export async function maySend(directory: string, name: string): Promise<boolean> {
  const path = join(directory, name);
  try {
    const state = await stat(path);
    if (!state.isFile() && !state.isDirectory()) return false;
    return isInside(await realpath(path), await realpath(directory));
  } catch {
    return true;
  }
}
