/** Builds the same files under unlike circumstances, and says which bytes of the archive and the site differ. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listFiles } from '../../src/disk/list-files.ts';
import { ledgerPath } from '../../src/ledger/ledger-file.ts';
import { makeCorpus } from '../make-corpus.ts';
import { placesIn, type Places } from './two-editions.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build may not depend on. */
interface Circumstances {
  readonly TZ: string;
  /** Turkish, for example, makes «ı» of «I». */
  readonly LC_ALL: string;
  readonly KIOSK_PROCESSES: string;
}

const HERE: Circumstances = { TZ: 'UTC', LC_ALL: 'en_US.UTF-8', KIOSK_PROCESSES: '1' };
/** 12 hours and 45 minutes ahead of UTC, or an hour more. */
const ELSEWHERE: Circumstances = { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', KIOSK_PROCESSES: '3' };

/** What two builds left. */
export interface Unlike {
  readonly first: Places;
  readonly second: Places;
  /** Files that are in one only, or have other bytes in the other one. */
  readonly differing: readonly string[];
  /** How many files were compared. */
  readonly compared: number;
}

/**
 * Builds the project's files and some made ones with an empty cache. Then builds them in another folder, zone and locale, written in
 * another order, in several processes, and half of them first, so that a part of what the last build needs is in the cache and the last site, and the rest is not.
 */
export async function buildUnlike(folder: string, made: number): Promise<Unlike> {
  const [first, second] = [placesIn(join(folder, 'a')), placesIn(join(folder, 'another one', 'deeper'))];
  const files = listFiles(join(ROOT, 'content/raw')).map((path): RawEntry => [
    path,
    readFileSync(join(ROOT, 'content/raw', path)),
  ]);
  for (const { name, text } of makeCorpus(made)) files.push([name, Buffer.from(text)]);
  writeFiles(first.raw, files);
  await build(first, HERE);
  const backwards = files.toReversed();
  writeFiles(second.raw, backwards.slice(0, files.length / 2));
  await build(second, ELSEWHERE);
  // What was published before is a part of the content: here, nothing was.
  rmSync(ledgerPath(second.archive));
  writeFiles(second.raw, backwards);
  await build(second, ELSEWHERE);
  const folders = [
    [first.archive, second.archive],
    [first.out, second.out],
  ] as const;
  return {
    ...{ first, second },
    differing: folders.flatMap(([a, b]) => differingFiles(a, b)),
    compared: folders.reduce((sum, [a]) => sum + listFiles(a).length, 0),
  };
}

type RawEntry = readonly [path: string, bytes: Uint8Array];

function writeFiles(folder: string, files: readonly RawEntry[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}

async function build({ raw, archive, out }: Places, circumstances: Circumstances): Promise<void> {
  const site = join(ROOT, 'content/site.yaml');
  const options = ['--raw', raw, '--archive', archive, '--out', out, '--site', site];
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts/build.ts'), ...options], {
    cwd: ROOT,
    env: { ...process.env, ...circumstances },
  });
}

/** Files of two folders that are not in both with the same bytes. */
export function differingFiles(a: string, b: string): string[] {
  const [some, others] = [digestFiles(a), digestFiles(b)];
  const paths = new Set([...some.keys(), ...others.keys()]);
  return [...paths].filter((path) => some.get(path) !== others.get(path)).toSorted();
}

function digestFiles(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}
