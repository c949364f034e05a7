/** What is known of the site in the output folder: it may already be the one to build, and pages can be taken from it. */
import { join } from 'node:path';
import type { PageKeys } from '../../src/cache/page-keys.ts';
import type { MeasuredSite } from './site-size.ts';
import { readStamp, writeStamp } from '../../src/disk/stamp.ts';

export interface LastSite {
  /** Digests of everything it was made from; `undefined` where the archive is not known to be what its files make of it. */
  readonly made: string | undefined;
  /** Digest of the program that made it. */
  readonly program: string;
  readonly pages: PageKeys;
  /** What it holds; a forecast of the next site is made from it. */
  readonly size: MeasuredSite;
}

/** The site in a folder; `undefined` where no build is known to have left it as it is. */
export function recallSite(cache: string, folder: string): LastSite | undefined {
  const note = readStamp(stampOf(cache), folder);
  if (note === undefined) return undefined;
  const { pages, ...site } = JSON.parse(note) as Omit<LastSite, 'pages'> & { pages: [string, string][] };
  return { ...site, pages: new Map(pages) };
}

/** Notes what the site in a folder was made from. */
export function rememberSite(cache: string, folder: string, { pages, ...site }: LastSite): void {
  writeStamp(stampOf(cache), folder, JSON.stringify({ ...site, pages: [...pages] }));
}

function stampOf(cache: string): string {
  return join(cache, 'site.stamp');
}
