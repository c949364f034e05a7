/** The stamp of an archive folder: what the archive was made from (docs/decisions/140). */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectDigest } from '../../src/cache/project-digest.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { digestFolder } from '../../src/disk/seal.ts';
import { readStamp, writeStamp } from '../../src/disk/stamp.ts';
import type { Guidance } from '../../src/ingest/index.ts';
import { digestNextLedger } from '../../src/ledger/ledger-file.ts';
import type { ReceivedFolder } from './read-folder.ts';
import type { FilesBesides } from './report.ts';

/** Everything an archive is made from, besides the program and the ledger. */
export interface ArchiveInputs {
  /** The folder of corrections: warnings name their lines. */
  readonly corrections: string;
  readonly guidance: Guidance;
  readonly received: ReceivedFolder;
  readonly besides: FilesBesides;
}

/** Notes that an archive was made from these inputs. */
export function noteInputs(archive: string, inputs: ArchiveInputs): void {
  writeStamp(stampOf(archive), resolve(archive), digestInputs(archive, inputs));
}

/** Whether the archive was made from these inputs, and is as it was written. */
export function isMadeFrom(archive: string, inputs: ArchiveInputs): boolean {
  const noted = archiveKey(archive);
  return noted !== undefined && noted === digestInputs(archive, inputs);
}

/** Digest of everything the archive was made from; `undefined` where that is not known. */
export function archiveKey(archive: string): string | undefined {
  return readStamp(stampOf(archive), resolve(archive));
}

function digestInputs(archive: string, { corrections, guidance, received, besides }: ArchiveInputs): string {
  const { keys, failed } = received;
  const corrected = existsSync(corrections) ? digestFolder(corrections) : null;
  const inputs = [
    ...[projectDigest(), guidance, corrected],
    ...[[...keys], [...failed], besides, digestNextLedger(archive)],
  ];
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}

function stampOf(archive: string): string {
  return join(cacheDirectory(archive), 'archive.stamp');
}
