import { lstatSync, realpathSync } from 'node:fs';
import { KioskError } from '../config/kiosk-error.ts';

/**
 * The folder at a path, which may be a link. What replaces a folder, or belongs beside it on the same disk, goes by this path.
 *
 * @throws {KioskError} for a link to nowhere
 */
export function realFolder(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
  try {
    return realpathSync(path);
  } catch (error) {
    throw new KioskError(
      `"${path}" is a link to a folder that is not there. Create that folder, or remove the link.`,
      { cause: error },
    );
  }
}
