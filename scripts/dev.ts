/** Serves the pages of an archive while somebody changes its raw files: what is saved is in the browser at once. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { KioskError } from '../src/config/kiosk-error.ts';
import { correctionsFolder } from '../src/config/paths.ts';
import { readSite } from '../src/config/site.ts';
import { withLocks } from '../src/disk/run-lock.ts';
import type { ArchiveMessage } from '../src/view/fresh-archive.ts';
import { BUILD_OPTIONS, toBuildOptions, type BuildOptions } from './build.ts';
import { PROCESSES } from './command-line/options.ts';
import { openStages } from './command-line/progress.ts';
import { runProgram, warn } from './command-line/run-program.ts';
import { ingest } from './ingest.ts';
import { summarise } from './ingest/report.ts';
import { ENVIRONMENT, readEnvironment, serve } from './serve.ts';

/** A program that saves a file often touches it more than once. In milliseconds. */
const SETTLED_AFTER_MS = 50;

/** Ingests, and says what became of the files. */
async function read(options: BuildOptions): Promise<string> {
  const report = await withLocks([resolve(options.archive)], () =>
    ingest({ ...options, stages: openStages({ lines: false }) }),
  );
  return summarise(report);
}

/** Calls `changed` when anything in the folders changes, and never before its last call has ended. */
function watchFolders(folders: readonly string[], changed: () => Promise<void>): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  for (const folder of folders)
    watchFolder(folder, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        last = last.then(changed);
      }, SETTLED_AFTER_MS);
    });
}

/** Watches a folder that may come later, or go and come again. The folder it is in must be there. */
function watchFolder(folder: string, changed: () => void): void {
  let watcher: FSWatcher | undefined;
  const begin = (): void => {
    watcher?.close();
    watcher = existsSync(folder) ? watch(folder, { recursive: true }, changed).unref() : undefined;
  };
  begin();
  watch(dirname(folder), (_, name) => {
    if (name !== basename(folder)) return;
    begin();
    changed();
  }).unref();
}

/** Serves the last build on a port of its own: Astro's server asks it for what no page is, search and records. @returns its address, without the base */
async function serveLast({ out, site }: BuildOptions): Promise<string | undefined> {
  if (!existsSync(join(out, 'index.html'))) {
    warn('There is no search before the first build: npm run build');
    return undefined;
  }
  warn(`Search and records are those of the last build in "${out}". To renew them: npm run build`);
  const { base } = readSite(site);
  const { address, server } = await serve({ out, base, port: 0 });
  server.unref();
  return address.slice(0, -base.length);
}

/**
 * Starts Astro's server in the project, whatever the working directory. It writes to the terminal, and the two processes can send messages.
 *
 * @param environment variables besides those of this process
 */
function startAstro(words: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', ...words], {
    cwd: root,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

await runProgram({
  command: 'npm run dev --',
  summary: 'Serves the pages of an archive on this machine, and shows every change of its raw files.',
  options: BUILD_OPTIONS,
  environment: { ...ENVIRONMENT, ...PROCESSES },
  examples: ['', '--raw texts --archive .cache/texts --site texts/site.yaml'],
  exitCodes: { 0: 'the server was closed' },
  async run(values) {
    const options = toBuildOptions(values);
    const { port, host = 'localhost' } = readEnvironment();
    console.log(await read(options));
    const lastBuild = await serveLast(options);
    const astro = startAstro(['--port', String(port), '--host', host], {
      KIOSK_ARCHIVE: resolve(options.archive),
      KIOSK_SITE: resolve(options.site),
      ...(lastBuild !== undefined && { KIOSK_LAST_BUILD: lastBuild }),
    });
    const tell = (message: ArchiveMessage): void => {
      astro.send(message);
    };
    watchFolders([resolve(options.raw), correctionsFolder(options.raw)], async () => {
      const began = performance.now();
      tell('replacing');
      try {
        const summary = await read(options);
        console.log(`${summary}\nRead again in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
      } catch (error) {
        // A mistake in a file of corrections must not end the server: it is mended, and read again.
        if (!(error instanceof KioskError)) throw error;
        warn(error.message);
      } finally {
        tell('replaced');
      }
    });
    const [code] = (await once(astro, 'exit')) as [number | null];
    return code === 0 || code === null ? 0 : 2;
  },
});
