import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differingFiles } from '../../../tools/torture/same-bytes.ts';
import { placesIn, removePlaces, type Places } from '../../../tools/torture/two-editions.ts';
import { shardCommands } from './shard-commands.ts';

/** Runs programs side by side: GNU parallel where it is installed, otherwise xargs. */
const hasParallel = spawnSync('sh', ['-c', 'command -v parallel']).status === 0;
const RUNNER = hasParallel ? 'parallel --jobs 2' : "tr '\\n' '\\0' | xargs -0 -n 1 -P 2 sh -c";

let folder = '';
let plain: Places;
let options: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-deploy-'));
  plain = placesIn(join(folder, 'plain'));
  for (const files of ['content/raw', 'tests/e2e/raw']) cpSync(files, plain.raw, { recursive: true });
  await ingest(plain);
  options = ['--raw', plain.raw, '--archive', join(folder, 'new/archive'), '--site', 'content/site.yaml'];
});
afterAll(() => {
  removePlaces(plain);
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, words: readonly string[], { input = '', env = {} } = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(program, words, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

function ingest({ raw, archive }: Places, ...more: string[]): Promise<Ended> {
  const words = ['--raw', raw, '--archive', archive, '--site', 'content/site.yaml', ...more];
  return run(process.execPath, ['scripts/ingest.ts', ...words]);
}

/** Ingests from readings; each file must have one, and the archive must be that of one machine. */
async function expectWhole(readings: string): Promise<void> {
  const places = { ...placesIn(join(folder, 'again')), raw: plain.raw };
  const { code, stderr } = await ingest(places, '--readings', readings);
  const differing = differingFiles(plain.archive, places.archive);
  removePlaces({ ...places, raw: join(folder, 'again') });
  expect({ code, stderr, differing }).toEqual({ code: 0, stderr: '', differing: [] });
}

test('the commands of GitHub Actions and of Slurm, side by side, read what one machine reads', async () => {
  const ways = shardCommands(join(folder, 'readings'), options);
  const commands = ways.flatMap((way) => way.commands);
  const { code, stdout } = await run('sh', ['-c', RUNNER], { input: `${commands.join('\n')}\n` });
  expect(code).toBe(0);
  expect(stdout.match(/^Part \d of \d: \d of 8 files/gmu)).toHaveLength(commands.length);
  for (const { readings } of ways) await expectWhole(readings);
});

test('the script for GNU parallel does, too, with whichever runner there is', async () => {
  const readings = join(folder, 'by script');
  const { code, stdout } = await run('sh', ['docs/deploy/parallel.sh', ...options], {
    env: { PARTS: '2', JOBS: '2', READINGS: readings },
  });
  expect(code).toBe(0);
  expect(stdout.match(/^Part \d of 2: \d of 8 files/gmu)).toHaveLength(2);
  await expectWhole(readings);
});

test('the script runs the same commands with xargs where GNU parallel is missing', async () => {
  // A folder of everything on the PATH but GNU parallel, with an npm that says what it was asked for.
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of ['sh', 'seq', 'mktemp', 'tr', 'xargs', 'rm', 'echo']) {
    const place = (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((path) => join(path, name))
      .find((path) => spawnSync('test', ['-x', path]).status === 0);
    if (place !== undefined) symlinkSync(place, join(bin, name));
  }
  symlinkSync(join(bin, 'echo'), join(bin, 'npm'));
  const { code, stdout } = await run(join(bin, 'sh'), ['docs/deploy/parallel.sh', '--as-of', '2024-05-31'], {
    env: { PATH: bin, PARTS: '5', READINGS: 'some folder' },
  });
  expect(code).toBe(0);
  expect(stdout.trim().split('\n').toSorted()).toEqual(
    [1, 2, 3, 4, 5].map((part) => `run read -- --shard ${part}/5 --out some folder --as-of 2024-05-31`),
  );
});

test('every script is one that a shell can read', () => {
  for (const name of readdirSync('docs/deploy').filter((file) => file.endsWith('.sh')))
    expect([name, spawnSync('sh', ['-n', join('docs/deploy', name)]).status]).toEqual([name, 0]);
});
