/** Writes the manifest of a site: what `npm run verify` compares it with. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openDigests, type DigestFile } from '../../disk/file-digests.ts';
import { LEAF_PAGES } from '../../i18n/urls.ts';
import { readCards, readPrivateCards } from '../../record/archive-files/reader.ts';
import { compareText } from '../../record/order.ts';
import { recordTree } from '../../record/record-tree.ts';
import { SCHEMA_VERSION, type Card } from '../../record/schema.ts';
import { SITE_MANIFEST, type SiteManifest } from '../../record/site-manifest.ts';

/**
 * Writes `manifest.json`, one file a line. It is the last file of a site: what is written later, it does not know.
 *
 * @param out the site's folder
 * @param digest digests its files
 */
export function writeManifest(out: string, archive: string, digest: DigestFile = openDigests(out)): void {
  const cards = [...readCards(archive)];
  const isPrivate = privateFolders(readPrivateCards(archive));
  const files = listSiteFiles(out)
    .filter((path) => !isPrivate(path))
    .map((path) => JSON.stringify(describeFile(path, digest)));
  const { root, records } = recordTree(cards);
  const head = JSON.stringify({ schema: SCHEMA_VERSION, root, records }).slice(0, -1);
  writeFileSync(join(out, SITE_MANIFEST), `${head},"files":[\n${files.join(',\n')}\n]}\n`);
}

/** The files of a site that its manifest can list, sorted. */
export function listSiteFiles(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(out, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => path !== SITE_MANIFEST)
    .toSorted(compareText);
}

/**
 * Tells which paths are of private articles. A list of files that anyone can read does not name them.
 *
 * @param cards of the private articles
 */
export function privateFolders(cards: Iterable<Pick<Card, 'id'>>): (path: string) => boolean {
  const hidden = new Set(Array.from(cards, ({ id }) => articleFolder(id)));
  return (path) => hidden.has(path.split('/').slice(0, 2).join('/') + '/');
}

/** The folder of an article's page and of the files beside it, below the site's folder. */
export function articleFolder(id: string): string {
  return `${LEAF_PAGES.article.folder}/${id}/`;
}

/** The line of a file in the manifest. */
export function describeFile(path: string, digest: DigestFile): SiteManifest['files'][number] {
  const { bytes, sha256 } = digest(path);
  return { path, bytes, sha256 };
}
