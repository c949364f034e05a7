/** Bundles are merged from segments: whatever was built before, an archive has one index. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { digestFolder } from '../../../../src/disk/seal.ts';
import { indexSearch } from '../../../../src/search/index/build/index-search.ts';
import { makeFolder, writeArchive, type SmallArticle } from '../../../../tools/evaluate/small-archive.ts';
import { seededNumbers } from '../../../../tools/random/seeded-numbers.ts';

const folder = makeFolder();
const warn = vi.fn<(message: string) => void>();
/** More than one small segment may hold, and than are left apart. */
const STEPS = 14;

async function index(cache: string): Promise<string> {
  const out = join(folder, 'out', cache);
  const archive = join(folder, 'archive');
  await indexSearch({ archive, out, cache: join(folder, cache), concepts: [], warn });
  return digestFolder(join(out, 'search'));
}

/** Words of every kind that Pagefind treats in a way of its own: marks, capitals, compounds, the same stem in several texts. */
const WORDS =
  'Zé zé ze tilts tilta Tiltu brand Brandes ökad okad straße æble Āboli aboli 2022 covid-19 — « »'.split(' ');

function someArticle(id: string, random: () => number): SmallArticle {
  const words = Array.from({ length: 12 }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '');
  const month = 1 + Math.floor(random() * 12);
  return {
    ...{ id, language: random() < 0.7 ? 'lv' : 'sv', edtf: `2022-${String(month).padStart(2, '0')}` },
    title: words.slice(0, 3).join(' '),
    text: [words.slice(3, 8).join(' '), words.slice(8).join(' ')],
  };
}

function write(articles: Iterable<SmallArticle>): void {
  rmSync(join(folder, 'archive'), { recursive: true, force: true });
  writeArchive(join(folder, 'archive'), [...articles]);
}

beforeAll(() => {
  write([]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('an index of many changes is the index of a first build, byte for byte', async () => {
  const random = seededNumbers(15);
  const articles = new Map<string, SmallArticle>();
  for (let step = 0; step < STEPS; step += 1) {
    for (let change = 0; change < 3; change += 1) {
      const id = `a${Math.floor(random() * 12)}`;
      if (articles.has(id) && random() < 0.3) articles.delete(id);
      else articles.set(id, someArticle(id, random));
    }
    write(articles.values());
    const grown = await index('grown');
    if (step % 4 === 1 || step === STEPS - 1) {
      rmSync(join(folder, 'cold'), { recursive: true, force: true });
      expect(grown).toBe(await index('cold'));
    }
  }
  // Small segments were joined, and those without articles are gone.
  expect(readdirSync(join(folder, 'grown', 'segments')).length).toBeLessThanOrEqual(20);
  expect(warn).not.toHaveBeenCalled();
});

test('a damaged segment is named and built anew', async () => {
  const random = seededNumbers(16);
  const articles = Array.from({ length: 6 }, (_, number) => someArticle(`b${number}`, random));
  write(articles);
  await index('grown');
  const segments = join(folder, 'grown', 'segments');
  for (const segment of readdirSync(segments)) writeFileSync(join(segments, segment, 'articles.json'), '[]');
  write([...articles, someArticle('b6', random)]);
  const grown = await index('grown');
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/part of the search index .* damaged/u));
  rmSync(join(folder, 'cold'), { recursive: true, force: true });
  expect(existsSync(join(folder, 'cold'))).toBe(false);
  expect(grown).toBe(await index('cold'));
});
