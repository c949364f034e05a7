/** Archive → pages. Those that changed are rendered; the last site has the others. */
import { join, resolve } from 'node:path';
import { copyFolder, takeFile } from '../../src/disk/copy-folder.ts';
import { openPool } from '../../src/workers/pool.ts';
import type { OnProgress } from '../command-line/progress.ts';
import type { PageKeys } from './last-site.ts';
import type { PageList, RenderTask } from './render.ts';
import { openRenderer } from './renderer.ts';

export interface PagesOptions {
  readonly archive: string;
  /** Where the pages are written; it does not exist yet. */
  readonly out: string;
  readonly site: string;
  /** Digest of the program that makes them. */
  readonly program: string;
  /** The last site and its pages, if it was made by the same program. */
  readonly last: { readonly folder: string; readonly pages: PageKeys };
  /** Called with the number of pages that are rendered, and of all that are to be. */
  readonly onProgress?: OnProgress;
}

/** So many pages are rendered before progress is told. */
const BATCH = 50;

/**
 * Makes the pages of a site, with the files that they load. They are rendered in a separate process, whose memory is freed before the search index is built.
 *
 * @returns the pages that have a key
 */
export async function buildPages({
  archive,
  out,
  site,
  program,
  last,
  onProgress = () => undefined,
}: PagesOptions): Promise<PageKeys> {
  const { entry, assets } = await openRenderer(program, site);
  copyFolder(assets, out);
  const pool = openPool<RenderTask, PageList>({
    program: new URL('render.ts', import.meta.url),
    processes: 1,
    environment: { KIOSK_ARCHIVE: resolve(archive), KIOSK_SITE: resolve(site), NODE_ENV: 'production' },
  });
  try {
    const pages = await pool.run({ entry, list: true });
    const isKept = ([file, key]: PageList[number]): boolean =>
      key !== undefined && last.pages.get(file) === key;
    const changed = pages.filter((page) => !isKept(page)).map(([file]) => file);
    for (let done = 0; done < changed.length; done += BATCH) {
      onProgress(done, changed.length);
      await pool.run({ entry, files: changed.slice(done, done + BATCH), out });
    }
    onProgress(changed.length, changed.length);
    for (const page of pages) if (isKept(page)) takeFile(join(last.folder, page[0]), join(out, page[0]));
    return new Map(pages.flatMap(([file, key]) => (key === undefined ? [] : [[file, key] as const])));
  } finally {
    await pool.close();
  }
}
