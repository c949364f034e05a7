/** The way from hit to hit in an article that was opened from a list of hits, and back to the list. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { answered } from './hits.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

/** Ids of the listed hits, in order, once all their excerpts are there. */
async function listedHits(page: Page): Promise<string[]> {
  await answered(page);
  await expect.poll(() => page.locator('.search-excerpt:empty').count()).toBe(0);
  return page
    .locator('[data-hit]')
    .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-hit') ?? ''));
}

/** The article that is open, and what the bar says of its place. */
async function here(page: Page): Promise<[id: string, place: string]> {
  await page.locator('[data-hit-trail]').waitFor();
  const place = await page.locator('[data-hit-go="list"] .words').innerText();
  return [/articles\/([^/]+)\//u.exec(page.url())?.[1] ?? '', place];
}

describe('an article opened from a list of hits', () => {
  test('leads to the hits before and after it, with their highlights, and back to the list', async () => {
    const page = await visit('en/search/?q=Minsk');
    const ids = await listedHits(page);
    expect(ids).toHaveLength(5);
    await page.locator('[data-hit] .title a').nth(1).click();
    await expect.poll(() => here(page)).toEqual([ids[1], 'Hit 2 of 5']);
    await page.getByRole('link', { name: 'Next hit' }).click();
    await expect.poll(() => here(page)).toEqual([ids[2], 'Hit 3 of 5']);
    expect(await page.locator('[data-found] output').innerText()).toMatch(/^1 \/ \d+$/u);
    await page.keyboard.press('Shift+N');
    await expect.poll(() => here(page)).toEqual([ids[3], 'Hit 4 of 5']);
    await page.keyboard.press('Shift+N');
    await expect.poll(() => here(page)).toEqual([ids[4], 'Hit 5 of 5']);
    expect(await page.getByRole('link', { name: 'Next hit' }).count()).toBe(0);
    await page.keyboard.press('Shift+P');
    await expect.poll(() => here(page)).toEqual([ids[3], 'Hit 4 of 5']);
    await page.getByRole('link', { name: 'Hit 4 of 5' }).click();
    await page.locator(`[data-hit="${ids[3] ?? ''}"] .title a:focus`).waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('keeps to the order of the list: sorted, and one hit per story', async () => {
    const page = await visit('en/search/?q=Minsk&sort=title&fold=1');
    const ids = await listedHits(page);
    expect(ids).toHaveLength(3);
    const titles = await page.locator('[data-hit] .title').allInnerTexts();
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('en').compare));
    await page.locator('[data-hit] .title a').first().click();
    await expect.poll(() => here(page)).toEqual([ids[0], 'Hit 1 of 3']);
    expect(await page.getByRole('link', { name: 'Previous hit' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Next hit' }).click();
    await expect.poll(() => here(page)).toEqual([ids[1], 'Hit 2 of 3']);
    await page.goBack();
    await expect.poll(() => here(page)).toEqual([ids[0], 'Hit 1 of 3']);
    await page.reload();
    await expect.poll(() => here(page)).toEqual([ids[0], 'Hit 1 of 3']);
  });

  test('another version of a story that is folded into a hit has the place of that hit', async () => {
    const page = await visit('en/search/?q=Minsk&fold=1');
    const ids = await listedHits(page);
    const folded = page.locator('[data-hit]', { has: page.locator('.search-tellings') });
    const place = ids.indexOf((await folded.getAttribute('data-hit')) ?? '') + 1;
    await folded.locator('.search-tellings a').first().click();
    await expect.poll(async () => (await here(page))[1]).toBe(`Hit ${place} of 3`);
  });

  test('opened line by line it leads from hit to hit too', async () => {
    const page = await visit('en/search/?q=Minsk&view=lines');
    const ids = await listedHits(page);
    await page.locator(`[data-hit="${ids[0] ?? ''}"] + tr:not([data-hit]) .match a`).click();
    await expect.poll(() => here(page)).toEqual([ids[0], 'Hit 1 of 5']);
    await page.getByRole('link', { name: 'Next hit' }).click();
    await expect.poll(() => here(page)).toEqual([ids[1], 'Hit 2 of 5']);
  });

  test('a hit that the list had not loaded is looked up and opened in place of the list', async () => {
    const page = await visit('en/search/?q=Minsk');
    const ids = await listedHits(page);
    const other = await visit('en/search/?q=Minsk#open-4');
    await expect.poll(() => here(other)).toEqual([ids[3], 'Hit 4 of 5']);
    expect(new URL(other.url()).hash).toMatch(/^#found=/u);
  });

  test('says so in the language the reader chose, in one row of 48 pixels on a phone, and axe finds nothing', async () => {
    const page = await visit('de/search/?q=Minsk', { viewport: { width: 360, height: 740 } });
    await listedHits(page);
    await page.locator('[data-hit][data-language="lv"] .title a').first().click();
    await page.locator('[data-found]').waitFor();
    await expect
      .poll(() => page.locator('[data-hit-go="list"] .words').textContent())
      .toMatch(/^\s*Treffer \d von 5\s*$/u);
    const bar = await page.locator('.reading-bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(48);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await barriers(page)).toEqual([]);
  });
});

test('an article opened in any other way says nothing of hits, even after one that did', async () => {
  const page = await visit('en/search/?q=Minsk');
  const [id = ''] = await listedHits(page);
  await page.locator('[data-hit] .title a').first().click();
  await here(page);
  await page.goto(new URL(`../../articles/${id}/`, page.url().replace(/articles.*/u, 'en/search/')).href);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('[data-hit-trail]').isVisible()).toBe(false);
  await page.goBack();
  await here(page);
});
