/** What can be done with all hits: folded by story, read line by line, saved; and the way back to them. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { answered } from './hits.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function listed(page: Page): Promise<[number, number]> {
  await answered(page);
  const count = Number(await page.locator('[data-hit-count]').getAttribute('data-hit-count'));
  return [count, await page.locator('[data-hit]').count()];
}

describe('all hits', () => {
  test('fold into one per story, with links to the others, and both numbers are shown', async () => {
    const page = await visit('en/search/?q=Minsk');
    expect(await listed(page)).toEqual([5, 5]);
    await page.getByRole('checkbox', { name: 'One hit per story' }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('fold')).toBe('1');
    await expect.poll(() => listed(page)).toEqual([3, 3]);
    expect(await page.locator('[data-search-status]').innerText()).toContain(
      '5 hits for “Minsk” – listed as 3',
    );
    const tellings = page.locator('.search-tellings');
    expect(await tellings.innerText()).toMatch(/^\+ 2 more tellings:/u);
    expect(await tellings.locator('a').count()).toBe(2);
    await tellings.locator('a').first().click();
    await page.waitForURL('**/articles/**');
  });

  test('are shown line by line in their context, sorted by the words beside them, and open at that occurrence', async () => {
    const page = await visit('en/search/?q=Minsk&view=lines');
    expect(await listed(page)).toEqual([5, 5]);
    const rows = page.locator('[data-search-lines] tbody tr');
    const matches = await rows.locator('.match').allInnerTexts();
    expect(matches.length).toBeGreaterThan(5);
    expect(matches.every((match) => match.startsWith('Minsk'))).toBe(true);
    await page.getByRole('button', { name: 'After' }).click();
    const words = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    const after = (await rows.locator('.right').allTextContents()).map(words);
    expect(after).toEqual(after.toSorted(new Intl.Collator('en').compare));
    expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('After');
    expect(await barriers(page)).toEqual([]);
    const last = rows.last();
    const context = words((await last.locator('.right').textContent()) ?? '');
    await last.locator('.match a').click();
    await page.locator('[data-found]').waitFor();
    const behind = await page.evaluate(() => {
      const [range] = CSS.highlights.get('found-here') ?? [];
      const { endContainer, endOffset } = range as Range;
      return (endContainer.textContent ?? '').slice(endOffset);
    });
    expect(words(behind).startsWith(context.slice(0, 12))).toBe(true);
  });

  test('line by line there is nothing to fold, and the choice says so until the hits are back', async () => {
    const page = await visit('en/search/?q=Minsk&fold=1');
    await answered(page);
    const [fold, lines] = ['One hit per story', 'Lines in context'].map((name) => page.getByLabel(name));
    await lines!.check();
    await answered(page);
    expect(await fold!.isDisabled()).toBe(true);
    expect(new URL(page.url()).searchParams.has('fold')).toBe(false);
    await lines!.uncheck();
    await answered(page);
    expect(await fold!.isEnabled()).toBe(true);
    await expect.poll(() => new URL(page.url()).searchParams.get('fold')).toBe('1');
  });

  test('line by line on a phone nothing is wider than the page', async () => {
    const page = await visit('lv/search/?q=Minsk&view=lines', { viewport: { width: 360, height: 740 } });
    await answered(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('are saved as CSV and RIS: folded ones too, a month as a month', async () => {
    const page = await visit('en/search/?q=Lukashenko&fold=1');
    await answered(page);
    const csv = await save(page, 'CSV');
    expect(csv.name).toBe('hits-lukashenko.csv');
    const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
    expect(rows).toHaveLength(5);
    const swedish = rows.find(({ language }) => language === 'sv');
    expect(swedish).toMatchObject({ id: '001_9255f79088840a8b', date_edtf: '2022-12', date_basis: 'header' });
    expect(swedish?.['url']).toMatch(/^https?:\/\/.*\/articles\/001_9255f79088840a8b\/$/u);
    expect(swedish?.['matched']?.split('; ')).toContain('Lukasjenko');
    const ris = await save(page, 'RIS');
    expect(ris.name).toBe('hits-lukashenko.ris');
    expect(ris.text.match(/^TY {2}- NEWS\r$/gmu)).toHaveLength(5);
    expect(ris.text).toContain('DA  - 2022/12//\r\n');
    expect(ris.text).not.toMatch(/^DA {2}- 2022\/12\/01/mu);
  });

  test('are returned to where they were left, the focus on the hit that was followed', async () => {
    const page = await visit('en/search/?q=Minsk', { viewport: { width: 1000, height: 400 } });
    await answered(page);
    const link = page.locator('[data-hit] .title a').nth(3);
    await link.scrollIntoViewIfNeeded();
    const top = await link.evaluate((element) => element.getBoundingClientRect().top);
    const id = await page.locator('[data-hit]').nth(3).getAttribute('data-hit');
    await link.click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await answered(page);
    const focused = page.locator(`[data-hit="${id ?? ''}"] .title a:focus`);
    await focused.waitFor();
    await expect
      .poll(async () =>
        Math.abs((await focused.evaluate((element) => element.getBoundingClientRect().top)) - top),
      )
      .toBeLessThan(40);
  });

  test('before anything is asked the page loads no worker; with the box in focus it does', async () => {
    const page = await visit('en/search/');
    await answered(page);
    const loaded = async (): Promise<boolean> => {
      const names = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      return names.some((name) => name.includes('worker'));
    };
    expect(await loaded()).toBe(false);
    await page.locator('#search-q').focus();
    await expect.poll(loaded).toBe(true);
  });
});
