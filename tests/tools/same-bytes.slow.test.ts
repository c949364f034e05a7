import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageArchive } from '../../scripts/package.ts';
import { checkManifest, checkRaw } from '../../scripts/verify/digests.ts';
import { ledgerPath } from '../../src/ledger/ledger-file.ts';
import { NOTICES } from '../../src/export/write/notices.ts';
import { openDigests } from '../../src/disk/file-digests.ts';
import { describeFile } from '../../src/export/write/manifest-file.ts';
import { readCards } from '../../src/record/archive-files/reader.ts';
import { recordTree } from '../../src/record/record-tree.ts';
import { buildUnlike, type Unlike } from '../../tools/torture/same-bytes.ts';
import { placesIn, removePlaces, type Places } from '../../tools/torture/two-editions.ts';
import { checkBag } from '../scripts/package/check-bag.ts';
import { OTHER_CHECKS } from '../scripts/package/other-checks.ts';

const PAGE = 'articles/004_a3637277b07c1ceb/index.html';
const RECORD = 'data/articles/da/2022.jsonl.gz';

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

test('a site has the notices of what is in it of other people', () => {
  const notices = readFileSync(join(built.first.out, NOTICES), 'utf8');
  for (const name of ['make-plural', 'pagefind', 'world-atlas'])
    expect(notices).toMatch(new RegExp(`^## ${name} - [\\d.]+ \\(.+\\)$`, 'mu'));
  expect(notices).toContain('Permission is hereby granted');
});

describe('a bag of the archive', () => {
  const pack = async ({ raw, archive, out: dist }: Places, out: string): Promise<Buffer> => {
    const site = 'content/site.yaml';
    await packageArchive({ raw, archive, dist, site, followLinks: false, out: join(folder, out) });
    return out.endsWith('.tar') ? readFileSync(join(folder, out)) : Buffer.alloc(0);
  };

  test('is the same file when the archive is elsewhere', async () => {
    const { first } = built;
    const copy = placesIn(join(folder, 'copy'));
    for (const part of ['raw', 'archive', 'out'] as const)
      cpSync(first[part], copy[part], { recursive: true });
    cpSync(ledgerPath(first.archive), ledgerPath(copy.archive));
    const bag = await pack(first, 'one/bag.tar');
    expect(bag.equals(await pack(copy, 'other/bag.tar'))).toBe(true);
  });

  test('is valid, and refused when a byte of it was changed', async () => {
    await pack(built.first, 'bag');
    const bag = join(folder, 'bag');
    const programs = Object.values(OTHER_CHECKS).filter(({ installed }) => installed);
    const valid = (): boolean[] => [
      checkBag(bag).length === 0,
      ...programs.map(({ check }) => check(bag) === ''),
    ];
    expect(valid()).not.toContain(false);
    const page = join(bag, 'data/site', PAGE);
    writeFileSync(page, readFileSync(page, 'utf8').replace('a', 'b'));
    expect(valid()).not.toContain(true);
    // The next one takes its place.
    await pack(built.first, 'bag');
    expect(valid()).not.toContain(false);
  });

  test('is not made of a site or raw files that were changed since, nor in the place of anything else', async () => {
    const [page, raw] = [join(built.second.out, PAGE), join(built.second.raw, '004_a3637277b07c1ceb.txt')];
    for (const path of [page, raw]) {
      const before = readFileSync(path);
      appendFileSync(path, ' ');
      await expect(pack(built.second, 'other/bag.tar')).rejects.toThrow(
        /was changed since the (?:site|archive)/u,
      );
      writeFileSync(path, before);
    }
    await expect(pack({ ...built.second, out: join(folder, 'one') }, 'other/bag.tar')).rejects.toThrow(
      'There is no site',
    );
    await expect(pack(built.second, 'a')).rejects.toThrow('is no bag');
    writeFileSync(join(folder, 'thesis.tar'), 'three years of work');
    await expect(pack(built.second, 'thesis.tar')).rejects.toThrow('is no bag');
    await expect(pack(built.second, relative(folder, join(built.second.out, 'x.tar')))).rejects.toThrow(
      'is inside',
    );
    expect(readdirSync(join(folder, 'other'))).toEqual(['bag.tar']);
  });
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
      `${RECORD}: it cannot be read as gzip`,
    ]);
    for (const path of [PAGE, RECORD, 'robots.txt']) cpSync(join(built.first.out, path), join(out, path));
    rmSync(join(out, 'extra.html'));
    expect(check()).toEqual([]);
  });

  test('a manifest that was changed with its files does not fit the archive', () => {
    const { out } = built.second;
    const path = join(out, 'manifest.json');
    const manifest = readFileSync(path, 'utf8');
    const records = gunzipSync(readFileSync(join(out, RECORD))).toString('utf8');
    writeFileSync(join(out, RECORD), gzipSync(records.replace('"words":', '"words":1')));
    const listed = new RegExp(`\\{"path":"${RECORD}"[^}]*\\}`, 'u');
    writeFileSync(path, manifest.replace(listed, JSON.stringify(describeFile(RECORD, openDigests(out)))));
    const [{ id } = { id: '' }] = records.split('\n', 1).map((line) => JSON.parse(line) as { id: string });
    expect(check()).toEqual([`${RECORD}: its record of ${id} is not that in the archive`]);
    writeFileSync(join(out, RECORD), 'no gzip');
    expect(check()).toContain(`${RECORD}: it cannot be read as gzip`);
    cpSync(join(built.first.out, RECORD), join(out, RECORD));
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
