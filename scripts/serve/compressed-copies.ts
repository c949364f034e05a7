import { existsSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { mkdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { isInside } from '../../src/config/paths.ts';

/** Types of files that compression makes smaller; the others are compressed already. */
const TEXT =
  /^(?:text\/|image\/svg|application\/(?:\w+\+)?(?:json|xml|javascript|manifest)|application\/(?:atom|rss)\+xml)/;
/** Smaller files gain nothing, larger ones are not held in memory. */
const [MIN_BYTES, MAX_BYTES] = [512, 8_000_000];

const brotli = promisify(brotliCompress);

/** Endings of the copies, as sirv looks for them, with about the level at which web servers compress on the fly. */
export const COMPRESSIONS: Readonly<Record<'br' | 'gz', (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gz: promisify<Buffer, Buffer>(gzip),
};

/**
 * Makes the compressed copies of a file of the site, unless they are there and as old as the file. They are kept in a folder apart:
 * hosts count and limit the files of a site.
 *
 * @param path the file as the browser asks for it, from the root of the site on
 * @returns whether there are copies to send
 */
export async function keepCopies(site: string, copies: string, path: string): Promise<boolean> {
  const name = toFileName(path);
  const file = join(site, name);
  // `//en/` is not the address of a page, although the file system accepts it.
  if (!isInside(file, site) || posix.normalize(name) !== name || !TEXT.test(lookup(name) ?? '')) return false;
  const stats = await statOf(file);
  if (!stats?.isFile() || stats.size < MIN_BYTES || stats.size > MAX_BYTES) return false;
  let bytes: Buffer | undefined;
  for (const [ending, compress] of Object.entries(COMPRESSIONS)) {
    const copy = `${join(copies, name)}.${ending}`;
    if ((await statOf(copy))?.mtime.getTime() === stats.mtime.getTime()) continue;
    await mkdir(dirname(copy), { recursive: true });
    // Written under another name and renamed, because the same file may be requested again while its copy is made.
    const made = `${copy}.${crypto.randomUUID()}`;
    await writeFile(made, await compress((bytes ??= await readFile(file))));
    await utimes(made, stats.atime, stats.mtime);
    await rename(made, copy);
  }
  return true;
}

/** Removes the copies of files that the site no longer has. */
export function pruneCopies(site: string, copies: string): void {
  if (!existsSync(copies)) return;
  for (const entry of readdirSync(copies, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = join(site, relative(copies, path).replace(/\.(?:br|gz)$/u, ''));
    // Another server of the site may have removed it first.
    if (entry.isFile() && !existsSync(file)) rmSync(path, { force: true });
  }
}

function toFileName(path: string): string {
  const [address = ''] = path.split(/[?#]/u);
  const file = address.endsWith('/') ? `${address}index.html` : address;
  try {
    return decodeURI(file);
  } catch {
    return file;
  }
}

function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}
