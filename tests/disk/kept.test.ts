import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyFolder } from '../../src/disk/copy-folder.ts';
import { openKeptAnswers } from '../../src/disk/kept-answers.ts';
import { openKeptFiles } from '../../src/disk/kept-files.ts';
import { checkSeal, sealFolder } from '../../src/disk/seal.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-kept-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a sealed folder', () => {
  beforeEach(() => {
    mkdirSync(join(root, 'f', 'inner'), { recursive: true });
    for (const path of ['a', 'inner/b']) writeFileSync(join(root, 'f', path), path);
    sealFolder(join(root, 'f'));
  });

  test('is whole as long as nobody changes it', () => {
    expect(checkSeal(join(root, 'f'))).toBe('whole');
    expect(checkSeal(join(root, 'g'))).toBe('missing');
  });

  test.each<[string, (folder: string) => void]>([
    [
      'another byte',
      (folder) => {
        writeFileSync(join(folder, 'inner/b'), 'inner/c');
      },
    ],
    [
      'a file that is cut off',
      (folder) => {
        writeFileSync(join(folder, 'a'), '');
      },
    ],
    [
      'a file more',
      (folder) => {
        writeFileSync(join(folder, 'c'), '');
      },
    ],
    [
      'a file less',
      (folder) => {
        rmSync(join(folder, 'a'));
      },
    ],
    [
      'another name',
      (folder) => {
        rmSync(join(folder, 'a'));
        writeFileSync(join(folder, 'A'), 'a');
      },
    ],
    [
      'no seal',
      (folder) => {
        rmSync(join(folder, 'seal.txt'));
      },
    ],
  ])('is damaged by %s', (_, damage) => {
    damage(join(root, 'f'));
    expect(checkSeal(join(root, 'f'))).toBe('damaged');
  });

  test('is not changed by whoever edits its copy in place', () => {
    copyFolder(join(root, 'f'), join(root, 'copy'));
    appendFileSync(join(root, 'copy', 'inner', 'b'), ' edited');
    expect(checkSeal(join(root, 'f'))).toBe('whole');
    expect(readFileSync(join(root, 'copy', 'inner', 'b'), 'utf8')).toBe('inner/b edited');
  });
});

describe('kept files', () => {
  const open = () => {
    const warnings: string[] = [];
    const made: string[] = [];
    const files = openKeptFiles(join(root, 'kept'), (message) => warnings.push(message));
    const keep = (key: string) =>
      Buffer.from(
        files.keep(key, () => {
          made.push(key);
          return Buffer.from(`content of ${key}`);
        }),
      ).toString();
    return { ...files, keep, warnings, made };
  };

  test('are made once', () => {
    expect(open().keep('a')).toBe('content of a');
    const again = open();
    expect([again.keep('a'), again.made, again.warnings]).toEqual(['content of a', [], []]);
  });

  test('are made anew, with a warning, when they are damaged', () => {
    open().keep('a');
    const [name = ''] = readdirSync(join(root, 'kept'));
    writeFileSync(join(root, 'kept', name), 'content of b');
    const again = open();
    expect([again.keep('a'), again.made]).toEqual(['content of a', ['a']]);
    expect(again.warnings.join()).toContain('is damaged and is made anew');
    expect(open().keep('a')).toBe('content of a');
  });

  test('are not taken from a folder of that name, which is removed', () => {
    mkdirSync(join(root, 'kept', 'a.b', 'inner'), { recursive: true });
    const files = open();
    expect(files.keep('a')).toBe('content of a');
    files.prune();
    expect(readdirSync(join(root, 'kept'))).toHaveLength(1);
  });

  test('that nobody asked for are removed', () => {
    const first = open();
    first.keep('a');
    first.keep('b');
    const second = open();
    second.keep('b');
    second.prune();
    const third = open();
    third.keep('a');
    third.keep('b');
    expect(third.made).toEqual(['a']);
  });
});

describe('kept answers', () => {
  const file = () => join(root, 'inner', 'answers.kept');
  /** Asks for the lengths of words, and says which had to be found. */
  const ask = (words: readonly string[], version = '1') => {
    const warnings: string[] = [];
    const found: string[] = [];
    const kept = openKeptAnswers<{ readonly length: number }>(file(), version, (message) =>
      warnings.push(message),
    );
    const answers = words.map((word) =>
      kept.answer(word, () => {
        found.push(word);
        return { length: word.length };
      }),
    );
    kept.close();
    return { lengths: answers.map(({ length }) => length), found, warnings };
  };

  test('are found once', () => {
    expect(ask(['a', 'bc', 'a'])).toEqual({ lengths: [1, 2, 1], found: ['a', 'bc'], warnings: [] });
    expect(ask(['bc', 'a'])).toEqual({ lengths: [2, 1], found: [], warnings: [] });
  });

  test('that nobody asked for are forgotten, and those of another version', () => {
    ask(['a', 'bc']);
    expect(ask(['a']).found).toEqual([]);
    expect(ask(['a', 'bc']).found).toEqual(['bc']);
    expect(ask(['a', 'bc'], '2')).toMatchObject({ found: ['a', 'bc'], warnings: [] });
  });

  test('are found anew, with a warning, when the file is damaged, however much of it is there', () => {
    ask(['a', 'bc']);
    const whole = readFileSync(file());
    for (const length of [0, 10, whole.length - 1]) {
      writeFileSync(file(), whole.subarray(0, length));
      const again = ask(['a', 'bc']);
      expect([again.lengths, again.found]).toEqual([
        [1, 2],
        ['a', 'bc'],
      ]);
      expect(again.warnings.join()).toContain('is damaged and is made anew');
    }
    expect(ask(['a', 'bc']).found).toEqual([]);
  });
});
