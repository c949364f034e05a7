import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDigests } from '../../../src/disk/file-digests.ts';
import { describeFile, listSiteFiles, privateFolders } from '../../../src/export/write/manifest-file.ts';

let out = '';

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'kiosk-manifest-'));
  for (const path of ['b.html', 'a/c.html', 'a.html', 'manifest.json', 'offline/manifest.json', 'ä.txt']) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), path);
  }
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

test('all files are listed in one order, hidden ones too, but not the manifest itself', () => {
  writeFileSync(join(out, '.htaccess'), '');
  expect(listSiteFiles(out)).toEqual([
    ...['.htaccess', 'a.html', 'a/c.html', 'b.html', 'offline/manifest.json', 'ä.txt'],
  ]);
});

test('a file has its size in bytes and the digest that sha256sum prints', () => {
  writeFileSync(join(out, 'a.html'), 'abc');
  expect(describeFile('a.html', openDigests(out))).toEqual({
    path: 'a.html',
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('files beside the page of a private article are told apart, those of one with a similar id are not', () => {
  const isPrivate = privateFolders([{ id: 'a' }]);
  const paths = [
    'articles/a/index.html',
    'articles/a/record.json',
    'articles/ab/index.html',
    'articles/b/text.md',
  ];
  expect(paths.filter(isPrivate)).toEqual(paths.slice(0, 2));
});
