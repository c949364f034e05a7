import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStamp, writeStamp } from '../../src/disk/stamp.ts';

let root = '';
let folder = '';
let stamp = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-stamp-'));
  folder = join(root, 'archive');
  stamp = join(root, 'cache', 'archive.stamp');
  mkdirSync(join(folder, 'inner'), { recursive: true });
  writeFileSync(join(folder, 'inner', 'a'), 'a');
  writeStamp(stamp, folder, 'made from this\nand that');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a stamp', () => {
  test('holds while nobody touches the folder', () => {
    expect(readStamp(stamp, folder)).toBe('made from this\nand that');
  });

  test.each<[string, () => void]>([
    [
      'a file that is changed to one of the same length',
      () => {
        writeFileSync(join(folder, 'inner', 'a'), 'b');
        utimesSync(join(folder, 'inner', 'a'), 1, 1);
      },
    ],
    [
      'a longer file',
      () => {
        writeFileSync(join(folder, 'inner', 'a'), 'ab');
      },
    ],
    [
      'a file more',
      () => {
        writeFileSync(join(folder, 'b'), '');
      },
    ],
    [
      'a file less',
      () => {
        rmSync(join(folder, 'inner', 'a'));
      },
    ],
    [
      'no folder',
      () => {
        rmSync(folder, { recursive: true });
      },
    ],
    [
      'no stamp',
      () => {
        rmSync(stamp);
      },
    ],
  ])('does not hold with %s', (_, touch) => {
    touch();
    expect(readStamp(stamp, folder)).toBeUndefined();
  });
});
