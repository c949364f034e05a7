/** Raw files → readings: a part of the files, in a folder that ingest takes them from, on this machine or another one. */
import { resolve } from 'node:path';
import { openLedger } from '../src/ledger/ledger-file.ts';
import { AS_OF, FOLDERS, FOLLOW_LINKS, PROCESSES, text, type OptionRow } from './command-line/options.ts';
import { withProgress, type OnProgress } from './command-line/progress.ts';
import { runProgram, warn } from './command-line/run-program.ts';
import { findSite, readAsOf, SITE_FOR_AS_OF } from './ingest/as-of.ts';
import { openReadings } from './ingest/kept-readings.ts';
import { guide, openRaw, refuseInside } from './ingest/open-raw.ts';
import { readMissing, receiveFolder } from './ingest/read-folder.ts';
import { isInShard, readShard, shardPrefix, type Shard } from './ingest/shard.ts';

/** Which files are read, and where their readings go. Paths may be relative to the working directory. */
export interface ReadOptions {
  readonly raw: string;
  /** The archive that will be made: corrections follow files that moved by its ledger. It need not exist. */
  readonly archive: string;
  readonly out: string;
  readonly shard: Shard;
  readonly asOf: string | null;
  readonly followLinks?: boolean;
  readonly onProgress?: OnProgress;
}

/** What became of the files of a part. */
export interface ReadPart {
  /** Files of the part. */
  readonly files: number;
  /** Files of all parts. */
  readonly all: number;
  /** Files without a reading; the archive's report will say why. */
  readonly failed: number;
}

/**
 * Reads a part of a raw folder. Readings of an earlier run into the same folder are used again.
 *
 * @throws {KioskError} when there are no raw files, or the output folder is among them
 */
export async function readPart({
  raw,
  archive,
  out,
  shard,
  asOf,
  followLinks = false,
  onProgress,
}: ReadOptions): Promise<ReadPart> {
  const opened = openRaw(raw, followLinks);
  refuseInside(raw, out, { what: 'folder of readings', option: '--out' });
  const { guidance } = guide(opened, asOf, openLedger(archive));
  const { texts } = opened.folder;
  const folder = { ...opened.folder, texts: texts.filter((path) => isInShard(path, shard)) };
  const received = await receiveFolder(folder, guidance);
  // No lock: a part that a cluster starts again on another machine has to go on, and two runs never write the same file.
  const kept = openReadings(resolve(out), { version: received.version, part: shardPrefix(shard), warn });
  try {
    const { keys, failed } = await readMissing(folder, received, guidance, kept, (done) =>
      onProgress?.(done, folder.texts.length),
    );
    kept.prune(new Set(keys.values()));
    return { files: folder.texts.length, all: texts.length, failed: failed.size };
  } finally {
    kept.close();
  }
}

const SHARD: OptionRow<Shard | undefined> = {
  placeholder: 'I/N',
  help: 'read the I-th of N parts, which the paths of the files decide (default: all files)',
  parse: readShard,
};
const ALL: Shard = { number: 1, of: 1 };

if (import.meta.main) {
  await runProgram({
    command: 'npm run read --',
    summary: 'Reads raw files, or a part of them, for an ingest or a build that takes the readings.',
    options: {
      raw: FOLDERS.raw,
      archive: text('DIR', 'the archive that will be made; it need not exist', 'content/archive'),
      site: SITE_FOR_AS_OF,
      asOf: AS_OF,
      followLinks: FOLLOW_LINKS,
      shard: SHARD,
      out: text('DIR', 'folder of the readings; several parts may write into one', '.cache/readings'),
    },
    environment: PROCESSES,
    examples: ['--shard 1/4 --out readings/1', '--shard 2/4 --raw texts --as-of 2024-05-31 --out readings/2'],
    exitCodes: { 0: 'every file of the part is read, or its fault will be in the report' },
    async run({ site, asOf, shard = ALL, ...options }) {
      const day = readAsOf(asOf, site ?? findSite());
      const { files, all, failed } = await withProgress('reading', (onProgress) =>
        readPart({ ...options, shard, asOf: day, onProgress }),
      );
      const { number, of } = shard;
      console.log(
        `Part ${number} of ${of}: ${files} of ${all} files. Their readings are in "${options.out}".`,
      );
      if (failed > 0)
        warn(`${failed} files could not be read. Ingest will try again, and its report says why.`);
      return 0;
    },
  });
}
