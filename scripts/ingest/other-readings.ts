/** Readings that were made elsewhere (`npm run read`), taken into the ones that are kept here. */
import { statSync } from 'node:fs';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { openReadings, type KeptReadings, type ReadingsOptions } from './kept-readings.ts';

/** @throws {KioskError} when one of the folders does not exist */
export function checkReadingFolders(folders: readonly string[]): void {
  const [missing] = folders.filter(
    (folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true,
  );
  if (missing === undefined) return;
  throw new KioskError(
    `There is no folder "${missing}", which --readings names. Write its path as it is, or leave it out: its files are then read here.`,
  );
}

interface TakingOptions extends Pick<ReadingsOptions, 'version'> {
  readonly kept: KeptReadings;
  /** Told once how many files have to be read here, and why. */
  readonly warn: (message: string) => void;
}

/**
 * Takes from folders of readings what is not kept here yet. A reading that is damaged or of another version is left where it is.
 *
 * @param keys of all readings of this run
 */
export function takeReadings(
  folders: readonly string[],
  keys: ReadonlySet<string>,
  { version, kept, warn }: TakingOptions,
): void {
  const reasons: string[] = [];
  let damaged = 0;
  for (const folder of folders) {
    const others = openReadings(folder, { version });
    try {
      damaged += others.damaged;
      if (others.outdated > 0)
        reasons.push(`"${folder}" has ${others.outdated} files of another version of Kiosk or of Node`);
      for (const key of keys) if (!kept.has(key) && others.has(key)) kept.keep(others.packed(key));
    } finally {
      others.close();
    }
  }
  if (folders.length === 0) return;
  const missing = [...keys].filter((key) => !kept.has(key)).length;
  if (missing === 0) return;
  if (damaged > 0) reasons.unshift(`${damaged} readings are damaged`);
  warn(
    `${missing} of ${keys.size} files are read here, because the folders named with --readings have no reading of them that can be used` +
      `${reasons.length > 0 ? `: ${summed(reasons)}` : ''}. A reading is used where the file, its path, side-car and correction, and the day (--as-of) are the same.`,
  );
}

/** How many reasons a warning names. */
const MAX_REASONS = 4;

function summed(reasons: readonly string[]): string {
  const more = reasons.length - MAX_REASONS;
  return [...reasons.slice(0, MAX_REASONS), ...(more > 0 ? [`and ${more} more folders`] : [])].join('; ');
}
