import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/disk/list-files.ts';
import { differingFiles } from '../../tools/torture/same-bytes.ts';
import { placesIn, removePlaces, type Places } from '../../tools/torture/two-editions.ts';

const SITE = 'content/site.yaml';
const PARTS = ['1', '2', '3', '4'];

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, ...options: string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [`scripts/${program}.ts`, ...options], (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

let folder = '';
let plain: Places;
let merged: Places;
let reads: Ended[] = [];

const partFolder = (part: string): string => join(folder, 'readings', part);
const foldersOf = ({ raw, archive }: Places): string[] => [
  '--raw',
  raw,
  '--archive',
  archive,
  '--site',
  SITE,
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-parts-'));
  plain = placesIn(join(folder, 'plain'));
  merged = placesIn(join(folder, 'merged'));
  for (const { raw } of [plain, merged])
    for (const files of ['content/raw', 'tests/e2e/raw']) cpSync(files, raw, { recursive: true });
  reads = [];
  for (const part of PARTS) {
    const options = ['--shard', `${part}/4`, '--out', partFolder(part)];
    reads.push(await run('read', ...foldersOf(merged), ...options));
  }
});
afterAll(() => {
  for (const places of [plain, merged]) removePlaces(places);
  rmSync(folder, { recursive: true, force: true });
});

test('four parts read each file once', () => {
  const files = listFiles(merged.raw).filter((path) => path.endsWith('.txt')).length;
  expect(reads.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    PARTS.map(() => ({ code: 0, stderr: '' })),
  );
  const counts = reads.map(({ stdout }) => /: (?<part>\d+) of (?<all>\d+) files/u.exec(stdout)?.groups);
  expect(counts.map((groups) => Number(groups?.['all']))).toEqual(PARTS.map(() => files));
  expect(counts.reduce((sum, groups) => sum + Number(groups?.['part']), 0)).toBe(files);
});

describe('a build from the readings of four machines', () => {
  test('has byte for byte the archive of one, which is all that a site is made of', async () => {
    const first = await run('ingest', ...foldersOf(plain));
    const readings = ['--readings', ...PARTS.map(partFolder)];
    const second = await run('build', ...foldersOf(merged), '--out', merged.out, ...readings);
    expect([first.code, second.code]).toEqual([0, 0]);
    // No file is read: that would be said.
    expect(second.stderr).not.toContain('read here');
    expect(differingFiles(plain.archive, merged.archive)).toEqual([]);
    expect(listFiles(merged.out).length).toBeGreaterThan(200);
  });

  test('reads again what is damaged or was not read, says so once, and makes the same archive', async () => {
    const [holding = '', ...others] = PARTS.map(partFolder).filter((part) => readdirSync(part).length > 0);
    const [file = ''] = readdirSync(holding);
    const bytes = readFileSync(join(holding, file));
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(join(holding, file), bytes);
    const again = placesIn(join(folder, 'again'));
    cpSync(merged.raw, again.raw, { recursive: true });
    const readings = ['--readings', holding, ...others.slice(1)];
    const { code, stderr } = await run('ingest', ...foldersOf(again), ...readings);
    const differing = differingFiles(plain.archive, again.archive);
    removePlaces(again);
    expect(code).toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^kiosk: \d of 8 files are read here.*1 readings are damaged/u);
    expect(differing).toEqual([]);
  });
});
