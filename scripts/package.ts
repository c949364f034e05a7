/** The whole archive as one bag, for a library that keeps it. docs/decisions/133-a-bag-of-the-whole-archive.md */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KioskError } from '../src/config/kiosk-error.ts';
import { correctionsFolder, isInside } from '../src/config/paths.ts';
import { readSite } from '../src/config/site.ts';
import { realFolder } from '../src/disk/real-folder.ts';
import { replaceFolder, settleFolder } from '../src/disk/replace-folder.ts';
import { withLocks } from '../src/disk/run-lock.ts';
import { alikePaths } from '../src/export/bag/alike-paths.ts';
import { describeBag, type Payload } from '../src/export/bag/describe-bag.ts';
import { DECLARATION_FILE } from '../src/export/bag/tag-files.ts';
import { readCards, readPrivateCards } from '../src/record/archive-files/reader.ts';
import { FOLDERS, FOLLOW_LINKS, text } from './command-line/options.ts';
import { withProgress, type OnProgress } from './command-line/progress.ts';
import { runProgram, warn } from './command-line/run-program.ts';
import { folderTarget, tarTarget } from './package/bag-target.ts';
import { listPayload, type Parts } from './package/payload.ts';
import { writeBag } from './package/write-bag.ts';

const TAR = '.tar';

/** What goes into a bag, and where the bag goes. */
export interface PackageOptions extends Parts {
  /** A folder, or a file whose name ends in `.tar`. */
  readonly out: string;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Writes a bag. Nobody may ingest or build meanwhile, and the last bag stays until the new one is whole.
 *
 * @throws {KioskError} when a part is missing or was changed, or the place of the bag holds something else
 */
export async function packageArchive(options: PackageOptions): Promise<Payload> {
  const [out, archive, dist] = [resolve(options.out), resolve(options.archive), resolve(options.dist)];
  return withLocks([archive, dist, out], () => packageAlone({ ...options, out, archive, dist }));
}

async function packageAlone({ out, onProgress, ...parts }: PackageOptions): Promise<Payload> {
  for (const folder of [parts.archive, parts.dist]) settleFolder(folder);
  const isTar = out.endsWith(TAR);
  if (!isTar) settleFolder(out);
  checkPlace(out, isTar, [resolve(parts.raw), correctionsFolder(parts.raw), parts.archive, parts.dist]);
  const { files, left } = listPayload(parts);
  for (const [path, reason] of left) warn(`${JSON.stringify(path)} is not in the bag. ${reason}`);
  for (const [one, other] of alikePaths(files.map(({ path }) => path)))
    warn(
      `${JSON.stringify(one)} and ${JSON.stringify(other)} have the same name on some systems, where the bag cannot be unpacked. Rename one of them.`,
    );
  const [site, cards] = [readSite(parts.site), [...readCards(parts.archive)]];
  const describe = (payload: Payload) => describeBag(site, cards, payload, kioskVersion());
  const next = `${isTar ? out : realFolder(out)}.kiosk-next`;
  rmSync(next, { recursive: true, force: true });
  try {
    const target = isTar ? tarTarget(next, basename(out, TAR)) : folderTarget(next);
    const payload = await writeBag({ files, describe, onProgress }, target);
    if (isTar) renameSync(next, out);
    else replaceFolder(next, out);
    return payload;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** A bag replaces an older bag and nothing else, and does not become a part of what it holds. */
function checkPlace(out: string, isTar: boolean, folders: readonly string[]): void {
  const around = folders.find((folder) => isInside(out, folder));
  if (around !== undefined)
    throw new KioskError(
      `"${out}" is inside "${around}", which goes into the bag. Name another place: --out path/to/bag.tar`,
    );
  if (!existsSync(out) || (isTar ? isTarOfBag(out) : isFolderOfBag(out))) return;
  throw new KioskError(
    `"${out}" is there already and is no bag. Move it away, or name another place: --out path/to/bag.tar`,
  );
}

function isFolderOfBag(folder: string): boolean {
  try {
    const entries = readdirSync(folder);
    return entries.length === 0 || entries.includes(DECLARATION_FILE);
  } catch {
    return false;
  }
}

/** Whether a file begins with the header of a bag's declaration, as those written here do. */
function isTarOfBag(file: string): boolean {
  const head = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head);
  } catch {
    return false;
  } finally {
    closeSync(handle);
  }
  return head.toString('latin1').split('\0')[0]?.endsWith(`/${DECLARATION_FILE}`) === true;
}

function kioskVersion(): string {
  const path = fileURLToPath(new URL('../package.json', import.meta.url));
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run package --',
    summary:
      'Writes the whole archive as a BagIt bag (RFC 8493): raw files, corrections, archive, ledger, site.yaml and built site, each with its SHA-256.',
    options: {
      ...{ raw: FOLDERS.raw, archive: FOLDERS.archive, site: FOLDERS.site, followLinks: FOLLOW_LINKS },
      dist: text('DIR', 'folder of the built site', 'dist'),
      out: text('PATH', 'where the bag goes: a folder, or one file that ends in .tar', 'bag.tar'),
    },
    examples: [
      '',
      '--out /media/backup/archive',
      '--archive .cache/texts --raw texts --dist site --out texts.tar',
    ],
    exitCodes: { 0: 'the bag is written' },
    async run(parts) {
      const { files, bytes } = await withProgress('packing', (onProgress) =>
        packageArchive({ ...parts, onProgress }),
      );
      console.log(`The bag is in "${parts.out}": ${files} files, ${bytes} bytes.`);
      const hidden = [...readPrivateCards(parts.archive)].length;
      if (hidden > 0)
        warn(
          `${hidden} private articles are in the bag, with their texts. Give it to nobody who may not read them.`,
        );
      return 0;
    },
  });
}
