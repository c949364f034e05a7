import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { realFolder } from '../../src/disk/real-folder.ts';
import { replaceFolder, settleFolder } from '../../src/disk/replace-folder.ts';

/** The call that the process does not live to see; -1: it sees all. */
const stop = vi.hoisted(() => ({ at: -1, calls: 0 }));

class Killed extends Error {}

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  const mortal =
    <Arguments extends unknown[], Result>(call: (...values: Arguments) => Result) =>
    (...values: Arguments): Result => {
      if (stop.calls++ === stop.at) throw new Killed();
      return call(...values);
    };
  return {
    ...real,
    renameSync: mortal(real.renameSync),
    rmSync: mortal(real.rmSync),
    fsyncSync: mortal(real.fsyncSync),
  };
});

let root = '';
let folder = '';

beforeEach(() => {
  stop.at = -1;
  root = fs.mkdtempSync(join(tmpdir(), 'kiosk-replace-'));
  folder = join(root, 'site');
  write(folder, 'old');
});
afterEach(() => {
  stop.at = -1;
  fs.rmSync(root, { recursive: true, force: true });
});

function write(path: string, content: string): void {
  fs.mkdirSync(path, { recursive: true });
  for (const file of ['a', 'b']) fs.writeFileSync(join(path, file), content);
}

function content(): string[] {
  return ['a', 'b'].map((file) => fs.readFileSync(join(folder, file), 'utf8'));
}

describe('a folder is replaced', () => {
  test('by another, and nothing else is left', () => {
    write(join(root, 'next'), 'new');
    replaceFolder(join(root, 'next'), folder);
    expect(content()).toEqual(['new', 'new']);
    expect(fs.readdirSync(root)).toEqual(['site']);
  });

  test('where a link leads to, and the link stays', () => {
    const link = join(root, 'link');
    fs.symlinkSync('site', link);
    expect(realFolder(link)).toBe(fs.realpathSync(folder));
    write(join(root, 'next'), 'new');
    replaceFolder(join(root, 'next'), link);
    expect(content()).toEqual(['new', 'new']);
    expect(fs.readdirSync(root)).toEqual(['link', 'site']);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('but not by a link to nowhere', () => {
    fs.symlinkSync('gone', join(root, 'link'));
    write(join(root, 'next'), 'new');
    expect(() => {
      replaceFolder(join(root, 'next'), join(root, 'link'));
    }).toThrow(/is a link to a folder that is not there/u);
  });

  test('where there was none', () => {
    fs.rmSync(folder, { recursive: true });
    write(join(root, 'next'), 'new');
    replaceFolder(join(root, 'next'), folder);
    expect(content()).toEqual(['new', 'new']);
  });

  test('and whoever is killed at any step leaves the old one or the new one, and the next run succeeds', () => {
    const left = new Set<string>();
    for (let step = 0; ; step += 1) {
      fs.rmSync(root, { recursive: true, force: true });
      write(folder, 'old');
      write(join(root, 'next'), 'new');
      Object.assign(stop, { at: step, calls: 0 });
      let killed = false;
      try {
        replaceFolder(join(root, 'next'), folder);
      } catch (error) {
        // The step that flushes may be refused by the system.
        if (!(error instanceof Killed)) throw error;
        killed = true;
      }
      const reached = stop.calls > step;
      stop.at = -1;
      settleFolder(folder);
      const [a = '', b = ''] = content();
      expect(b).toBe(a);
      left.add(a);
      expect(fs.readdirSync(root).filter((name) => name.includes('kiosk-last'))).toEqual([]);
      write(join(root, 'newer'), 'newer');
      replaceFolder(join(root, 'newer'), folder);
      expect(content()).toEqual(['newer', 'newer']);
      if (!killed && !reached) break;
    }
    expect([...left]).toEqual(['old', 'new']);
  });
});
