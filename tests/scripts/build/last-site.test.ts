import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recallSite, rememberSite, type LastSite } from '../../../scripts/build/last-site.ts';
import { digestFiles, openDigests } from '../../../src/disk/file-digests.ts';

let root = '';
let cache = '';
let out = '';
let site: LastSite;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-last-site-'));
  [cache, out] = [join(root, 'cache'), join(root, 'site')];
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'a page');
  site = {
    ...{ made: 'a', program: 'b', pages: new Map([['index.html', 'c']]) },
    size: { articles: 0, files: 0, bytes: 0, largest: null, parts: {} } as unknown as LastSite['size'],
    files: digestFiles(out, openDigests(out)),
  };
  rememberSite(cache, site);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function recall(): [LastSite | undefined, string] {
  const warnings: string[] = [];
  const recalled = recallSite(cache, out, (message) => warnings.push(message));
  return [recalled, warnings.join()];
}

function note(): string {
  return join(cache, readdirSync(cache)[0] ?? '');
}

test('a site is known as long as nobody touches it', () => {
  expect(recall()).toEqual([site, '']);
  writeFileSync(join(out, 'index.html'), 'another page');
  expect(recall()).toEqual([undefined, '']);
});

test('a note with one other digit is damaged, wherever that is', () => {
  const content = readFileSync(note(), 'utf8');
  const digest = site.files.get('index.html')?.sha256 ?? '';
  const other = digest.replace(/^./u, (digit) => (digit === '0' ? '1' : '0'));
  writeFileSync(note(), content.replace(digest, other));
  expect(recall()).toEqual([undefined, expect.stringContaining('is damaged and is made anew')]);
});

test.each(['null', '', '[]', '{"files":1}', 'last-site-2 0\nnull'])(
  'a note that is %j counts for nothing',
  (content) => {
    writeFileSync(note(), content);
    expect(recall()[0]).toBeUndefined();
    rememberSite(cache, site);
    expect(recall()[0]).toEqual(site);
  },
);

test('a folder in the place of the note is replaced', () => {
  const place = note();
  rmSync(place);
  mkdirSync(place);
  expect(recall()).toEqual([undefined, '']);
  rememberSite(cache, site);
  expect(recall()[0]).toEqual(site);
});
