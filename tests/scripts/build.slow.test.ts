import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build as buildSite } from '../../scripts/build.ts';
import { openRenderer } from '../../scripts/build/renderer.ts';
import { projectDigest } from '../../src/cache/project-digest.ts';
import { cacheDirectory } from '../../src/config/paths.ts';

const ARTICLE = 'articles/004_a3637277b07c1ceb/index.html';

let folder = '';
/** The pages of the first build. */
let first: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-build-'));
  writeSite('Arkiv');
  await build();
  first = pages();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const archive of ['archive', 'other'])
    rmSync(cacheDirectory(join(folder, archive)), { recursive: true, force: true });
});

function writeSite(name: string): void {
  writeFileSync(join(folder, 'site.yaml'), `name: ${name}\nurl: https://example.org/\n`);
}

async function build({ raw = 'content/raw', archive = 'archive', out = 'site' } = {}): Promise<void> {
  const site = join(folder, 'site.yaml');
  await buildSite({ raw, archive: join(folder, archive), out: join(folder, out), site, asOf: null });
}

function page(path: string, out = 'site'): string {
  return readFileSync(join(folder, out, path), 'utf8');
}

function pagesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
}

/** All pages by their paths, without those that tell the history of the site. */
function pages(): Map<string, string> {
  const lasting = pagesIn(join(folder, 'site')).filter(
    (path) => !/^\w\w\/(?:editions|changes)\//u.test(path),
  );
  return new Map(lasting.toSorted().map((path) => [path, page(path)]));
}

const articlePages = (): string[] => pagesIn(join(folder, 'site/articles')).map((path) => `articles/${path}`);
/** Says which file of the disk each article page is: a page that was taken from the last site is the same one, a rendered one is another. */
const filesOfPages = (): ReadonlyMap<string, number> =>
  new Map(articlePages().map((path) => [path, statSync(join(folder, 'site', path)).ino]));

/** Builds again. @returns the article pages that were taken from the last site */
async function rebuild(options?: Parameters<typeof build>[0]): Promise<string[]> {
  const before = filesOfPages();
  await build(options);
  return [...filesOfPages()].filter(([path, file]) => before.get(path) === file).map(([path]) => path);
}

test("another program's site is not deleted", async () => {
  const own = join(folder, 'own');
  cpSync('README.md', join(own, 'index.html'));
  await expect(build({ out: 'own' })).rejects.toThrow('holds files that are no site of Kiosk');
  expect(readdirSync(own)).toEqual(['index.html']);
});

test('the last site stays until the next one is complete', async () => {
  const before = page(ARTICLE);
  const next = join(folder, 'site.next');
  mkdirSync(join(next, 'site'), { recursive: true });
  writeFileSync(join(next, 'thesis.doc'), 'three years of work');
  await expect(build()).rejects.toThrow('thesis.doc');
  expect(page(ARTICLE)).toBe(before);
  rmSync(join(next, 'thesis.doc'));
  writeFileSync(join(next, 'site/half.html'), 'of a build that did not end');
  await build();
  expect(page(ARTICLE)).toBe(before);
  expect(readdirSync(folder)).not.toContain('site.next');
  expect(readdirSync(join(folder, 'site'))).not.toContain('half.html');
});

describe('a second build', () => {
  test('touches no file when nothing changed', async () => {
    const before = statSync(join(folder, 'site')).ino;
    expect(await rebuild()).toHaveLength(5);
    expect(statSync(join(folder, 'site')).ino).toBe(before);
  });

  test('leaves this site alone when it builds another folder', async () => {
    const raw = join(folder, 'raw');
    cpSync('content/raw/004_a3637277b07c1ceb.txt', join(raw, '004_a3637277b07c1ceb.txt'));
    await build({ raw, archive: 'other', out: 'other-site' });
    expect(pagesIn(join(folder, 'other-site/articles'))).toHaveLength(1);
    expect(await rebuild()).toHaveLength(5);
  });

  test('renders what a changed file changed, and no more', async () => {
    const raw = join(folder, 'changed');
    cpSync('content/raw', raw, { recursive: true });
    const path = join(raw, '002_7e87846696abf5a0.txt');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nEin weiterer Absatz kam hinzu.\n`);
    expect(await rebuild({ raw })).toHaveLength(4);
    expect(page('articles/002_7e87846696abf5a0/index.html')).toContain('Ein weiterer Absatz kam hinzu.');
  });

  test('has pages compiled once, and again where they are damaged', async () => {
    // An address of its own: other tests build at the same time, and share what is compiled for theirs.
    const site = join(folder, 'compiled.yaml');
    writeFileSync(site, 'name: Arkiv\nurl: https://compiled.example.org/\n');
    const { entry, assets } = await openRenderer(projectDigest(), site);
    const compiled = statSync(entry).ino;
    expect(readdirSync(assets)).toContain('_astro');
    await openRenderer(projectDigest(), site);
    expect(statSync(entry).ino).toBe(compiled);
    writeFileSync(entry, 'export const findPages = () => new Map();');
    await openRenderer(projectDigest(), site);
    expect(readFileSync(entry, 'utf8')).not.toBe('export const findPages = () => new Map();');
  });

  test('renders every page of a site that somebody has edited, and after all of this has the pages of the first, byte for byte', async () => {
    writeFileSync(join(folder, 'site', ARTICLE), `${page(ARTICLE)}<p>By hand</p>`);
    expect(await rebuild()).toEqual([]);
    const now = pages();
    expect([...now.keys()]).toEqual([...first.keys()]);
    expect([...now].filter(([path, html]) => first.get(path) !== html).map(([path]) => path)).toEqual([]);
  });

  test('shows a changed line of site.yaml on every page', async () => {
    writeSite('Arkivet vid ån');
    expect(await rebuild()).toEqual([]);
    expect(pagesIn(join(folder, 'site')).filter((path) => !page(path).includes('Arkivet vid ån'))).toEqual(
      [],
    );
  });
});

test('a site behind a link is replaced where it is, and the link stays', async () => {
  const real = join(folder, 'elsewhere');
  renameSync(join(folder, 'site'), real);
  symlinkSync('elsewhere', join(folder, 'site'));
  writeSite('Arkivet bakom länken');
  await build();
  expect(lstatSync(join(folder, 'site')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(real, ARTICLE), 'utf8')).toContain('Arkivet bakom länken');
});
