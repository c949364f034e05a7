/** Lists what goes into a bag, and what its bytes have to be. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { correctionsFolder } from '../../src/config/paths.ts';
import { listFiles } from '../../src/disk/list-files.ts';
import { ledgerPath } from '../../src/ledger/ledger-file.ts';
import { readCards } from '../../src/record/archive-files/reader.ts';
import { compareText } from '../../src/record/order.ts';
import { recordTree } from '../../src/record/record-tree.ts';
import { SITE_MANIFEST, siteManifestSchema } from '../../src/record/site-manifest.ts';
import { filesToKeep, listRawFolder } from '../ingest/raw-folder.ts';
import { notedDigests } from '../verify/digests.ts';
import { notedPrivateFiles } from '../verify/private-pages.ts';

/** Where the parts of an archive are. Paths may be relative to the working directory. */
export interface Parts {
  /** A folder `corrections` beside it is a part, too. */
  readonly raw: string;
  /** The ledger beside it is a part, too. */
  readonly archive: string;
  /** The file that names the archive. */
  readonly site: string;
  /** The folder of the built site. */
  readonly dist: string;
  /** Whether the archive was made with what links in the raw folder lead to outside of it. */
  readonly followLinks: boolean;
}

/** A file that goes into a bag. */
export interface PayloadFile {
  /** Below the payload folder. */
  readonly path: string;
  readonly source: string;
  /** What its SHA-256 has to be, and what is wrong where it is another one. */
  readonly must?: { readonly sha256: string; readonly else: string };
}

/** The files of a bag, sorted, and raw files that cannot be in it with the reason. */
export interface Listed {
  readonly files: readonly PayloadFile[];
  readonly left: ReadonlyMap<string, string>;
}

/** @throws {KioskError} when a part is missing, or does not belong to the archive */
export function listPayload(parts: Parts): Listed {
  const [raw, archive, dist] = [resolve(parts.raw), resolve(parts.archive), resolve(parts.dist)];
  const corrections = correctionsFolder(raw);
  const ledger = ledgerPath(archive);
  const rawFiles = listRaw(raw, archive, parts.followLinks);
  const files = [
    ...rawFiles.files,
    ...(existsSync(corrections) ? listFolder(corrections, 'corrections') : []),
    ...listFolder(archive, 'archive'),
    ...(existsSync(ledger) ? [{ path: 'ledger.jsonl', source: ledger }] : []),
    { path: 'site.yaml', source: resolve(parts.site) },
    ...listSite(dist, archive),
  ];
  return { files: files.toSorted((a, b) => compareText(a.path, b.path)), left: rawFiles.left };
}

function listFolder(folder: string, part: string): PayloadFile[] {
  return listFiles(folder).map((path) => ({ path: `${part}/${path}`, source: join(folder, path) }));
}

function listRaw(raw: string, archive: string, followLinks: boolean): Listed {
  const { files, left } = filesToKeep(listRawFolder(raw, { followLinks }));
  const noted = new Map(notedDigests(archive));
  const known = new Set(files);
  const added = files.find((path) => !noted.has(path));
  const missing = [...noted].find(([path, sha256]) => sha256 !== null && !known.has(path))?.[0];
  for (const [path, what] of [
    [added, 'was added since the archive was made'],
    [missing, 'is in the archive, and is missing now'],
  ] as const)
    if (path !== undefined)
      throw new KioskError(
        `${JSON.stringify(path)} in the raw folder ${what}, so raw files and archive are not of one edition. ` +
          'Build the site again, with the options it was built with: npm run build',
      );
  return {
    files: files.map((path) => {
      const sha256 = noted.get(path) ?? null;
      const source = join(raw, path);
      if (sha256 === null) return { path: `raw/${path}`, source };
      const otherwise = `"${source}" was changed since the archive was made. Build the site again: npm run build`;
      return { path: `raw/${path}`, source, must: { sha256, else: otherwise } };
    }),
    left,
  };
}

/** The files of the built site. Its manifest says what they have to be; a private site has none. */
function listSite(dist: string, archive: string): PayloadFile[] {
  if (!existsSync(join(dist, 'index.html')))
    throw new KioskError(`There is no site in "${dist}". Build it first: npm run build`);
  const files = listFolder(dist, 'site');
  const manifest = join(dist, SITE_MANIFEST);
  if (!existsSync(manifest)) return files;
  const { root, files: listed } = siteManifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  if (root !== recordTree(readCards(archive)).root)
    throw new KioskError(
      `The site in "${dist}" is of another edition than the archive "${basename(archive)}". Build it again: npm run build`,
    );
  const hidden = notedPrivateFiles(dist, archive);
  if (hidden === undefined)
    throw new KioskError(
      `Nothing says what the pages of private articles in "${dist}" were: the last build of "${basename(archive)}" made another site. Build it again: npm run build`,
    );
  const digests = new Map<string, string>([
    ...listed.map(({ path, sha256 }) => [`site/${path}`, sha256] as const),
    ...[...hidden].map(([path, sha256]) => [`site/${path}`, sha256] as const),
  ]);
  const known = new Set(files.map(({ path }) => path));
  const missing = [...digests.keys()].find((path) => !known.has(path));
  if (missing !== undefined)
    throw new KioskError(
      `"${join(dist, missing.slice('site/'.length))}" is missing. Build the site again: npm run build`,
    );
  return files.map((file) => {
    const sha256 = digests.get(file.path);
    if (sha256 === undefined) return file;
    const otherwise = `"${file.source}" was changed since the site was built. Build it again: npm run build`;
    return { ...file, must: { sha256, else: otherwise } };
  });
}
