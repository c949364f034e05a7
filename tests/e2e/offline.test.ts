import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.ts';
import { serve } from '../../scripts/serve.ts';
import { MAX_WAIT_MS } from '../patience.ts';
import { launchBrowser } from '../../tools/browser/launch-browser.ts';
import { MORE } from './site.ts';

/** A copy of the archive below a sub-path, so that the service worker's scope is tested too: a test changes it. */
const FOLDER = join('.cache', 'e2e', 'offline');
const [RAW, OUT] = [join(FOLDER, 'raw'), join(FOLDER, 'site')];
const BASE = '/press/archive/';

const SWEDISH = 'articles/001_9255f79088840a8b/';
const GERMAN = 'articles/002_7e87846696abf5a0/';
const DANISH = 'articles/004_a3637277b07c1ceb/';

let browser: Browser | undefined;
let server: Server | undefined;
let address = '';

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(MORE, FOLDER, { recursive: true });
  await serveAt(0);
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await close();
});

async function serveAt(port: number): Promise<void> {
  ({ address, server } = await serve({ out: OUT, base: BASE, port }));
}

function close(): Promise<void> {
  return new Promise((done) => {
    server?.closeAllConnections();
    server?.close(() => {
      done();
    });
  });
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext();
  context.setDefaultTimeout(MAX_WAIT_MS);
  return context;
}

/** Opens a page and waits until everything that it loaded is cached. */
async function visit(path: string, context?: BrowserContext): Promise<Page> {
  if (!browser) throw new Error('The browser starts before the tests.');
  const page = await (context ?? (await newContext(browser))).newPage();
  await page.goto(address + path);
  await untilKept(page, path.replace(/\?.*/, ''));
  return page;
}

async function untilKept(page: Page, path: string): Promise<void> {
  const isReady = (url: string): Promise<boolean> =>
    caches.keys().then(async (names) => {
      const isKept = (await caches.match(url)) !== undefined;
      return (
        isKept &&
        names.some((name) => name.endsWith('fallback')) &&
        navigator.serviceWorker.controller !== null
      );
    });
  await expect.poll(() => page.evaluate(isReady, address + path)).toBe(true);
}

async function search(page: Page, ui: string, words: string): Promise<string[]> {
  await page.goto(`${address}${ui}/search/?q=${encodeURIComponent(words)}`);
  await page.locator('[data-search-hits][aria-busy="false"]').waitFor();
  const hits = await page
    .locator('[data-hit]')
    .evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit')));
  return hits.map(String);
}

async function saveLanguage(page: Page, language: string): Promise<void> {
  await page.goto(`${address}en/offline/`);
  const row = page.locator(`[data-offline-language="${language}"]`);
  await row.getByRole('button', { name: /^Save/ }).click();
  await row.getByText('Saved', { exact: true }).waitFor();
}

describe('without network', () => {
  test('a visited article opens again, with its styles and shell', async () => {
    const page = await visit(SWEDISH);
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.locator('article h1').innerText()).toContain('President Putins plan');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    await page.locator('[data-offline-notice]').waitFor({ state: 'visible' });
  });

  test('a search that was made is answered again', async () => {
    const page = await visit('en/search/');
    const online = await search(page, 'en', 'Putin');
    expect(online.length).toBeGreaterThan(2);
    await page.context().setOffline(true);
    expect(await search(page, 'en', 'Putin')).toEqual(online);
  });

  test('a page that is not available says so in the reader’s language and lists what is', async () => {
    const page = await visit('lv/');
    await page.goto(address + SWEDISH);
    await untilKept(page, SWEDISH);
    await page.context().setOffline(true);
    await page.goto(address + GERMAN);
    await page.locator('[data-offline-missing]').waitFor({ state: 'visible' });
    expect(await page.locator('html').getAttribute('lang')).toBe('lv');
    await page.locator('[data-offline-visited] a').first().click();
    expect(await page.locator('article h1').innerText()).toContain('President Putins plan');
  });
});

describe('a saved language', () => {
  test('is read, browsed and searched without having been visited', async () => {
    const page = await visit('en/');
    await saveLanguage(page, 'da');
    await page.context().setOffline(true);
    await page.goto(address + DANISH);
    expect(await page.locator('article h1').innerText()).toContain('Den belarusiske præsident');
    await page.goto(`${address}en/languages/da/`);
    expect(await page.locator(`.article-list > li a[href$="${DANISH}"]`).count()).toBe(1);
    expect(await search(page, 'en', 'Lukasjenko')).toEqual(['004_a3637277b07c1ceb']);
    await page.goto(address + GERMAN);
    await page.locator('[data-offline-missing]').waitFor({ state: 'visible' });
  });

  test('its size is shown before; it can be paused, continued and removed', async () => {
    const page = await visit('en/offline/');
    const row = page.locator('[data-offline-language=""]');
    expect(await row.locator('[data-offline-size]').innerText()).toMatch(/^0\.\d\sMB$/);
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.context().route('**/language-*/*.pack', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await row.getByRole('button', { name: /^Save/ }).click();
    await row.getByRole('progressbar').waitFor();
    await row.getByRole('button', { name: /^Pause/ }).click();
    await page.getByText('Paused. What has been downloaded stays here.').waitFor();
    release();
    await row.getByRole('button', { name: /^(Continue|Save)/ }).click();
    await row.getByText('Saved', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^Remove/ }).click();
    await row.getByRole('button', { name: /^Save/ }).waitFor();
    const left = await page.evaluate(async () => {
      const saved = (await caches.keys()).find((name) => name.endsWith('saved')) ?? '';
      return (await (await caches.open(saved)).keys()).length;
    });
    expect(left).toBe(0);
  });
});

describe('a new build', () => {
  test('is what a reader gets online; what was saved stays readable until it is updated', async () => {
    const page = await visit(DANISH);
    await saveLanguage(page, 'de');
    const open = await visit('en/search/', page.context());
    const { port } = new URL(address);
    await close();
    const path = join(RAW, '002_7e87846696abf5a0.txt');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nEin weiterer Absatz kam hinzu.\n`);
    const archive = join(FOLDER, 'archive');
    await build({ raw: RAW, archive, out: OUT, site: 'tests/e2e/below.yaml', asOf: null });
    await serveAt(Number(port));

    expect(await search(open, 'en', 'Absatz')).toEqual(['002_7e87846696abf5a0']);
    await page.context().setOffline(true);
    await page.goto(address + GERMAN);
    expect(await page.locator('.prose').innerText()).not.toContain('Ein weiterer Absatz');
    await page.context().setOffline(false);
    await page.goto(address + GERMAN);
    expect(await page.locator('.prose').innerText()).toContain('Ein weiterer Absatz');
    await untilKept(page, GERMAN);
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.locator('.prose').innerText()).toContain('Ein weiterer Absatz');

    await page.context().setOffline(false);
    await page.goto(`${address}en/offline/`);
    const row = page.locator('[data-offline-language="de"]');
    await row.getByRole('button', { name: /^Update/ }).click();
    await row.getByText('Saved', { exact: true }).waitFor();
    await page.context().setOffline(true);
    expect(await search(page, 'en', 'Absatz')).toEqual(['002_7e87846696abf5a0']);
  });
});

test('where no service worker is possible, the page says so', async () => {
  const context = browser && (await newContext(browser));
  const page = await context?.newPage();
  await page?.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page?.goto(`${address}en/offline/`);
  await page?.locator('[data-offline-unsupported]').waitFor({ state: 'visible' });
});
