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

test('a bar of the histogram narrows the time, and the path above leads out again', async () => {
  const page = await visit('en/search/?q=Lukashenko');
  await countHits(page);
  const december = page.locator('.bars button[data-edtf="2022-12"]');
  await expect.poll(() => december.getAttribute('aria-label')).toBe('December 2022: 3 hits');
  await december.click();
  await expect.poll(() => address(page)).toContain('from=2022-12&to=2022-12');
  expect(await countHits(page)).toBe(3);
  expect(await page.locator('[data-year-of="from"]').inputValue()).toBe('2022');
  await expect.poll(() => page.locator('.bars button').count()).toBe(31);
  await page.locator('[data-time-path] button', { hasText: 'All dates' }).click();
  await expect.poll(() => address(page)).toBe('?q=Lukashenko');
  expect(await countHits(page)).toBe(5);
});

test('the histogram by keyboard: arrows move, Shift takes more, Enter chooses', async () => {
  const page = await visit('en/search/?q=Lukashenko');
  await countHits(page);
  await page.locator('.bars button[data-edtf="2022-12"]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-edtf'))).toBe('2023-01');
  await page.keyboard.press('Shift+End');
  expect(await page.locator('.bars .chosen').count()).toBe(4);
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)).toContain('from=2023-01&to=2023-04');
  expect(await countHits(page)).toBe(2);
  expect(await page.locator('[data-hit][data-within="possible"]').count()).toBe(1);
});

test('the histogram by drawing over several bars', async () => {
  const page = await visit('en/search/?q=Lukashenko');
  await countHits(page);
  const from = await page.locator('.bars button[data-edtf="2023-01"]').boundingBox();
  const to = await page.locator('.bars button[data-edtf="2023-03"]').boundingBox();
  if (!from || !to) throw new Error('The bars are not shown.');
  await page.mouse.move(from.x + 5, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => address(page)).toContain('from=2023-01&to=2023-03');
  expect(await countHits(page)).toBe(1);
});
