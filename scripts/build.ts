/** Raw files → site: ingest, pages, search index. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { projectDigest } from '../src/cache/project-digest.ts';
import { KioskError } from '../src/config/kiosk-error.ts';
import { cacheDirectory } from '../src/config/paths.ts';
import { readSite } from '../src/config/site.ts';
import { buildOffline } from '../src/browser/offline/build/build-offline.ts';
import { SEARCH_FOLDER } from '../src/search/index/manifest.ts';
import { continueLedger } from '../src/ledger/ledger-file.ts';
import { exportArchive } from '../src/export/write/export-archive.ts';
import { writeHostFiles } from '../src/export/write/host-files.ts';
import { writeManifest } from '../src/export/write/manifest-file.ts';
import { completeNotices } from '../src/export/write/notices.ts';
import { readCards } from '../src/record/archive-files/reader.ts';
import { digestFiles, openDigests } from '../src/disk/file-digests.ts';
import { realFolder } from '../src/disk/real-folder.ts';
import { replaceFolder, settleFolder } from '../src/disk/replace-folder.ts';
import { withLocks } from '../src/disk/run-lock.ts';
import { indexSearch } from '../src/search/index/build/index-search.ts';
import { recallSite, rememberSite, type PageKeys } from './build/last-site.ts';
import { buildPages } from './build/pages.ts';
import { checkSize, forecastWarning, measureSite } from './build/site-size.ts';
import { ingest } from './ingest.ts';
import { archiveKey } from './ingest/archive-stamp.ts';
import { readAsOf } from './ingest/as-of.ts';
import { summarise } from './ingest/report.ts';
import {
  AS_OF,
  FOLDERS,
  FOLLOW_LINKS,
  PROCESSES,
  READINGS,
  type OptionValues,
} from './command-line/options.ts';
import { openStages } from './command-line/progress.ts';
import { runProgram, warn } from './command-line/run-program.ts';

/** Which archive is built, from what, into which folder. */
export interface BuildOptions {
  readonly raw: string;
  readonly archive: string;
  readonly out: string;
  readonly site: string;
  readonly asOf: string | null;
  /** Whether links may lead out of the raw folder. */
  readonly followLinks?: boolean;
  /** Folders of readings that other machines made (`npm run read`). */
  readonly readings?: readonly string[] | undefined;
}

/** The command line of `build` and `start`. */
export const BUILD_OPTIONS = { ...FOLDERS, asOf: AS_OF, followLinks: FOLLOW_LINKS, readings: READINGS };

/** @throws {KioskError} when the stated day is none */
export function toBuildOptions({ asOf, ...folders }: OptionValues<typeof BUILD_OPTIONS>): BuildOptions {
  return { ...folders, asOf: readAsOf(asOf, folders.site) };
}

/** Every site that Kiosk built has both of these folders. No other site does. */
const FOLDERS_OF_A_SITE = ['_astro', 'frame'];

/** Folders that a build makes beside its output folder, before the new site replaces the last one. */
const PARTS = ['site', SEARCH_FOLDER] as const;

/** With this much memory free, pages and index are made at the same time. */
const ROOMY_BYTES = 6 * 2 ** 30;

/**
 * Builds a whole site; a second archive never touches the first one's pages or cache. The last site stays until the new one is whole, and stays for good
 * where the build fails.
 */
export async function build(options: BuildOptions): Promise<void> {
  await withLocks([resolve(options.archive), resolve(options.out)], () => buildAlone(options));
}

