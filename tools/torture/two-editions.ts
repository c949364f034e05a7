/** An archive that has two editions, to see which of them a run leaves. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { cacheDirectory } from '../../src/config/paths.ts';
import { digestFolder } from '../../src/disk/seal.ts';
import { ledgerPath } from '../../src/ledger/ledger-file.ts';
import { REPORT } from '../../src/record/archive-files/layout.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The file that describes the site of what is tortured. */
export const SITE = join(ROOT, 'content/site.yaml');

/** What is tortured: `ingest` writes an archive, `build` an archive and a site. */
export type Tortured = 'ingest' | 'build';

export const EDITIONS = ['A', 'B'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The folders of one archive below one folder. */
export interface Places {
  readonly raw: string;
  readonly archive: string;
  readonly out: string;
}

export function placesIn(folder: string): Places {
  return { raw: join(folder, 'raw'), archive: join(folder, 'archive'), out: join(folder, 'site') };
}

/**
 * Forgets what was published. The ledger is a part of the content: with another one the same files make another site, which lists more editions.
 */
export function forgetPublished({ archive }: Places): void {
  rmSync(ledgerPath(archive), { force: true });
}

/** Writes the raw files of an edition: those of the project, and in the second one another file and another text. Nothing was published before. */
export function writeEdition(places: Places, edition: Edition): void {
  const { raw } = places;
  forgetPublished(places);
  rmSync(raw, { recursive: true, force: true });
  mkdirSync(raw, { recursive: true });
  cpSync(join(ROOT, 'content/raw'), raw, { recursive: true });
  if (edition === 'A') return;
  const text =
    'Byrådet har vedtaget at bygge en ny bro over åen, siger borgmester Karen Holm, fordi den gamle ikke kan bære lastbilerne.';
  writeFileSync(join(raw, 'bro.txt'), `date 2021-05 ${text}`);
}

/** Starts a program in a process group of its own, as a terminal does. */
export function start(
  program: Tortured,
  { raw, archive, out }: Places,
  options: { readonly quiet?: boolean; readonly environment?: Readonly<Record<string, string>> } = {},
): ChildProcess {
  const folders = [
    '--raw',
    raw,
    '--archive',
    archive,
    '--site',
    SITE,
    ...(program === 'build' ? ['--out', out] : []),
  ];
  return spawn(process.execPath, [join(ROOT, `scripts/${program}.ts`), ...folders], {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'ignore', options.quiet === true ? 'ignore' : 'pipe'],
  });
}

/** Runs a program to its end. */
export async function run(
  program: Tortured,
  places: Places,
): Promise<{ readonly code: number | null; readonly message: string }> {
  const child = start(program, places);
  let message = '';
  child.stderr?.on('data', (chunk: Buffer) => (message += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, message };
}

/** The state of what a program writes: a digest of all its files; `missing` where there is none. */
export function stateOf(program: Tortured, { archive, out }: Places): string {
  return (program === 'build' ? [archive, out] : [archive]).map(stateOfFolder).join(' ');
}

/** The report also says which files of the run before are gone, so it is left out. */
function stateOfFolder(folder: string): string {
  return existsSync(folder) ? digestFolder(folder, REPORT) : 'missing';
}

/** Removes everything, the cache too. */
export function removePlaces(places: Places): void {
  for (const folder of [places.archive, places.out])
    rmSync(cacheDirectory(resolve(folder)), { recursive: true, force: true });
  for (const folder of Object.values(places)) rmSync(folder as string, { recursive: true, force: true });
}
