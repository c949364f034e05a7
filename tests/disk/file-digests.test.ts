import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { areUntouched, digestFiles, openDigests } from '../../src/disk/file-digests.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-digests-'));
  folder = join(root, 'site');
  mkdirSync(join(folder, 'inner'), { recursive: true });
  writeFileSync(join(folder, 'inner', 'a'), 'ē');
  writeFileSync(join(folder, '.b'), '');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Gives a file other bytes of the same length, and the time of change that it had. */
function forge(path: string, text: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, text);
  utimesSync(path, atime, mtime);
}

test('every file of a folder is digested, hidden ones too', () => {
  const files = digestFiles(folder, openDigests(folder));
  expect([...files].map(([path, file]) => [path, file.bytes, file.sha256])).toEqual([
    ['.b', 0, sha256('')],
    ['inner/a', 2, sha256('ē')],
  ]);
});

test('a file that was linked from a digested folder is not read again, one that was written since is', () => {
  const path = join(folder, 'inner', 'a');
  utimesSync(path, 1, 1);
  const known = digestFiles(folder, openDigests(folder));
  forge(path, 'xy');
  const next = join(root, 'next');
  mkdirSync(join(next, 'inner'), { recursive: true });
  linkSync(path, join(next, 'inner', 'a'));
  const digest = openDigests(next, known);
  expect(digest('inner/a').sha256).toBe(sha256('ē'));
  writeFileSync(path, 'xy');
  expect(digest('inner/a').sha256).toBe(sha256('xy'));
});

describe('a folder', () => {
  test.each<[boolean, string, () => void]>([
    [true, 'as it was', () => undefined],
    [
      false,
      'with a file that was changed to one of the same length',
      () => {
        writeFileSync(join(folder, 'inner', 'a'), 'xy');
        utimesSync(join(folder, 'inner', 'a'), 1, 1);
      },
    ],
    [
      false,
      'with a longer file',
      () => {
        writeFileSync(join(folder, '.b'), 'b');
      },
    ],
    [
      false,
      'with a file more',
      () => {
        writeFileSync(join(folder, 'c'), '');
      },
    ],
    [
      false,
      'with another file in the place of one',
      () => {
        rmSync(join(folder, '.b'));
        writeFileSync(join(folder, 'c'), '');
      },
    ],
  ])('is untouched: %s, %s', (expected, _, touch) => {
    const files = digestFiles(folder, openDigests(folder));
    touch();
    expect(areUntouched(folder, files)).toBe(expected);
  });
});
