/** The program that renders pages: Astro compiles it for each version of Kiosk, and for each address of a site. */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { KioskError, codeOf } from '../../src/config/kiosk-error.ts';
import { RENDERERS } from '../../src/config/paths.ts';
import { readSite } from '../../src/config/site.ts';
import { checkSeal, sealFolder } from '../../src/disk/seal.ts';
import { warn } from '../command-line/run-program.ts';

/** The compiled pages. */
export interface Renderer {
  /** The module that exports `findPages`, see `src/renderer.ts`. */
  readonly entry: string;
  /** A folder with the files that pages load: scripts, styles, the icon. */
  readonly assets: string;
}

/** So many are kept: those of other archives, and of the last versions. */
const KEPT = 8;

/**
 * Opens the compiled pages of this program, and compiles them where none are kept.
 *
 * @param program digest of the program (`projectDigest`)
 * @param site the `site.yaml` whose address they are compiled for
 */
export async function openRenderer(program: string, site: string): Promise<Renderer> {
  const { url, base } = readSite(site);
  const words = process.env['KIOSK_ENGLISH_WORDS'];
  const parts = [program, url, base, words === undefined ? null : readFileSync(words, 'utf8')];
  const folder = join(
    RENDERERS,
    createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16),
  );
  const state = checkSeal(folder);
  if (state === 'damaged') {
    warn(`The compiled pages in "${folder}" are damaged. They are compiled again.`);
    rmSync(folder, { recursive: true });
  }
  if (state !== 'whole') await compile(folder, site);
  const now = new Date();
  utimesSync(folder, now, now);
  removeOldest();
  const entry = readdirSync(join(folder, 'pages')).find((file) => file.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`Astro left no entry in "${folder}".`);
  return { entry: join(folder, 'pages', entry), assets: join(folder, 'assets') };
}

/** Compiles beside the folder: whoever is killed meanwhile leaves none. */
async function compile(folder: string, site: string): Promise<void> {
  const next = `${folder}.${String(process.pid)}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const environment = {
    ...process.env,
    ...{ KIOSK_OUT: join(next, 'assets'), KIOSK_RENDERER: join(next, 'pages'), KIOSK_SITE: resolve(site) },
    ...{ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  };
  const astro = fork(new URL('compile.ts', import.meta.url), { env: environment });
  const [code] = (await once(astro, 'exit')) as [number | null];
  if (code !== 0)
    throw new KioskError(
      "The pages could not be compiled; Astro's message is above. The last site in the output folder is as it was.",
    );
  rmSync(join(next, 'pages.parts'), { recursive: true, force: true });
  sealFolder(next);
  try {
    renameSync(next, folder);
  } catch (error) {
    // Another build was faster.
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
    rmSync(next, { recursive: true });
  }
}

function removeOldest(): void {
  const folders = readdirSync(RENDERERS).map((name) => join(RENDERERS, name));
  const byAge = folders
    .map((folder) => ({ folder, used: statSync(folder).mtimeMs }))
    .toSorted((a, b) => b.used - a.used);
  for (const { folder } of byAge.slice(KEPT)) rmSync(folder, { recursive: true, force: true });
}
