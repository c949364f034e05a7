import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { projectDigest } from '../../src/cache/project-digest.ts';
import { buildPages } from '../../scripts/build/pages.ts';
import { serve } from '../../scripts/serve.ts';
import { STRINGS } from '../../src/i18n/strings.ts';
import { KINDS } from './kinds.ts';
import { foreignWordsOn, makeUp, makeUpAll, readArchiveWords, type ArchiveWords } from './made-up-words.ts';
import { newVisitor } from './visitor.ts';

const FOLDER = join('.cache', 'e2e', 'made-up');
/** A fixed port, so that the visitor knows the address before the site exists. */
const PORT = 4599;
const { visit } = newVisitor(`http://localhost:${PORT}/`);

let server: Server;
let archiveWords: ArchiveWords;

/** Every kind of page with its shell in the made-up language. */
const PAGES = [...new Set(KINDS.map((path) => path.replace(/^(?:lv|sv|de|sq|da)\//, 'en/')))];

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const words = resolve(FOLDER, 'words.json');
  writeFileSync(words, JSON.stringify(makeUpAll(STRINGS.en)));
  // Words are on pages alone: the rest is as in the site of the five files.
  const { archive, out: five } = inject('sites')[0]!;
  const [out, pages] = [join(FOLDER, 'site'), join(FOLDER, 'pages')];
  process.env['KIOSK_ENGLISH_WORDS'] = words;
  await buildPages({
    archive,
    out: pages,
    site: 'content/site.yaml',
    program: projectDigest(),
    last: { folder: '', pages: new Map() },
  });
  delete process.env['KIOSK_ENGLISH_WORDS'];
  for (const files of [five, pages]) cpSync(files, out, { recursive: true });
  ({ server } = await serve({ out, base: '/', port: PORT }));
  const site = readFileSync('content/site.yaml', 'utf8');
  archiveWords = readArchiveWords(
    archive,
    [...site.matchAll(/^\s*\w+: (.+)$/gmu)].map((match) => match[1]!),
  );
});
afterAll(() => {
  server.close();
});

test('words are made up, placeholders are not', () => {
  expect(makeUp('Search {n}')).toBe('[!!! Sééååŕçĥ {n} !!!]');
});

test('a word that was not translated is found, in text and in labels', async () => {
  // A page of the site would not take markup as a string.
  const page = await visit('about:blank');
  await page.setContent(
    `<html><title>[!!! Tîîţļéé !!!]</title><p>[!!! ĥéééļļöö !!!] and goodbye</p><a aria-label="Elsewhere">1</a>
     <p>[!!! Bööţĥ ñååméé <a>[!!! Mîîñšķ !!!]</a> whoever <a>1</a> !!!]</p></html>`,
  );
  expect(await foreignWordsOn(page, archiveWords)).toEqual(['and goodbye', 'whoever', 'Elsewhere']);
});

// 320 px is a window of 1280 at a zoom of 400 %.
const NARROW = [360, 320];

test('every word of the shell comes from the strings, and long words break nothing', async () => {
  // A leaf page puts its shell into the language chosen before.
  const page = await visit('en/');
  for (const path of PAGES) {
    await page.goto(`http://localhost:${PORT}/${path}`);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => foreignWordsOn(page, archiveWords), { message: path }).toEqual([]);
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 740 });
      // What is drawn to the width of the window is drawn again a moment later.
      const needed = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(needed, { message: `${path} at ${width} px` }).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 1280, height: 740 });
  }
});
