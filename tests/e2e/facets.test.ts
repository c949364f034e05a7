import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { countHits } from './hits.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

function address(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

test('each count is what choosing it finds, and several choices are taken together', async () => {
  const page = await visit('en/search/?q=Lukashenko');
  await countHits(page);
  const story = page.locator('label', { has: page.locator('input[name="basis"][value="story"]') });
  await expect.poll(() => story.locator('.search-count').textContent()).toBe('1');
  await story.click();
  await expect.poll(() => address(page)).toContain('basis=story');
  expect(await countHits(page)).toBe(1);
  await expect.poll(() => page.locator('[data-count-of="lv"]').textContent()).toBe('1');
  await expect.poll(() => page.locator('[data-count-of="sv"]').textContent()).toBe('0');
});

test('names and stories of the hits can be chosen', async () => {
  const page = await visit('en/search/?q=Lukashenko');
  await countHits(page);
  await page.locator('[data-links] summary').first().click();
  const minsk = page.locator('[data-choices="place"] label', { hasText: 'Minsk' });
  const expected = Number(await minsk.locator('.search-count').textContent());
  expect(expected).toBeGreaterThan(1);
  await minsk.click();
  await expect.poll(() => address(page)).toContain('name=l-');
  expect(await countHits(page)).toBe(expected);
  await page.locator('[data-links] summary').last().click();
  const story = page.locator('[data-choices="story"] label');
  await expect.poll(() => story.locator('.search-count').allTextContents()).toEqual(['3']);
  await story.click();
  await expect.poll(() => countHits(page)).toBe(3);
});
