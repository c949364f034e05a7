/** Compares the pages of private articles with those that the last build made: a manifest that anyone can read does not list them. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../../src/config/paths.ts';
import { openDigests } from '../../src/disk/file-digests.ts';
import { listSiteFiles, privateFolders } from '../../src/export/write/manifest-file.ts';
import { readPrivateCards } from '../../src/record/archive-files/reader.ts';
import { SITE_MANIFEST } from '../../src/record/site-manifest.ts';
import { filesOfLastSite } from '../build/last-site.ts';

/** The SHA-256 of the files of private articles, by their paths from the folder of the site. */
type PrivateFiles = ReadonlyMap<string, string>;

/**
 * The files of private articles as they were built.
 *
 * @returns `undefined` where there are private articles and the last build of the archive is not known to have made this site
 */
export function notedPrivateFiles(out: string, archive: string): PrivateFiles | undefined {
  const cards = [...readPrivateCards(archive)];
  if (cards.length === 0) return new Map();
  const noted = filesOfLastSite(cacheDirectory(archive));
  const manifest = join(out, SITE_MANIFEST);
  if (noted === undefined || !existsSync(manifest)) return undefined;
  const sha256 = createHash('sha256').update(readFileSync(manifest)).digest('hex');
  if (noted.get(SITE_MANIFEST)?.sha256 !== sha256) return undefined;
  const isPrivate = privateFolders(cards);
  return new Map(
    [...noted].flatMap(([path, file]) => (isPrivate(path) ? [[path, file.sha256] as const] : [])),
  );
}

/** What is wrong with the pages of private articles, one line each. */
export function checkPrivatePages(out: string, archive: string): string[] {
  const noted = notedPrivateFiles(out, archive);
  if (noted === undefined)
    return [
      'the pages of private articles: nothing says what they were, as the last build made another site. Build it again',
    ];
  const isPrivate = privateFolders(readPrivateCards(archive));
  const digest = openDigests(out);
  const there = listSiteFiles(out).filter(isPrivate);
  return [
    ...there.flatMap((path) => {
      const sha256 = noted.get(path);
      if (sha256 === undefined) return [`${path}: no build made it`];
      if (!lstatSync(join(out, path)).isFile()) return [`${path}: it is no file`];
      return digest(path).sha256 === sha256 ? [] : [`${path}: its content was changed`];
    }),
    ...[...noted.keys()].filter((path) => !there.includes(path)).map((path) => `${path}: it is missing`),
  ];
}
