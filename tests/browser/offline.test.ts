import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPacks, standsAlone } from '../../src/browser/offline/build/cut-packs.ts';
import { cacheNames } from '../../src/browser/offline/cache-names.ts';
import { formatBytes } from '../../src/browser/offline/format-bytes.ts';
import { listAddress, packAddress, setOfAddress, sourceOf } from '../../src/browser/offline/manifest.ts';
import { findPack, joinFiles, splitFiles } from '../../src/browser/offline/pack.ts';
import { setOf } from '../../src/browser/offline/sets.ts';
import { cachedAddress, plainAddress } from '../../src/search/engine/fetch-or-cached.ts';
import { pageAddress, strategyOf } from '../../src/browser/offline/strategy.ts';

const ROOT = 'https://example.org/press/';

describe('packs', () => {
  test('give back every file as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.uint8Array()), (files) => {
        const list = Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
        expect([...splitFiles(joinFiles(list))]).toEqual(list.map(({ path, bytes }) => [path, bytes]));
      }),
    );
  });

  const paths = Array.from(
    { length: 5000 },
    (_, number) => `articles/${String(number).padStart(4, '0')}/index.html`,
  );
  const cut = (list: readonly string[]): string[] =>
    [...cutPacks(list, () => 10_000)].map((pack) => pack.join(' '));

  test('have every file once, and are found by any of their paths', () => {
    const packs = [...cutPacks(paths, () => 10_000)];
    expect(packs.flat()).toEqual(paths);
    const entries = packs.map((pack, index) => ({ first: pack[0]!, digest: String(index), bytes: 1 }));
    for (const [index, pack] of packs.entries())
      for (const path of pack) expect(findPack(entries, path)?.digest).toBe(String(index));
    expect(findPack(entries, 'a')).toBeUndefined();
  });

  test('one new file changes its own pack, or cuts it in two', () => {
    const before = new Set(cut(paths));
    const after = cut([...paths, 'articles/2500-new/index.html'].toSorted());
    expect(after.filter((pack) => !before.has(pack)).length).toBeLessThanOrEqual(2);
  });

  test('a file that is compressed already stands alone, and is loaded from where the site has it', () => {
    const files = [
      'search/sv/all/cards/0.packed',
      'search/sv/all/texts/0.packed',
      'search/sv/all/texts/1.packed',
    ];
    const packs = [...cutPacks([...paths.slice(0, 2), ...files, 'stories/a/index.html'], () => 1)];
    expect(packs.flat()).toEqual([...paths.slice(0, 2), ...files, 'stories/a/index.html']);
    expect(packs.filter(([first = '']) => standsAlone(first))).toEqual(files.slice(1).map((file) => [file]));
    const entry = { first: 'search/a b/all/texts/0.packed', digest: '0a', bytes: 1 };
    expect(sourceOf(ROOT, 'language-sv', { ...entry, alone: true })).toBe(
      `${ROOT}search/a%20b/all/texts/0.packed`,
    );
    expect(sourceOf(ROOT, 'language-sv', entry)).toBe(packAddress(ROOT, 'language-sv', '0a'));
  });

  test('large files make small packs', () => {
    expect([...cutPacks(['a', 'b'], () => 4_000_000)]).toEqual([['a'], ['b']]);
  });
});

test('every file of a site belongs to one set, or is not saved', () => {
  const languages = new Map([['a1', 'sv']]);
  const files = [
    'articles/a1/index.html',
    'search/sv/all/texts/0.packed',
    'search/sv/all/index/0.pf_index',
    'sv/about/index.html',
    'names/p-x/index.html',
  ];
  expect(files.map((path) => setOf(path, languages))).toEqual([
    'language-sv',
    'language-sv',
    'language-sv',
    'interface-sv',
    'shared',
  ]);
  const others = [
    '_astro/a.js',
    'search/words/0.packed',
    'index.html',
    'data/a.csv',
    'feeds/a.xml',
    'offline/shared.json',
    'robots.txt',
    'articles/not-listed/index.html',
  ];
  expect(others.map((path) => setOf(path, languages))).toEqual([
    'shared',
    'shared',
    'shared',
    ...Array<undefined>(5).fill(undefined),
  ]);
});

test('addresses of lists and packs name their set', () => {
  expect(setOfAddress(listAddress(ROOT, 'language-zh-Hant'))).toBe('language-zh-Hant');
  expect(setOfAddress(packAddress(ROOT, 'shared', '0a'))).toBe('shared');
  expect(setOfAddress(`${ROOT}en/offline/`)).toBeUndefined();
});

describe('how a request is answered', () => {
  test.each([
    ['', 'page'],
    ['articles/a/', 'page'],
    ['en/search/?q=x', 'page'],
    ['404.html', 'page'],
    ['_astro/page.1a2b.js', 'cache-first'],
    ['search/lv/all/facts.packed?v=1', undefined],
    ['search/lv/all/facts.packed?kept&v=1', 'cache-only'],
    ['search/manifest.packed', 'network-first'],
    ['frame/lv.json', 'network-first'],
    ['data/articles.csv', undefined],
    ['feeds/', undefined],
    ['offline/manifest.json', undefined],
    ['service-worker.js', undefined],
    ['src/browser/shell/shell.ts', undefined],
    ['@vite/client', undefined],
  ])('«%s»: %s', (path, strategy) => {
    expect(strategyOf(ROOT + path, ROOT)).toBe(strategy);
  });

  test('what is not below the site’s path is left alone', () => {
    expect(strategyOf('https://example.org/', ROOT)).toBeUndefined();
    expect(strategyOf('https://example.com/press/', ROOT)).toBeUndefined();
  });

  test('a page has one copy, whatever its query and fragment', () => {
    expect(pageAddress(`${ROOT}en/search/?q=x#y`)).toBe(`${ROOT}en/search/`);
  });
});

test.each(['words/0.packed?v=1f', 'wasm.unknown.pagefind'])(
  'the saved copy of %s has a separate address',
  (path) => {
    const kept = cachedAddress(`${ROOT}search/${path}`);
    expect(strategyOf(kept, ROOT)).toBe('cache-only');
    expect(plainAddress(kept)).toBe(`${ROOT}search/${path}`);
  },
);

test('two sites of one host have caches of their own', () => {
  const [own, above] = [cacheNames(ROOT), cacheNames('https://example.org/')];
  expect(own.isObsolete(own.saved)).toBe(false);
  expect(own.isObsolete(above.saved)).toBe(false);
  expect(above.isObsolete(own.saved)).toBe(false);
  expect(own.isObsolete(own.saved.replace(/ \d+ /, ' 0 '))).toBe(true);
});

test('sizes are written as the language writes numbers', () => {
  const sizes = [0, 1, 949_000, 5_240_000, 31_400_000, 4_295_000_000];
  expect(sizes.map((bytes) => formatBytes(bytes, 'da').replace('\u00a0', ' '))).toEqual([
    '0 MB',
    '0,1 MB',
    '0,9 MB',
    '5,2 MB',
    '31 MB',
    '4,3 GB',
  ]);
  expect(formatBytes(5_240_000, 'en')).toBe('5.2\u00a0MB');
});
