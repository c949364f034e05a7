/** What is known of the site in the output folder: it may already be the one to build, and pages can be taken from it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areUntouched, type DigestedFiles } from '../../src/disk/file-digests.ts';
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

/** The site in a folder; `undefined` where no build is known to have left it as it is. */
export function recallSite(cache: string, folder: string): LastSite | undefined {
  const note = noteOf(cache);
  if (!existsSync(note) || !existsSync(folder)) return undefined;
  const noted = parseNote(readFileSync(note, 'utf8'));
  if (noted === undefined) return undefined;
  const site = { ...noted, pages: new Map(noted.pages), files: new Map(noted.files) };
  return areUntouched(folder, site.files) ? site : undefined;
}

/** Notes what the site in the output folder was made from. */
export function rememberSite(cache: string, { pages, files, ...site }: LastSite): void {
  const noted: NotedSite = { ...site, pages: [...pages], files: [...files] };
  mkdirSync(cache, { recursive: true });
  writeFileSync(noteOf(cache), JSON.stringify(noted));
}

/** `undefined` for a note that is cut off, because its run ended while writing it. */
function parseNote(text: string): NotedSite | undefined {
  try {
    return JSON.parse(text) as NotedSite;
  } catch {
    return undefined;
  }
}

function noteOf(cache: string): string {
  return join(cache, 'last-site.json');
}
