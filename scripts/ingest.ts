/** Raw files → archive: reads the disk, calls `src/ingest`, writes. */
import { join, resolve } from 'node:path';
import { unknownWithdrawals } from '../src/ingest/corrections/unknown-withdrawals.ts';
import { tapped } from '../src/base/tapped.ts';
import { compareEdition } from '../src/ledger/compare-edition.ts';
import { noteArchive } from '../src/ledger/present.ts';
import { cacheDirectory } from '../src/config/paths.ts';
import type { Report } from '../src/record/report-schema.ts';
import { checkArchiveFolder, writeArchive } from '../src/record/archive-files/writer.ts';
import { AS_OF, FOLLOW_LINKS, PROCESSES, READINGS, flag, FOLDERS } from './command-line/options.ts';
import { openStages, UNSEEN, type Stages } from './command-line/progress.ts';
import { runProgram, warn } from './command-line/run-program.ts';
import { isMadeFrom, noteInputs } from './ingest/archive-stamp.ts';
import { findSite, readAsOf, SITE_FOR_AS_OF } from './ingest/as-of.ts';
import { openReadings } from './ingest/kept-readings.ts';
import { openStageMemory } from './ingest/kept-stages.ts';
import { guide, openRaw, refuseInside } from './ingest/open-raw.ts';
import { checkReadingFolders, takeReadings } from './ingest/other-readings.ts';
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
  /** Folders of readings that other machines made (`npm run read`). */
  readonly readings?: readonly string[] | undefined;
  readonly stages?: Stages;
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
  readings: from = [],
  stages = UNSEEN,
}: IngestOptions): Promise<Report> {
  const opened = openRaw(raw, followLinks);
  const { folder, corrections } = opened;
  for (const { name, message } of corrections.strange) warn(`"${join(opened.directory, name)}": ${message}`);
  refuseInside(raw, archive, { what: 'archive folder', option: '--archive' });
  checkReadingFolders(from);
  settleFolder(resolve(archive));
  checkArchiveFolder(resolve(archive));
  const cut = mendLedger(archive);
  if (cut !== undefined) warn(cut);
  const last = openLedger(archive);
  const { files, guidance } = guide(opened, asOf, last);
  const received = await receiveFolder(folder, guidance);
  const besides = describeBesides(folder);
  const inputs = { corrections: opened.directory, guidance, received, besides };
  if (isMadeFrom(archive, inputs)) return readReport(archive);
  // Loads tables of all languages, which a run that changes nothing does not need.
  const { composeArchive } = await import('../src/ingest/archive/compose-archive.ts');
  const { version } = received;
  const kept = openReadings(join(cacheDirectory(archive), 'readings'), { version, warn });
  try {
    takeReadings(from, new Set(received.keys.values()), { version, kept, warn });
    const { readings, keys } = await stages.run('reading', (onProgress) =>
      readFolder(folder, received, guidance, kept, (done) => {
        onProgress(done, folder.texts.length);
      }),
    );
    const memory = await openStageMemory(join(cacheDirectory(archive), 'stages'), warn);
    const drafts = readings.flatMap(({ draft }) => draft ?? []);
    const found = await stages.run('comparing', () => composeArchive(drafts, guidance, memory));
    const { placeOf } = corrections;
    const held = last.held.values();
    const known = new Set([...files.ids, ...last.held.keys(), ...last.gone.keys()]);
    const doubts = [...found.doubts, ...unknownWithdrawals(guidance.articles ?? {}, known)];
    const report = composeReport(folder, { ...found, doubts }, readings, { asOf, held, besides, placeOf });
    const notes = noteArchive(found);
    await stages.run('archive', () => {
      writeArchive(resolve(archive), {
        ...{ report, namedDays: found.namedDays, corrections: found.corrections },
        articles: tapped(found.articles, notes.addArticle),
        privateArticles: tapped(found.privateArticles, notes.addPrivateArticle),
        names: tapped(found.names, notes.addName),
        stories: tapped(found.stories, notes.addStory),
        compare: (root, records) => compareEdition(last, notes.present(), { asOf, root, records }),
      });
    });
    // The next report no longer names what is missing now.
    if (report.missing.length === 0) noteInputs(archive, inputs);
    kept.prune(keys);
    return report;
  } finally {
    kept.close();
  }
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run ingest --',
    summary: 'Reads raw files into an archive, and reports what became of each.',
    options: {
      raw: FOLDERS.raw,
      archive: FOLDERS.archive,
      site: SITE_FOR_AS_OF,
      asOf: AS_OF,
      followLinks: FOLLOW_LINKS,
      readings: READINGS,
      json: flag('print the report as one JSON object'),
      strict: flag('end with 1 when files were set aside'),
    },
    environment: PROCESSES,
    examples: ['', '--raw texts --archive .cache/texts --as-of 2024-05-31 --json'],
    exitCodes: { 0: 'every file is accounted for', 1: 'files were set aside, and --strict was given' },
    async run({ site, asOf, json, strict, ...options }) {
      const report = await withLocks([resolve(options.archive)], () =>
        ingest({
          ...options,
          asOf: readAsOf(asOf, site ?? findSite()),
          stages: openStages({ lines: false }),
        }),
      );
      console.log(json ? JSON.stringify(report) : summarise(report));
      return strict && report.quarantined.length > 0 ? 1 : 0;
    },
  });
}
