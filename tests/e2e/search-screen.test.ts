/** The search page as a reader sees it: hits first, the question in the tab, mistakes where they are, a date as a chip. */
import { describe, expect, test } from 'vitest';
import { answered } from './hits.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

/** The farthest from the top of the window that the first hit may begin, in pixels. */
const MAX_TOP = 420;

test.each([360, 768, 1440])('the first hit is on the screen, %i pixels wide', async (width) => {
  const page = await visit('en/search/?q=Putin', { viewport: { width, height: 740 } });
  await answered(page);
  const top = await page
    .locator('[data-hit]')
    .first()
    .evaluate((hit) => hit.getBoundingClientRect().top);
  expect(top).toBeLessThanOrEqual(MAX_TOP);
});

describe('a question', () => {
  test('is in the title of the tab with its number of hits, and the hits are headings below one that takes the focus', async () => {
    const page = await visit('en/search/');
    const box = page.getByRole('searchbox', { name: 'Search all languages' }).or(page.locator('#search-q'));
    await box.first().fill('Putin');
    await box.first().press('Enter');
    await answered(page);
    await expect.poll(() => page.title()).toBe('Putin (5) – Search – Kiosk');
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(5);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-status');
  });

  test('with a mistake is understood without it, and says what was left out', async () => {
    const page = await visit(`en/search/?q=${encodeURIComponent('(Minsk OR *a* Putin')}`);
    await answered(page);
    const said = await page.locator('[data-search-notes]').innerText();
    expect(said).toContain('“*a*” leaves too much open');
    expect(said).toContain('A bracket “(” is not closed.');
    expect(said).toContain('Understood as: Minsk OR Putin');
    expect(await page.locator('[data-hit]').count()).toBe(5);
  });

  test('with a date in any language has a chip that takes it off', async () => {
    const page = await visit(`en/search/?q=${encodeURIComponent('2022. gada decembris')}`);
    await answered(page);
    expect(await page.locator('[data-hit]').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('button', { name: 'From then or naming it: December 2022' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('without')).toEqual(['d-2022-12']);
  });
});

test('every example of the help runs and finds what it means', async () => {
  const page = await visit('sv/search/');
  await page.getByText('Så söker du').click();
  const examples = page.locator('#search-help dt a');
  expect(await examples.count()).toBe(7);
  await examples.last().click();
  await answered(page);
  expect(await page.locator('[data-hit]').count()).toBeGreaterThanOrEqual(3);
  expect(await page.locator('.search-mistake').count()).toBe(0);
});

test('languages of articles are named in the language of the page', async () => {
  const page = await visit('sv/search/?q=Putin');
  await answered(page);
  expect(await page.getByRole('checkbox', { name: 'lettiska' }).count()).toBe(1);
  expect(await page.locator('[data-hit][data-language="sq"] .language').innerText()).toBe('albanska');
});
