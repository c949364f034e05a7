/** What is known of the site in the output folder: it may already be the one to build, and pages can be taken from it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { areUntouched, type DigestedFiles } from '../../src/disk/file-digests.ts';
import { keepBytes, readKeptBytes } from '../../src/disk/kept-bytes.ts';
import type { MeasuredSite } from './site-size.ts';

/** The key of each page by its file below the folder of the site (`pageKey`). */
export type PageKeys = ReadonlyMap<string, string>;

export interface LastSite {
  /** Digests of everything it was made from; `undefined` where the archive is not known to be what its files make of it. */
  readonly made: string | undefined;
  /** Digest of the program that made it. */
  readonly program: string;
  readonly pages: PageKeys;
  /** What it holds; a forecast of the next site is made from it. */
  readonly size: MeasuredSite;
  readonly files: DigestedFiles;
}

/** A site as JSON, with the pairs of its maps. */
type NotedSite = Omit<LastSite, 'pages' | 'files'> & {
  readonly [Part in 'pages' | 'files']: readonly (LastSite[Part] extends ReadonlyMap<infer Key, infer Value>
    ? readonly [Key, Value]
    : never)[];
};

/** The shape of the note; the program that wrote it need not be this one. */
const VERSION = 'last-site-2';

/**
 * The site in a folder; `undefined` where no build is known to have left it as it is.
 *
 * @param warn told that the note was damaged
 */
export function recallSite(
  cache: string,
  folder: string,
  warn: (message: string) => void,
): LastSite | undefined {
  const site = existsSync(folder) ? readNote(cache, warn) : undefined;
  return site !== undefined && areUntouched(folder, site.files) ? site : undefined;
}

/** The files that the last build of an archive made, wherever it put them; `undefined` where that is not known. */
export function filesOfLastSite(cache: string): DigestedFiles | undefined {
  return readNote(cache, () => undefined)?.files;
}

function readNote(cache: string, warn: (message: string) => void): LastSite | undefined {
  const bytes = readKeptBytes(noteOf(cache), VERSION, warn);
  if (bytes === undefined) return undefined;
  const noted = JSON.parse(bytes.toString()) as NotedSite;
  return { ...noted, pages: new Map(noted.pages), files: new Map(noted.files) };
}

/** Notes what the site in the output folder was made from. */
export function rememberSite(cache: string, { pages, files, ...site }: LastSite): void {
  const noted: NotedSite = { ...site, pages: [...pages], files: [...files] };
  keepBytes(noteOf(cache), VERSION, Buffer.from(JSON.stringify(noted)));
}

function noteOf(cache: string): string {
  return join(cache, 'last-site.txt');
}
