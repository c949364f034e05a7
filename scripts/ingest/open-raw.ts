/** A raw folder with its corrections: what every program that reads files begins with. */
import { resolve } from 'node:path';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { correctionsFolder, isInside } from '../../src/config/paths.ts';
import { findMoved, followMoved, type CorrectableFiles } from '../../src/ingest/corrections/moved.ts';
import type { Guidance } from '../../src/ingest/index.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { correctableFiles } from './correctable-files.ts';
import { readCorrections, type CorrectionsFolder } from './corrections.ts';
import { listRawFolder, type RawFolder } from './raw-folder.ts';

/** A raw folder, and the corrections beside it. */
export interface OpenedRaw {
  readonly folder: RawFolder;
  /** The folder of the corrections, which need not exist. */
  readonly directory: string;
  readonly corrections: CorrectionsFolder;
}

/**
 * Lists a raw folder and reads its corrections.
 *
 * @throws {KioskError} when there are no raw files, or a mistake in the corrections
 */
export function openRaw(raw: string, followLinks: boolean): OpenedRaw {
  const folder = listRawFolder(resolve(raw), { followLinks });
  // Read first, so that a mistake in them ends the run at once.
  const directory = correctionsFolder(raw);
  const corrections = readCorrections(directory);
  if (folder.texts.length > 0) return { folder, directory, corrections };
  throw new KioskError(
    `No raw files in "${raw}". Ingest reads .txt files from that folder: add some, or name another one: ` +
      'npm run ingest -- --raw path/to/files',
  );
}

/** @throws {KioskError} when a folder to write into is in the raw folder */
export function refuseInside(
  raw: string,
  folder: string,
  { what, option }: { readonly what: string; readonly option: string },
): void {
  if (!isInside(resolve(folder), resolve(raw))) return;
  throw new KioskError(
    `The ${what} "${folder}" lies in the raw folder "${raw}", where the next run would take it for raw files. ` +
      `Name another one: ${option} path/to/folder`,
  );
}

/** What reading a file depends on besides its bytes. Corrections follow files that were moved since the last edition. */
export function guide(
  { folder, corrections: { held } }: OpenedRaw,
  asOf: string | null,
  last: Ledger,
): { readonly files: CorrectableFiles; readonly guidance: Guidance } {
  const files = correctableFiles(folder, (id) => last.held.get(id)?.sha256);
  return { files, guidance: { asOf, ...followMoved(held, findMoved(held, files)) } };
}
