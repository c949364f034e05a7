import { existsSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { mkdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';

/** Types of files that compression makes smaller; the others are compressed already. */
const TEXT =
  /^(?:text\/|image\/svg|application\/(?:\w+\+)?(?:json|xml|javascript|manifest)|application\/(?:atom|rss)\+xml)/;
/** Smaller files gain nothing, larger ones are not held in memory. */
const [MIN_BYTES, MAX_BYTES] = [256, 8_000_000];

export type Encoding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);

/** Encodings by their names in HTTP, with about the level at which web servers compress on the fly. */
export const COMPRESSIONS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** A compressed copy of a file. */
export interface Copy {
  /** Its name below the folder of copies. */
  readonly name: string;
  /** The media type of what it is a copy of. */
  readonly type: string;
}

/**
 * Makes the compressed copy of a file of the site, unless it is there and as old as the file. Copies are kept in a folder apart:
 * hosts count and limit the files of a site.
 *
 * @param name the file, from the root of the site on
 * @returns `undefined` where the file itself is to be sent: it is not text, very small or very large, or not there
 */
export async function keepCopy(
  site: string,
  copies: string,
  name: string,
  encoding: Encoding,
): Promise<Copy | undefined> {
  const file = join(site, name);
  const type = lookup(name);
  if (type === undefined || !TEXT.test(type)) return undefined;
  const stats = await statOf(file);
  if (!stats?.isFile() || stats.size < MIN_BYTES || stats.size > MAX_BYTES) return undefined;
  const copy = { name: `${name}.${encoding}`, type: `${type}; charset=utf-8` };
  const path = join(copies, copy.name);
  if ((await statOf(path))?.mtime.getTime() === stats.mtime.getTime()) return copy;
  await mkdir(dirname(path), { recursive: true });
  // Written under another name and renamed, because the same file may be requested again while its copy is made.
  const made = `${path}.${crypto.randomUUID()}`;
  await writeFile(made, await COMPRESSIONS[encoding](await readFile(file)));
  await utimes(made, stats.atime, stats.mtime);
  await rename(made, path);
  return copy;
}

/** Removes the copies of files that the site no longer has. */
export function pruneCopies(site: string, copies: string): void {
  if (!existsSync(copies)) return;
  for (const entry of readdirSync(copies, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = join(site, relative(copies, path).replace(/\.(?:br|gzip)$/u, ''));
    // Another server of the site may have removed it first.
    if (entry.isFile() && !existsSync(file)) rmSync(path, { force: true });
  }
}

function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}
