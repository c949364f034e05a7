/** The histogram of the search page: its bars, what has no bar, its table, and two questions beside each other. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { answered, countHits } from './hits.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

function address(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** Opens the filters where they are a sheet. */
async function openFilters(page: Page): Promise<void> {
  await answered(page);
  const filters = page.locator('[data-search-filters]');
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  await page.locator('.bars button').first().waitFor();
}

test.each([
  { ui: 'en', width: 360, hasTouch: true, least: 24 },
  { ui: 'de', width: 768, hasTouch: true, least: 24 },
  { ui: 'lv', width: 1440, hasTouch: false, least: 8 },
])('bars and labels have room, $width pixels wide', async ({ ui, width, hasTouch, least }) => {
  const page = await visit(`${ui}/search/?q=Lukashenko`, { viewport: { width, height: 800 }, hasTouch });
  await openFilters(page);
  const boxes = async (of: string): Promise<{ left: number; right: number }[]> =>
    page.locator(of).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const bars = await boxes('.bars button');
  expect(bars).toHaveLength(5);
  for (const { left, right } of bars) expect(right - left).toBeGreaterThanOrEqual(least);
  const labels = await boxes('.bar-labels span');
  for (const [index, { right }] of labels.entries())
    expect(right).toBeLessThanOrEqual(labels[index + 1]?.left ?? width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await barriers(page, { within: '.search-time' })).toEqual([]);
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
  await expect.poll(() => page.locator('.bars button').count()).toBe(1);
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

test('what has no bar is counted below, and can be chosen', async () => {
  const page = await visit('en/search/?q=Lukashenko');
  await answered(page);
  const open = page.getByRole('button', { name: '2023 or later' });
  await expect.poll(() => open.innerText()).toMatch(/1$/u);
  await open.click();
  await expect.poll(() => address(page)).toContain('precision=after');
  expect(await countHits(page)).toBe(1);
  expect(await page.locator('[data-hit]').getAttribute('data-language')).toBe('de');
});

test('the numbers are readable without pointing: in the caption and in a table, whose periods choose', async () => {
  const page = await visit('en/search/?q=Lukashenko');
  await answered(page);
  const caption = page.locator('[data-time-caption]');
  await expect.poll(() => caption.innerText()).toBe('Hits per month (highest: 3)');
  await page.locator('.bars button').first().focus();
  await expect.poll(() => caption.innerText()).toBe('December 2022: 3 hits');
  await page.getByText('The numbers as a table').click();
  const rows = page.locator('[data-time-table] tbody tr');
  const texts = (await rows.allInnerTexts()).map((row) => row.split(/\s*\t\s*/u));
  expect(texts).toEqual([
    ['December 2022', '3'],
    ['April 2023', '1'],
    ['2023 or later', '1'],
  ]);
  await rows.getByRole('button', { name: 'April 2023' }).click();
  await expect.poll(() => address(page)).toContain('from=2023-04&to=2023-04');
});

describe('two questions', () => {
  test('are compared by their share of all articles; the hits stay those of the first', async () => {
    const page = await visit('en/search/?q=Lukashenko');
    await answered(page);
    await page.getByText('+ Compare').click();
    await page.getByLabel('Compare with another query').fill('Shoigu');
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page)).toBe('?q=Lukashenko&vs=Shoigu');
    expect(await countHits(page)).toBe(5);
    const legend = page.locator('[data-legend] li');
    await expect
      .poll(() => legend.allInnerTexts())
      .toEqual(['5 hits for “Lukashenko”', '3 hits for “Shoigu”']);
    expect(await page.locator('.bars button').last().getAttribute('aria-label')).toBe(
      'April 2023: “Lukashenko” – 1 of 1 article (1,000 per 1,000); “Shoigu” – 1 of 1 article (1,000 per 1,000)',
    );
    expect(await page.locator('[data-time-caption]').innerText()).toBe(
      'Hits per 1,000 articles of the month (highest: 1,000)',
    );
    await page.getByLabel('Number of hits instead of share').check();
    await expect
      .poll(() => page.locator('[data-time-caption]').innerText())
      .toBe('Hits per month (highest: 3)');
    expect(address(page)).toContain('scale=count');
    expect(await barriers(page, { within: '.search-time' })).toEqual([]);
  });

  test('come back from a shared address, change places, and the second is taken off', async () => {
    const page = await visit('en/search/?q=Lukashenko&vs=Shoigu');
    await answered(page);
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(() => address(page)).toBe('?q=Shoigu&vs=Lukashenko');
    await expect.poll(() => countHits(page)).toBe(3);
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await expect.poll(() => address(page)).toBe('?q=Shoigu');
    await expect.poll(() => page.locator('[data-compared]').isHidden()).toBe(true);
    expect(await page.locator('.bars button .other').count()).toBe(0);
  });
});
