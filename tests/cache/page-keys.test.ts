import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addPageKeys, pageFile, readPageKeys } from '../../src/cache/page-keys.ts';

test('a list of pages grows, and the last key of a page counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-pages-'));
  const list = join(folder, 'pages');
  expect(readPageKeys(list)).toEqual(new Map());
  addPageKeys(list, new Map([['en/index.html', '1']]));
  addPageKeys(
    list,
    new Map([
      ['lv/index.html', '2'],
      ['en/index.html', '3'],
    ]),
  );
  expect(readPageKeys(list)).toEqual(
    new Map([
      ['en/index.html', '3'],
      ['lv/index.html', '2'],
    ]),
  );
  rmSync(folder, { recursive: true });
});

test('an article with the id «index» has a page of its own', () => {
  expect(pageFile('articles/[id]', { id: 'index' })).toBe('articles/index/index.html');
  expect(pageFile('[ui]/dates/[year]/index', { ui: 'sq', year: '2022' })).toBe('sq/dates/2022/index.html');
});

test('every page with keys states its own place', () => {
  const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.astro'),
  );
  const stated = pages.flatMap((path) => {
    const route = /changedPages\(\s*'(?<route>[^']+)'/u.exec(readFileSync(join('src/pages', path), 'utf8'));
    return route ? [[path, `${route.groups?.['route'] ?? ''}.astro`]] : [];
  });
  expect(stated.length).toBeGreaterThan(10);
  for (const [path, route] of stated) expect(route).toBe(path);
});
