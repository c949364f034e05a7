import { describe, expect, inject, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

describe('without JavaScript', () => {
  test('every kind of page is there to read', async () => {
    const page = await visit('', { javaScriptEnabled: false });
    const start = page.url();
    for (const path of KINDS.filter((kind) => !kind.includes('search'))) {
      await page.goto(new URL(path, start).href);
      const letters = (await page.getByRole('main').innerText()).length;
      const links = await page.getByRole('banner').getByRole('link').count();
      expect([path, letters > 20, links > 5]).toEqual([path, true, true]);
    }
  });

  test('the search page leads to browsing', async () => {
    const page = await visit('de/search/', { javaScriptEnabled: false });
    await page.getByRole('main').locator('a[href="/de/languages/"]').first().click();
    await page.waitForURL('**/de/languages/');
  });
});

describe('by keyboard', () => {
  test('skip the frame, search, open a hit', async () => {
    const page = await visit('en/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Minsku');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=Minsku');
    await page.locator('[aria-busy="false"]').waitFor();
    const hits = await page.locator('[data-hit]').count();
    expect(hits).toBeGreaterThan(0);
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('[data-hit]') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
  });
});

describe('below a sub-path', () => {
  const below = newVisitor(inject('subPathAddress'));

  test('pages, frame and search work', async () => {
    const page = await below.visit('');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Arkivet');
    await page.getByRole('main').getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('searchbox').fill('Weißrussland');
    await page.keyboard.press('Enter');
    await page.locator('[data-hit="002_7e87846696abf5a0"] a').first().click();
    await page.waitForURL('**/press/archive/articles/002_7e87846696abf5a0/**');
    await page.getByRole('banner').getByRole('link', { name: 'dansk' }).click();
    await expect.poll(() => page.getByRole('banner').getAttribute('lang')).toBe('da');
  });

  test('an archive that names a contact lets readers report an error', async () => {
    const page = await below.visit('articles/norsk/');
    expect(await page.locator('.report-error a').getAttribute('href')).toMatch(
      /^mailto:arkivet@example\.org\?subject=https%3A%2F%2F/,
    );
    expect(await page.getByRole('contentinfo').innerText()).toContain('Stadsbiblioteket');
  });
});
