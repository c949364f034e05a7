import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheDirectory } from '../../src/config/paths.ts';

const ARTICLE = 'articles/004_a3637277b07c1ceb/index.html';

let folder = '';
let cache = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-build-'));
  cache = cacheDirectory(join(folder, 'archive'));
  writeSite('Arkiv');
  build();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const archive of ['archive', 'other'])
    rmSync(cacheDirectory(join(folder, archive)), { recursive: true, force: true });
});

function writeSite(name: string): void {
  writeFileSync(join(folder, 'site.yaml'), `name: ${name}\nurl: https://example.org/\n`);
}

function build({ raw = 'content/raw', archive = 'archive', out = 'site' } = {}): void {
  const options = [
    '--raw',
    raw,
    '--archive',
    join(folder, archive),
    '--out',
    join(folder, out),
    '--site',
    join(folder, 'site.yaml'),
  ];
  execFileSync(process.execPath, ['scripts/build.ts', ...options], { stdio: 'pipe' });
}

function page(path: string, out = 'site'): string {
  return readFileSync(join(folder, out, path), 'utf8');
}

function pagesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
}

const articlePages = (): string[] => pagesIn(join(folder, 'site/articles')).map((path) => `articles/${path}`);
/** Says which file of the disk each article page is: a page that was taken from the last site is the same one, a rendered one is another. */
const filesOfPages = (): ReadonlyMap<string, number> =>
  new Map(articlePages().map((path) => [path, statSync(join(folder, 'site', path)).ino]));

/** Builds again. @returns the article pages that were taken from the last site */
function rebuild(options?: Parameters<typeof build>[0]): string[] {
  const before = filesOfPages();
  build(options);
  return [...filesOfPages()].filter(([path, file]) => before.get(path) === file).map(([path]) => path);
}

test("another program's site is not deleted", () => {
  const own = join(folder, 'own');
  cpSync('README.md', join(own, 'index.html'));
  expect(() => {
    build({ out: 'own' });
  }).toThrow('holds files that are no site of Kiosk');
  expect(readdirSync(own)).toEqual(['index.html']);
});

test('the last site stays until the next one is complete', () => {
  const before = page(ARTICLE);
  const next = join(folder, 'site.next');
  mkdirSync(join(next, 'site'), { recursive: true });
  writeFileSync(join(next, 'thesis.doc'), 'three years of work');
  expect(() => {
    build();
  }).toThrow('thesis.doc');
  expect(page(ARTICLE)).toBe(before);
  rmSync(join(next, 'thesis.doc'));
  writeFileSync(join(next, 'site/half.html'), 'of a build that did not end');
  build();
  expect(page(ARTICLE)).toBe(before);
  expect(readdirSync(folder)).not.toContain('site.next');
  expect(readdirSync(join(folder, 'site'))).not.toContain('half.html');
});

describe('a second build', () => {
  test('touches no file when nothing changed', () => {
    const before = statSync(join(folder, 'site')).ino;
    expect(rebuild()).toHaveLength(5);
    expect(statSync(join(folder, 'site')).ino).toBe(before);
  });

  test('leaves this site alone when it builds another folder', () => {
    const raw = join(folder, 'raw');
    cpSync('content/raw/004_a3637277b07c1ceb.txt', join(raw, '004_a3637277b07c1ceb.txt'));
    build({ raw, archive: 'other', out: 'other-site' });
    expect(pagesIn(join(folder, 'other-site/articles'))).toHaveLength(1);
    expect(rebuild()).toHaveLength(5);
  });

  test('renders what a changed file changed, and no more', () => {
    const raw = join(folder, 'changed');
    cpSync('content/raw', raw, { recursive: true });
    const path = join(raw, '002_7e87846696abf5a0.txt');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nEin weiterer Absatz kam hinzu.\n`);
    expect(rebuild({ raw })).toHaveLength(4);
    expect(page('articles/002_7e87846696abf5a0/index.html')).toContain('Ein weiterer Absatz kam hinzu.');
  });

  test('renders every page of a site that somebody has edited', () => {
    const own = page(ARTICLE);
    writeFileSync(join(folder, 'site', ARTICLE), `${own}<p>By hand</p>`);
    expect(rebuild()).toEqual([]);
    expect(page(ARTICLE)).toBe(own);
  });

  test('shows a changed line of site.yaml on every page', () => {
    writeSite('Arkivet vid ån');
    expect(rebuild()).toEqual([]);
    const pages = pagesIn(join(folder, 'site'));
    expect(pages.filter((path) => !page(path).includes('Arkivet vid ån'))).toEqual([]);
  });

  test('gives the same pages, byte for byte', () => {
    const before = pagesIn(join(folder, 'site')).map((path) => path + page(path));
    rmSync(cache, { recursive: true });
    build();
    expect(pagesIn(join(folder, 'site')).map((path) => path + page(path))).toEqual(before);
  });
});
