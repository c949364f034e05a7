import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isLocked, withLocks } from '../../src/disk/run-lock.ts';

let root = '';
let folder = '';
let lock = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-lock-'));
  folder = join(root, 'archive');
  lock = `${folder}.lock`;
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('a folder that a run works on', () => {
  test('is locked until the run ends, however it ends', async () => {
    await withLocks([folder], () => {
      expect(isLocked(folder)).toBe(true);
      expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    });
    expect(isLocked(folder)).toBe(false);
    await expect(
      withLocks([folder], () => {
        throw new Error('a mistake');
      }),
    ).rejects.toThrow('a mistake');
    expect(readdirSync(root)).toEqual([]);
  });

  test('is refused to a second run, which says who works there and what to do', async () => {
    await withLocks([folder], async () => {
      await expect(withLocks([join(root, 'site'), folder], () => 'never')).rejects.toThrow(
        /Another run is at work on ".*archive" \(process \d+ on .+\)\. Wait until it ends\..* remove ".*archive\.lock"\./u,
      );
      // What the second run had locked already is free again.
      expect(readdirSync(root)).toEqual(['archive.lock']);
    });
  });

  test('is free when its run was killed', async () => {
    writeFileSync(lock, JSON.stringify({ pid: endedProcess(), host: hostname(), began: null }));
    expect(isLocked(folder)).toBe(false);
    expect(await withLocks([folder], () => 'done')).toBe('done');
    expect(existsSync(lock)).toBe(false);
  });

  test.runIf(process.platform === 'linux')(
    'is free when another process has the number of the killed one',
    async () => {
      writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), began: '1' }));
      expect(await withLocks([folder], () => 'done')).toBe('done');
    },
  );

  test('is free when the lock says nothing', async () => {
    for (const content of ['', '{', '{"pid":"1"}']) {
      writeFileSync(lock, content);
      expect(await withLocks([folder], () => 'done')).toBe('done');
    }
  });

  test.each([
    ['a folder', 'archive.lock'],
    ['a link to nowhere', 'archive.lock'],
    ['a folder', 'archive.lock.stale'],
  ])('is refused with what to do when there is %s as %s', async (kind, name) => {
    if (name !== 'archive.lock') writeFileSync(lock, '');
    if (kind === 'a folder') mkdirSync(join(root, name));
    else symlinkSync(join(root, 'gone'), join(root, name));
    await expect(withLocks([folder], () => 'never')).rejects.toThrow(
      /cannot be read \(it is no file\).*If there is none, remove it\./u,
    );
    expect(isLocked(folder)).toBe(name === 'archive.lock');
  });

  test('is the same folder behind a link', async () => {
    mkdirSync(folder);
    symlinkSync('archive', join(root, 'link'));
    await withLocks([join(root, 'link')], async () => {
      await expect(withLocks([folder], () => 'never')).rejects.toThrow('Another run is at work');
    });
  });

  test('stays locked by a run of another machine, of which nobody can tell', async () => {
    writeFileSync(lock, JSON.stringify({ pid: endedProcess(), host: 'another-machine', began: null }));
    await expect(withLocks([folder], () => 'never')).rejects.toThrow('on another-machine');
  });

  test('has one run only when many begin at once over a stale lock', async () => {
    writeFileSync(lock, JSON.stringify({ pid: endedProcess(), host: hostname(), began: null }));
    const module = new URL('../../src/disk/run-lock.ts', import.meta.url).href;
    const script = `
      import { appendFileSync } from 'node:fs';
      import { withLocks } from ${JSON.stringify(module)};
      await withLocks([${JSON.stringify(folder)}], async () => {
        appendFileSync(${JSON.stringify(join(root, 'log'))}, 'in\\n');
        await new Promise((done) => setTimeout(done, 300));
        appendFileSync(${JSON.stringify(join(root, 'log'))}, 'out\\n');
      }).catch(() => undefined);`;
    const runs = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script]),
    );
    await Promise.all(runs.map((run) => new Promise((done) => run.once('exit', done))));
    const log = readFileSync(join(root, 'log'), 'utf8');
    // One after another, or one alone: never one within another.
    expect(log).toMatch(/^(?:in\nout\n)+$/u);
    expect(readdirSync(root)).toEqual(['log']);
  });
});
