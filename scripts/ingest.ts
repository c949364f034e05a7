/** Raw files → archive: reads the disk, calls `src/ingest`, writes. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isEdtf } from '../src/record/edtf.ts';
import { findMoved, followMoved } from '../src/ingest/corrections/moved.ts';
import { unknownWithdrawals } from '../src/ingest/corrections/unknown-withdrawals.ts';
import { tapped } from '../src/base/tapped.ts';
import { compareEdition } from '../src/ledger/compare-edition.ts';
import { noteArchive } from '../src/ledger/present.ts';
import { KioskError } from '../src/config/kiosk-error.ts';
import { cacheDirectory, isInside } from '../src/config/paths.ts';
import type { Report } from '../src/record/report-schema.ts';
import { readSite } from '../src/config/site.ts';
import { checkArchiveFolder, writeArchive } from '../src/record/archive-files/writer.ts';
import { AS_OF, FOLLOW_LINKS, PROCESSES, flag, FOLDERS, text } from './command-line/options.ts';
import { withProgress } from './command-line/progress.ts';
import { runProgram, warn } from './command-line/run-program.ts';
import { isMadeFrom, noteInputs } from './ingest/archive-stamp.ts';
import { readCorrections } from './ingest/corrections.ts';
import { correctableFiles } from './ingest/correctable-files.ts';
import { openReadings } from './ingest/kept-readings.ts';
import { openStages } from './ingest/kept-stages.ts';
import { listRawFolder } from './ingest/raw-folder.ts';
import { readFolder, receiveFolder } from './ingest/read-folder.ts';
import { composeReport, describeBesides, summarise } from './ingest/report.ts';
import { readReport } from '../src/record/archive-files/reader.ts';
import { settleFolder } from '../src/disk/replace-folder.ts';
import { withLocks } from '../src/disk/run-lock.ts';
import { mendLedger, openLedger } from '../src/ledger/ledger-file.ts';

/** Options of an ingest. Paths may be relative to the working directory. */
export interface IngestOptions {
  /** The raw folder; a folder `corrections` beside it is read too. */
  readonly raw: string;
  readonly archive: string;
  readonly asOf: string | null;
  /** Whether links may lead out of the raw folder. */
  readonly followLinks?: boolean;
  /** Called after every file with the number of files done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Reads a raw folder and writes its archive.
 *
 * @throws {KioskError} when there are no raw files, or the archive folder cannot be used
 */
export async function ingest({
  raw,
  archive,
  asOf,
  followLinks = false,
  onProgress,
}: IngestOptions): Promise<Report> {
  const folder = listRawFolder(resolve(raw), { followLinks });
  // Read first, so that a mistake in them ends the run at once.
  const directory = join(dirname(resolve(raw)), 'corrections');
  const corrections = readCorrections(directory);
  if (folder.texts.length === 0) {
    throw new KioskError(
      `No raw files in "${raw}". Ingest reads .txt files from that folder: add some, or name another one: ` +
        'npm run ingest -- --raw path/to/files',
    );
  }
  if (isInside(resolve(archive), resolve(raw))) {
    throw new KioskError(
      `The archive folder "${archive}" lies in the raw folder "${raw}", where the next run would take it for raw files. ` +
        'Name another one: npm run ingest -- --archive path/to/folder',
    );
  }
  settleFolder(resolve(archive));
  checkArchiveFolder(resolve(archive));
  const cut = mendLedger(archive);
  if (cut !== undefined) warn(cut);
  const last = openLedger(archive);
  const files = correctableFiles(folder, (id) => last.held.get(id)?.sha256);
  const guidance = { asOf, ...followMoved(corrections.held, findMoved(corrections.held, files)) };
  const received = await receiveFolder(folder, guidance);
  const besides = describeBesides(folder);
  const inputs = { corrections: directory, guidance, received, besides };
  if (isMadeFrom(archive, inputs)) return readReport(archive);
  // Loads tables of all languages, which a run that changes nothing does not need.
  const { composeArchive } = await import('../src/ingest/archive/compose-archive.ts');
  const kept = openReadings(join(cacheDirectory(archive), 'readings'), warn);
  try {
    const { readings, keys } = await readFolder(folder, received, guidance, kept, (done) => {
      onProgress?.(done, folder.texts.length);
    });
    const found = composeArchive(
      readings.flatMap(({ draft }) => draft ?? []),
      guidance,
      await openStages(join(cacheDirectory(archive), 'stages'), warn),
    );
    const { placeOf } = corrections;
    const held = last.held.values();
    const known = new Set([...files.ids, ...last.held.keys(), ...last.gone.keys()]);
    const doubts = [...found.doubts, ...unknownWithdrawals(guidance.articles ?? {}, known)];
    const report = composeReport(folder, { ...found, doubts }, readings, { asOf, held, besides, placeOf });
    const notes = noteArchive(found);
    writeArchive(resolve(archive), {
      ...{ report, namedDays: found.namedDays, corrections: found.corrections },
      articles: tapped(found.articles, notes.addArticle),
      privateArticles: tapped(found.privateArticles, notes.addPrivateArticle),
      names: tapped(found.names, notes.addName),
      stories: tapped(found.stories, notes.addStory),
      compare: (root, records) => compareEdition(last, notes.present(), { asOf, root, records }),
    });
    // The next report no longer names what is missing now.
    if (report.missing.length === 0) noteInputs(archive, inputs);
    kept.prune(keys);
    return report;
  } finally {
    kept.close();
  }
}

/** Ingests with a progress bar on a terminal, and without one when piped. */
export async function ingestWithProgress(options: Omit<IngestOptions, 'onProgress'>): Promise<Report> {
  return withProgress('reading', (onProgress) => ingest({ ...options, onProgress }));
}

/** The day the archive was collected: from the command line, else from `site.yaml` where there is one. */
export function readAsOf(stated: string | undefined, site: string | undefined): string | null {
  if (stated === undefined) return site === undefined ? null : readSite(site).asOf;
  if (/^\d{4}-\d{2}-\d{2}$/.test(stated) && isEdtf(stated)) return stated;
  throw new KioskError(`--as-of "${stated}" is no day of the calendar. Write it as 2024-05-31.`);
}

const SITE = 'content/site.yaml';

if (import.meta.main) {
  await runProgram({
    command: 'npm run ingest --',
    summary: 'Reads raw files into an archive, and reports what became of each.',
    options: {
      raw: FOLDERS.raw,
      archive: FOLDERS.archive,
      site: text('FILE', `site file that states \`asOf\` (default: "${SITE}" where there is one)`),
      asOf: AS_OF,
      followLinks: FOLLOW_LINKS,
      json: flag('print the report as one JSON object'),
      strict: flag('end with 1 when files were set aside'),
    },
    environment: PROCESSES,
    examples: ['', '--raw texts --archive .cache/texts --as-of 2024-05-31 --json'],
    exitCodes: { 0: 'every file is accounted for', 1: 'files were set aside, and --strict was given' },
    async run({ raw, archive, site, asOf, followLinks, json, strict }) {
      // Without a site file nothing depends on a day.
      const described = site ?? (existsSync(SITE) ? SITE : undefined);
      const report = await withLocks([resolve(archive)], () =>
        ingestWithProgress({ raw, archive, asOf: readAsOf(asOf, described), followLinks }),
      );
      console.log(json ? JSON.stringify(report) : summarise(report));
      return strict && report.quarantined.length > 0 ? 1 : 0;
    },
  });
}
