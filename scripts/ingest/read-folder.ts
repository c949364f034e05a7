/** Reads every file of a raw folder: unchanged ones from kept readings, many new ones in several processes. */
import { codeDigest } from '../../src/cache/code-digest.ts';
import type { Guidance } from '../../src/ingest/index.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import type { KeptReadings } from './kept-readings.ts';
import { receive, type RawFolder } from './raw-folder.ts';
import type { FileReading } from './packed-reading.ts';
import { readingKey } from './reading-key.ts';
import { countProcesses, readInProcesses, type ReadingSink } from './side-by-side.ts';

/** The module that reads one file. Its digest, which covers its imports, is part of the cache key. */
export const READING = 'scripts/ingest/file-reading.ts';

/** How many files a process is sent at a time. */
const BATCH_FILES = 32;

/** The readings of a folder, in the order of its paths. */
export interface FolderRead {
  readonly readings: readonly FileReading[];
  /** Keys of all readings of this run. */
  readonly keys: ReadonlySet<string>;
}

/** The texts of a folder as they were received, before anything is read out of them. */
export interface ReceivedFolder {
  /** Digest of the code that reads files. */
  readonly version: string;
  /** The key of each reading by the path of its text. */
  readonly keys: ReadonlyMap<string, string>;
  /** Why a text could not be received, by its path. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Receives all texts, one at a time, and names their readings. */
export async function receiveFolder(folder: RawFolder, guidance: Guidance): Promise<ReceivedFolder> {
  const version = await codeDigest(READING);
  const keys = new Map<string, string>();
  const failed = new Map<string, string>();
  for (const path of folder.texts) {
    const received = receive(folder, path);
    if (received.ok) keys.set(path, readingKey(received.raw, guidance, version));
    else failed.set(path, received.detail);
  }
  return { version, keys, failed };
}

/**
 * Reads the texts of a folder.
 *
 * @param onProgress called with the number of files that are done
 */
export async function readFolder(
  folder: RawFolder,
  received: ReceivedFolder,
  guidance: Guidance,
  kept: KeptReadings,
  onProgress?: (done: number) => void,
): Promise<FolderRead> {
  const { keys, failed } = await readMissing(folder, received, guidance, kept, onProgress);
  const readings = folder.texts.map((path) => failed.get(path) ?? kept.read(keys.get(path) ?? ''));
  return { readings, keys: new Set(keys.values()) };
}

/** What became of the texts of a folder: in the end each has a kept reading or has failed. */
export interface MissingRead {
  /** The key of each reading by the path of its text. */
  readonly keys: ReadonlyMap<string, string>;
  /** What is said of a text that cannot be read, by its path. */
  readonly failed: ReadonlyMap<string, FileReading>;
}

/**
 * Reads those texts of a folder whose readings are not kept, and keeps them.
 *
 * @param onProgress called with the number of files that are done
 */
export async function readMissing(
  folder: RawFolder,
  { version, ...received }: ReceivedFolder,
  guidance: Guidance,
  kept: KeptReadings,
  onProgress: (done: number) => void = () => undefined,
): Promise<MissingRead> {
  const keys = new Map(received.keys);
  const failed = new Map(
    Array.from(received.failed, ([path, detail]) => [path, setAside(path, null, detail)]),
  );
  // A file may change or vanish before it is read.
  const receiveOrSetAside = (path: string): RawFile | undefined => {
    const again = receive(folder, path);
    if (again.ok) keys.set(path, readingKey(again.raw, guidance, version));
    else failed.set(path, setAside(path, null, again.detail));
    return again.ok ? again.raw : undefined;
  };
  const missing = folder.texts.filter((path) => !failed.has(path) && !kept.has(keys.get(path) ?? ''));
  let done = folder.texts.length - missing.length;
  onProgress(done);
  function* batches(): Generator<RawFile[], undefined> {
    for (let start = 0; start < missing.length; start += BATCH_FILES)
      yield missing.slice(start, start + BATCH_FILES).flatMap((path) => receiveOrSetAside(path) ?? []);
    return undefined;
  }
  const sink: ReadingSink = {
    take: (packed) => {
      kept.keep(packed);
      onProgress((done += 1));
    },
    fail: ({ path, sha256 }, error) => {
      failed.set(path, setAside(path, sha256, `Kiosk fails on this file (${error}). ${REPORT_IT}`));
      onProgress((done += 1));
    },
  };
  const processes = countProcesses(missing.length);
  if (processes > 1) await readInProcesses(batches(), { guidance, version, processes }, sink);
  else if (missing.length > 0) {
    // Loads the models, which no other run needs.
    const { readHere } = await import('./read-here.ts');
    readHere(batches(), { guidance, version }, sink);
  }
  return { keys, failed };
}

const REPORT_IT = 'That is a defect of Kiosk: report it with the file. All other files are read.';

function setAside(path: string, sha256: string | null, detail: string): FileReading {
  return { quarantined: { path, sha256, reason: 'unreadable', detail }, warnings: [], doubts: [] };
}
