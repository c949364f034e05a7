/** Compares a site with its manifest, its records with the archive, and the raw files with the digests that ingest noted. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { reasonOf } from '../../src/config/kiosk-error.ts';
import { openDigests, type DigestFile } from '../../src/disk/file-digests.ts';
import { describeFile, listSiteFiles, privateFolders } from '../../src/export/write/manifest-file.ts';
import {
  readArticles,
  readCards,
  readPrivateCards,
  readReport,
} from '../../src/record/archive-files/reader.ts';
import { recordPacks } from '../../src/record/record-packs.ts';
import { recordTree } from '../../src/record/record-tree.ts';
import type { Card } from '../../src/record/schema.ts';
import { SITE_MANIFEST, siteManifestSchema, type SiteManifest } from '../../src/record/site-manifest.ts';
import { digestOf, listRawFolder } from '../ingest/raw-folder.ts';

/** What is wrong with the files of a site, one line each: changed, missing, or not listed. */
export function checkManifest(out: string, archive: string): string[] {
  const path = join(out, SITE_MANIFEST);
  if (!existsSync(path))
    return [`${SITE_MANIFEST} is missing: nothing says what the files of the site were. Build it again`];
  const manifest = readManifest(path);
  if (typeof manifest === 'string') return [manifest];
  const cards = [...readCards(archive)];
  const isPrivate = privateFolders(readPrivateCards(archive));
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const digest = openDigests(out);
  const faults = listSiteFiles(out).flatMap((file) => {
    const entry = listed.get(file);
    listed.delete(file);
    if (entry === undefined) return isPrivate(file) ? [] : [`${file}: the manifest does not list it`];
    return checkFile(out, entry, digest);
  });
  const tree = recordTree(cards);
  return [
    ...faults,
    ...[...listed.keys()].map((file) => `${file}: the manifest lists it, and it is missing`),
    ...(tree.root === manifest.root && tree.records === manifest.records
      ? []
      : [
          `${SITE_MANIFEST}: it is of another edition of the archive (its root is ${manifest.root}, that of the archive ${tree.root})`,
        ]),
    ...checkPacks(out, cards),
  ];
}

/** Which records in the packs of a site are not those of its archive, one line each. */
function checkPacks(out: string, cards: readonly Card[]): string[] {
  const packOf = recordPacks(cards);
  return [...Map.groupBy(cards, ({ id }) => packOf.get(id) ?? '')].flatMap(([pack, held]) => {
    const path = `data/${pack}`;
    const digests = readDigests(join(out, path));
    if (digests === undefined) return [`${path}: it cannot be read as gzip`];
    return held
      .filter(({ digest }) => !digests.has(digest))
      .map(({ id }) => `${path}: its record of ${id} is not that in the archive`);
  });
}

/** SHA-256 of each line of a pack with its line feed. */
function readDigests(pack: string): ReadonlySet<string> | undefined {
  try {
    const lines = gunzipSync(readFileSync(pack))
      .toString('utf8')
      .split(/(?<=\n)/u);
    return new Set(lines.map((line) => createHash('sha256').update(line).digest('hex')));
  } catch {
    return undefined;
  }
}

function readManifest(path: string): SiteManifest | string {
  try {
    return siteManifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : reasonOf(error);
    return `${SITE_MANIFEST} cannot be read: ${why}`;
  }
}

function checkFile(
  out: string,
  { path, bytes, sha256 }: SiteManifest['files'][number],
  digest: DigestFile,
): string[] {
  // A link to a file with the same bytes is another file.
  if (!lstatSync(join(out, path), { throwIfNoEntry: false })?.isFile()) return [`${path}: it is no file`];
  const now = describeFile(path, digest);
  if (now.bytes !== bytes) return [`${path}: it has ${now.bytes} bytes, and had ${bytes}`];
  return now.sha256 === sha256 ? [] : [`${path}: its content was changed (SHA-256 ${now.sha256})`];
}

/** Which raw files are other ones than those the archive was made of, one line each. */
export function checkRaw(raw: string, archive: string, { followLinks = false } = {}): string[] {
  if (!existsSync(raw)) return [`the raw folder "${raw}" is missing`];
  const folder = listRawFolder(raw, { followLinks });
  const noted = new Map(notedDigests(archive));
  const faults: string[] = [];
  for (const path of [...folder.texts, ...folder.sideCars.keys(), ...folder.ignored.keys()]) {
    const sha256 = noted.get(path);
    noted.delete(path);
    if (sha256 === undefined)
      faults.push(`${JSON.stringify(path)} in the raw folder: it was added since the archive was made`);
    else if (sha256 !== null && sha256 !== digestOf(folder, path))
      faults.push(`${JSON.stringify(path)} in the raw folder: it was changed since the archive was made`);
  }
  return [
    ...faults,
    ...[...noted.keys()].map((path) => `${JSON.stringify(path)} in the raw folder: it is missing`),
  ];
}

/** Every raw file of an archive with the digest of its bytes; `null` where it could not be read. */
export function* notedDigests(archive: string): Generator<[string, string | null]> {
  for (const cards of [readCards(archive), readPrivateCards(archive)])
    for (const { source } of readArticles(archive, cards)) yield [source.path, source.sha256];
  const { duplicates, quarantined, sideCars, ignored, withdrawn } = readReport(archive);
  for (const { path, sha256 } of [...duplicates, ...quarantined, ...sideCars, ...ignored, ...withdrawn])
    yield [path, sha256];
}
