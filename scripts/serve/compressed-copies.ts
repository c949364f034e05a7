import { existsSync, readdirSync, rmSync, statSync, type BigIntStats } from 'node:fs';
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
 * Makes the compressed copy of a file of the site, unless it is there. Copies are kept in a folder apart:
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
  const copy = { name: copyName(name, stats, encoding), type: `${type}; charset=utf-8` };
  const path = join(copies, copy.name);
  if (await statOf(path)) return copy;
  await mkdir(dirname(path), { recursive: true });
  // Written under another name and renamed, because the same file may be requested again while its copy is made.
  const made = `${path}.${crypto.randomUUID()}`;
  await writeFile(made, await COMPRESSIONS[encoding](await readFile(file)));
  await utimes(made, Number(stats.atimeMs) / 1000, Number(stats.mtimeMs) / 1000);
  await rename(made, path);
  return copy;
}

/** The name of a copy says of which file it is one: another may take its place with the same time of change. */
function copyName(name: string, { ino, size, mtimeNs }: BigIntStats, encoding: Encoding): string {
  const state = [ino, size, mtimeNs].map((number) => number.toString(36)).join('-');
  return `${name}.${state}.${encoding}`;
}

/** Removes the copies of files that the site no longer has. */
export function pruneCopies(site: string, copies: string): void {
  if (!existsSync(copies)) return;
  for (const entry of readdirSync(copies, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const { name, encoding } = COPY.exec(relative(copies, path))?.groups ?? {};
    const stats =
      name === undefined ? undefined : statSync(join(site, name), { bigint: true, throwIfNoEntry: false });
    const isOfNow =
      name !== undefined &&
      stats !== undefined &&
      join(copies, copyName(name, stats, encoding as Encoding)) === path;
    // Another server of the site may have removed it first.
    if (entry.isFile() && !isOfNow) rmSync(path, { force: true });
  }
}

const COPY = /^(?<name>.+)\.[^.]+\.(?<encoding>br|gzip)$/su;

function statOf(path: string): Promise<BigIntStats | undefined> {
  return stat(path, { bigint: true }).catch(() => undefined);
}
