/** Archive → pages. Astro renders those that changed; the last site has the others. */
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RenderingProgress } from '../../src/base/rendering-progress.ts';
import { addPageKeys, readPageKeys, type PageKeys } from '../../src/cache/page-keys.ts';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { takeFile } from '../../src/disk/copy-folder.ts';
import { moveFolder } from '../../src/disk/replace-folder.ts';
import type { OnProgress } from '../command-line/progress.ts';
import { startAstro } from './astro.ts';

export interface PagesOptions {
  readonly archive: string;
  /** Where the pages are written; it does not exist yet. */
  readonly out: string;
  readonly site: string;
  /** The last site and its pages, if it was made by the same program. */
  readonly last: { readonly folder: string; readonly pages: PageKeys };
  /** Called with the number of pages that Astro has rendered, and of all that it knows to be changed. */
  readonly onProgress?: OnProgress;
}

/**
 * Makes the pages of a site. Astro renders into the cache first: it puts files for a folder outside of the project into one folder for all archives, and
 * cannot move them to another disk. It runs in a separate process: it loads its configuration once per process, and its memory is freed before
 * the search index is built.
 *
 * @returns the pages that have a key
 */
export async function buildPages({ archive, out, site, last, onProgress }: PagesOptions): Promise<PageKeys> {
  const cache = cacheDirectory(archive);
  const [rendered, known, found] = ['rendered', 'pages.known', 'pages.found'].map((name) =>
    join(cache, name),
  ) as [string, string, string];
  for (const path of [rendered, known, found]) rmSync(path, { recursive: true, force: true });
  addPageKeys(known, last.pages);
  const environment = {
    KIOSK_ARCHIVE: resolve(archive),
    KIOSK_OUT: rendered,
    KIOSK_SITE: resolve(site),
    KIOSK_LAST_PAGES: known,
    KIOSK_PAGES: found,
  };
  await runAstro(environment, onProgress);
  moveFolder(rendered, out);
  const pages = readPageKeys(found);
  for (const [path, key] of pages)
    if (last.pages.get(path) === key) takeFile(join(last.folder, path), join(out, path));
  const missing = [...pages.keys()].filter((path) => !existsSync(join(out, path)));
  if (missing.length > 0) throw new Error(`Astro left out ${missing.slice(0, 3).join(', ')}.`);
  return pages;
}

async function runAstro(
  environment: Readonly<Record<string, string>>,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const astro = startAstro(['build', '--silent'], { ...environment, NODE_ENV: 'production' });
  astro.on('message', (message) => {
    const { done, all } = message as RenderingProgress;
    onProgress(done, all);
  });
  const [code] = (await once(astro, 'exit')) as [number | null];
  if (code !== 0)
    throw new KioskError(
      "The pages could not be built; Astro's message is above. The last site in the output folder is as it was.",
    );
}
