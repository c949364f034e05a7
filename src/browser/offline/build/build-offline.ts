/** Writes the `offline/` folder of a site, with the packs that readers can save, and the service worker. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { OFFLINE_FOLDER, type OfflineManifest, type PackList } from '../manifest.ts';
import { joinFiles, PACK_FORMAT, type PackEntry } from '../pack.ts';
import { setOf } from '../sets.ts';
import { compareText } from '../../../record/order.ts';
import { cutPacks, standsAlone } from './cut-packs.ts';
import { openDigests, type DigestFile } from '../../../disk/file-digests.ts';
import { listFiles } from '../../../disk/list-files.ts';
import { openKeptFiles, type KeptFiles } from '../../../disk/kept-files.ts';
import { formerFolders } from '../../../i18n/former-paths.ts';
import { readCards, readFormerAddresses } from '../../../record/archive-files/reader.ts';

/** Folders that {@link buildOffline} reads and writes. */
export interface OfflineOptions {
  /** The archive folder that ingest wrote. */
  readonly archive: string;
  /** The folder of the built site; `offline/` is written into it. */
  readonly out: string;
  /** Keeps the packs of this archive between builds. */
  readonly cache: string;
  /** Whether readers can save whole languages; without it, only pages that were visited can be read offline. */
  readonly hasPacks?: boolean;
  /** Digests files of the site. */
  readonly digest?: DigestFile;
  /** Told what was damaged in the cache. */
  readonly warn?: (message: string) => void;
}

/** Writes everything that offline reading needs. Packs whose files are unchanged come from the cache. */
export async function buildOffline({
  archive,
  out,
  cache,
  hasPacks = true,
  digest: digestFile = openDigests(out),
  warn = () => undefined,
}: OfflineOptions): Promise<OfflineManifest> {
  const languages = new Map(Array.from(readCards(archive), ({ id, language }) => [id, language]));
  const folder = join(out, OFFLINE_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kept = openKeptFiles(cache, warn);
  const former = formerFolders(readFormerAddresses(archive));
  const paths = listFiles(out).filter((path) => !former.has(path.replace(/index\.html$/u, '')));
  const sets = Map.groupBy(paths, (path) => setOf(path, languages) ?? '');
  sets.delete('');
  if (!hasPacks) sets.clear();
  const summaries: [string, OfflineManifest['sets'][string]][] = [];
  for (const [set, files] of [...sets].toSorted(([a], [b]) => compareText(a, b))) {
    mkdirSync(join(folder, set));
    const packs: PackEntry[] = [];
    for (const pack of cutPacks(files, (path) => digestFile(path).bytes)) {
      packs.push(writePack(pack, { out, digestFile, kept, folder: join(folder, set) }));
    }
    const digest = digestOf(JSON.stringify(packs));
    const list: PackList = { digest, packs };
    writeFileSync(join(folder, `${set}.json`), JSON.stringify(list));
    summaries.push([set, { digest, bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0) }]);
  }
  kept.prune();
  const manifest: OfflineManifest = { sets: Object.fromEntries(summaries) };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeServiceWorker(
    out,
    paths.filter((path) => path.startsWith('_astro/') && !LOADED_LATE.test(path)),
  );
  return manifest;
}

/**
 * Scripts that few readers need: the workers of the search, the largest of the site, verifying an article, comparing it with a citation, copying that, and the bar of
 * an article that was opened from a search.
 * They are kept once they are asked for.
 */
const LOADED_LATE =
  /(?:^|[/-])(?:worker-|(?:verify|save-record|show-since|packed-record|shown-page|site-files|tree-tiles|citations|reading-bar)\.)[^/]{1,80}\.js$/u;

/** Writes a pack, unless it is a file that stands alone. */
function writePack(
  paths: readonly string[],
  {
    out,
    digestFile,
    kept,
    folder,
  }: {
    readonly out: string;
    readonly digestFile: DigestFile;
    readonly kept: KeptFiles;
    readonly folder: string;
  },
): PackEntry {
  const [first = ''] = paths;
  const digests = paths.map((path) => [path, digestFile(path).sha256]);
  const digest = digestOf(JSON.stringify([PACK_FORMAT, ...digests]));
  if (standsAlone(first)) return { alone: true, first, digest, bytes: digestFile(first).bytes };
  const packed = kept.keep(digest, () => {
    const files = paths.map((path) => ({ path, bytes: readPlain(join(out, path)) }));
    return gzipSync(joinFiles(files), { level: 9 });
  });
  writeFileSync(join(folder, `${digest}.pack`), packed);
  return { first, digest, bytes: packed.length };
}

/** A file as packs have it. Files of the search index are compressed better with their neighbours than alone, and are read either way (`unpack`, and Pagefind itself). */
function readPlain(path: string): Buffer {
  const bytes = readFileSync(path);
  return /\.(?:packed|pf_index)$/u.test(path) ? gunzipSync(bytes) : bytes;
}

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Bundles the service worker into one script, because not every browser supports modules in service workers. */
async function writeServiceWorker(out: string, assets: readonly string[]): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('../service-worker.ts', import.meta.url))],
    outfile: join(out, 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { ASSETS: JSON.stringify(assets) },
    logLevel: 'warning',
  });
}
