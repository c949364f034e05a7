import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkManifest, checkRaw } from '../../scripts/verify/digests.ts';
import { readCards } from '../../src/record/archive-files/reader.ts';
import { recordTree } from '../../src/record/record-tree.ts';
import { buildUnlike, type Unlike } from '../../tools/torture/same-bytes.ts';
import { removePlaces } from '../../tools/torture/two-editions.ts';

const PAGE = 'articles/004_a3637277b07c1ceb/index.html';
const RECORD = 'articles/004_a3637277b07c1ceb/record.json';

let folder = '';
let built: Unlike;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-same-'));
  built = await buildUnlike(folder, 40);
});
afterAll(() => {
  for (const places of [built.first, built.second]) removePlaces(places);
  rmSync(folder, { recursive: true, force: true });
});

test('other zones, locales, orders of files, numbers of processes, folders and caches change no byte', () => {
  expect(built.differing).toEqual([]);
  expect(built.compared).toBeGreaterThan(500);
});

describe('a site and its manifest', () => {
  const check = (): string[] => checkManifest(built.second.out, built.second.archive);

  test('agree after a build, and the About page shows the root of all records', () => {
    expect(check()).toEqual([]);
    const { root } = recordTree(readCards(built.second.archive));
    expect(readFileSync(join(built.second.out, 'de/about/index.html'), 'utf8')).toContain(root);
  });

  test('each changed, missing and added file is named', () => {
    const { out } = built.second;
    const page = readFileSync(join(out, PAGE), 'utf8');
    writeFileSync(join(out, PAGE), page.replace('a', 'b'));
    appendFileSync(join(out, RECORD), ' ');
    rmSync(join(out, 'robots.txt'));
    writeFileSync(join(out, 'extra.html'), '');
    expect(check()).toEqual([
      expect.stringMatching(new RegExp(`^${PAGE}: its content was changed`, 'u')),
      expect.stringMatching(new RegExp(`^${RECORD}: it has \\d+ bytes, and had \\d+$`, 'u')),
      'extra.html: the manifest does not list it',
      'robots.txt: the manifest lists it, and it is missing',
    ]);
    for (const path of [PAGE, RECORD, 'robots.txt']) cpSync(join(built.first.out, path), join(out, path));
    rmSync(join(out, 'extra.html'));
    expect(check()).toEqual([]);
  });

  test('a manifest that was changed with its files does not fit the archive', () => {
    const path = join(built.second.out, 'manifest.json');
    const manifest = readFileSync(path, 'utf8');
    const { digest } = [...readCards(built.second.archive)][0]!;
    writeFileSync(path, manifest.replace(digest, '0'.repeat(64)));
    expect(check()).toHaveLength(2);
    writeFileSync(path, manifest.replace(/"root":"."?/u, '"root":"'));
    expect(check()).toEqual([expect.stringContaining('manifest.json cannot be read')]);
    rmSync(path);
    expect(check()).toEqual([expect.stringContaining('manifest.json is missing')]);
    writeFileSync(path, manifest);
  });
});

test('each raw file that was changed, added or removed since is named', () => {
  const { raw, archive } = built.second;
  expect(checkRaw(raw, archive)).toEqual([]);
  appendFileSync(join(raw, '004_a3637277b07c1ceb.txt'), '!');
  rmSync(join(raw, '002_7e87846696abf5a0.txt'));
  writeFileSync(join(raw, 'new.txt'), 'new');
  expect(checkRaw(raw, archive)).toEqual([
    '"004_a3637277b07c1ceb.txt" in the raw folder: it was changed since the archive was made',
    '"new.txt" in the raw folder: it was added since the archive was made',
    '"002_7e87846696abf5a0.txt" in the raw folder: it is missing',
  ]);
});