async function buildAlone({
  raw,
  archive,
  out,
  site,
  asOf,
  followLinks = false,
  readings = [],
}: BuildOptions): Promise<void> {
  settleFolder(resolve(out));
  checkOut(resolve(out));
  const stages = openStages();
  const report = await ingest({ raw, archive, asOf, followLinks, readings, stages });
  console.log(summarise(report));
  const next = prepareNext(`${realFolder(resolve(out))}.next`);
  const cache = cacheDirectory(archive);
  const program = projectDigest();
  const last = recallSite(cache, resolve(out), warn);
  const key = archiveKey(archive);
  const described = readSite(site);
  const made = key === undefined ? undefined : `${key} ${described.digest}`;
  if (made !== undefined && last?.made === made) {
    rmSync(next, { recursive: true });
    console.log('Nothing has changed since the last build.');
    return;
  }
  const { hosting, without } = described;
  const articles = [...readCards(archive)].length;
  const forecast = forecastWarning(articles, last?.size, { hosting, without });
  if (forecast !== undefined) warn(forecast);
  const pages = (): Promise<PageKeys> =>
    stages.run('pages', (onProgress) =>
      buildPages({
        ...{ archive, site, program, out: join(next, 'site'), onProgress },
        last: { folder: resolve(out), pages: last?.program === program ? last.pages : new Map() },
      }),
    );
  const index = (): Promise<unknown> =>
    stages.run('search index', (onProgress) =>
      indexSearch({
        archive: resolve(archive),
        out: next,
        cache: join(cache, 'search'),
        ...{ warn, onProgress },
      }),
    );
  const [keyed] =
    process.availableMemory() >= ROOMY_BYTES
      ? await Promise.all([pages(), index()])
      : [await pages(), await index()];
  renameSync(join(next, SEARCH_FOLDER), join(next, 'site', SEARCH_FOLDER));
  const digest = openDigests(join(next, 'site'), last?.files);
  await stages.run('offline packs', () =>
    buildOffline({
      archive: resolve(archive),
      out: join(next, 'site'),
      cache: join(cache, 'offline'),
      hasPacks: !without.includes('offline'),
      ...{ digest, warn },
    }),
  );
  await stages.run('downloads', () =>
    exportArchive({
      ...{ archive: resolve(archive), out: join(next, 'site'), site },
      cache: join(cache, 'exchange'),
      warn,
    }),
  );
  const files = await stages.run('manifest', () => {
    completeNotices(join(next, 'site'));
    writeHostFiles(join(next, 'site'), resolve(archive), described);
    // A list of all files would lead to the pages of a private site.
    if (!described.private) writeManifest(join(next, 'site'), resolve(archive), digest);
    return digestFiles(join(next, 'site'), digest);
  });
  const size = measureSite(files, articles);
  checkSize(size, hosting, without);
  // Before the swap: an address that was ever open to readers is in the ledger, whenever a run is killed.
  continueLedger(archive);
  await stages.run('putting in place', () => {
    replaceFolder(join(next, 'site'), resolve(out));
    rememberSite(cache, { made, program, size, pages: keyed, files });
    rmSync(next, { recursive: true });
  });
}

/** Makes an empty folder for the new site, and removes what an interrupted build left there. */
function prepareNext(next: string): string {
  const foreign = existsSync(next)
    ? readdirSync(next).filter((entry) => !PARTS.some((part) => part === entry))
    : [];
  if (foreign.length > 0) {
    throw new KioskError(
      `"${next}", where a site is put together, holds something else (${foreign.slice(0, 3).join(', ')}). Move that, or build into another folder: --out path/to/folder`,
    );
  }
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  return next;
}

/** A build replaces its output folder, so a folder that no build has made is refused. */
function checkOut(out: string): void {
  const entries = existsSync(out) ? readdirSync(out) : [];
  if (entries.length === 0 || FOLDERS_OF_A_SITE.every((entry) => entries.includes(entry))) return;
  throw new KioskError(
    `"${out}" holds files that are no site of Kiosk, and a build would delete them. Name an empty folder: --out path/to/folder`,
  );
}

/** Whether an address is of the machine that somebody works on. */
function isLocal(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}

/** The command that serves the site that was built. */
function serveCommand(options: BuildOptions): string {
  const stated = (['out', 'site'] as const)
    .filter((name) => options[name] !== FOLDERS[name].fallback)
    .map((name) => ` --${name} ${/\s/u.test(options[name]) ? `"${options[name]}"` : options[name]}`);
  return stated.length === 0 ? 'npm run serve' : `npm run serve --${stated.join('')}`;
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run build --',
    summary: 'Builds a site from raw files: archive, pages, search index and downloads.',
    options: BUILD_OPTIONS,
    environment: PROCESSES,
    examples: ['', '--raw texts --archive .cache/texts --out site --site texts/site.yaml'],
    exitCodes: { 0: 'the site is built' },
    async run(values) {
      const options = toBuildOptions(values);
      await build(options);
      const { url } = readSite(options.site);
      if (isLocal(url))
        warn(
          `Permanent links, citations and feeds begin with "${url}", which only this machine has. Before the site goes to readers, state its address in "${options.site}" (url).`,
        );
      console.log(`The site is in "${options.out}". To read it: ${serveCommand(options)}`);
      return 0;
    },
  });
}
