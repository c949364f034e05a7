import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { READING } from '../../scripts/ingest/read-folder.ts';
import { codeDigest } from '../../src/cache/code-digest.ts';
import { installedPackages, type LockFile } from '../../src/cache/installed-packages.ts';
import { RECORD_FILE } from '../../src/export/write/records.ts';
import { BUNDLE } from '../../src/search/index/build/index-search.ts';

const CACHES = { readings: READING, index: BUNDLE, exports: RECORD_FILE };

/** A copy of the project, so that its files can be changed. */
const project = mkdtempSync(join(tmpdir(), 'kiosk-code-'));
const changed = new Map<string, string>();
let before: Record<string, string>;

beforeAll(async () => {
  for (const part of ['src', 'scripts', 'package.json', 'package-lock.json'])
    cpSync(part, join(project, part), { recursive: true });
  before = await digests();
});
afterEach(() => {
  for (const [path, content] of changed) writeFileSync(path, content);
  changed.clear();
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

async function digests(): Promise<Record<string, string>> {
  const entries = Object.entries(CACHES).map(async ([cache, entry]) => [
    cache,
    await codeDigest(entry, project),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

function edit(path: string, change: (content: string) => string): void {
  const content = readFileSync(join(project, path), 'utf8');
  changed.set(join(project, path), content);
  const after = change(content);
  expect(after).not.toBe(content);
  writeFileSync(join(project, path), after);
}

function addComment(path: string): void {
  edit(path, (content) => `${content}\n// A remark.\n`);
}

/** The caches whose contents have to be made again. */
async function spoiled(): Promise<string[]> {
  const after = await digests();
  return Object.keys(CACHES).filter((cache) => after[cache] !== before[cache]);
}

describe('code that takes no part leaves a cache as it is', () => {
  test.each([
    ['a helper of pages', 'src/view/pagination.ts', []],
    ['the stages that compare files', 'src/ingest/archive/related.ts', []],
    ['the code of a cache itself', 'src/cache/code-digest.ts', []],
    ['a stage that reads one file', 'src/ingest/file/title.ts', ['readings']],
    ['a lexicon', 'src/languages/sv/lexicon.ts', ['readings']],
    ['a search key', 'src/search/key/fold.ts', ['index']],
    ['the cutting of an index', 'src/search/index/build/pieces.ts', ['index']],
    ['an address', 'src/i18n/urls.ts', ['exports']],
    ['a text for researchers', 'src/export/tei.ts', ['exports']],
    ['the contract', 'src/record/schema.ts', ['readings', 'index', 'exports']],
  ])('%s (%s)', async (_, path, caches) => {
    addComment(path);
    expect(await spoiled()).toEqual(caches);
  });
});

test('a model of a language is part of what reads files', async () => {
  edit('src/languages/sv/name-model.json', (content) => `${content}\n`);
  expect(await spoiled()).toEqual(['readings']);
});

test.each([
  ['that reads texts', 'node_modules/chardet', ['readings']],
  ['that another one needs', 'node_modules/vfile-message', ['readings']],
  ['that makes the index', 'node_modules/pagefind', ['index']],
  ['of the developers', 'node_modules/prettier', []],
])('a new version of a package %s', async (_, place, caches) => {
  edit('package-lock.json', (content) => {
    const lock = JSON.parse(content) as LockFile;
    const packages = { ...lock.packages, [place]: { ...lock.packages[place], version: '99.0.0' } };
    return JSON.stringify({ ...lock, packages });
  });
  expect(await spoiled()).toEqual(caches);
});

test('the same digest again, from another folder', async () => {
  expect(await digests()).toEqual(before);
  expect(await codeDigest(BUNDLE)).toBe(before['index']);
});

describe('packages', () => {
  const lock: LockFile = {
    packages: {
      'node_modules/a': { version: '1.0.0', dependencies: { b: '^1', c: '^1' } },
      'node_modules/a/node_modules/b': { version: '1.1.0', dependencies: { c: '^1' } },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/c': {
        version: '1.2.0',
        optionalDependencies: { absent: '*' },
        dependencies: { a: '^1' },
      },
    },
  };

  test('are found where Node finds them', () => {
    expect(installedPackages(['a'], lock)).toEqual([
      'node_modules/a 1.0.0 ',
      'node_modules/a/node_modules/b 1.1.0 ',
      'node_modules/c 1.2.0 ',
    ]);
    expect(installedPackages(['b'], lock)).toEqual(['node_modules/b 2.0.0 ']);
    expect(() => installedPackages(['d'], lock)).toThrow('does not know d');
  });
});
