/** Facets, lists and feeds of stated values, in an archive with articles that state their source (`more-files.ts`). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriers } from './barriers.ts';
import { countHits } from './hits.ts';
import { newVisitor } from './visitor.ts';

const { out } = inject('sites')[1]!;
const { visit } = newVisitor(inject('subPathAddress'));

function search(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

test('a chosen value of a facet that the archive lacks is shown and can be taken off', async () => {
  const page = await visit('en/search/?q=havnen&place=Riga');
  expect(await countHits(page)).toBe(0);
  await page.locator('.search-chip', { hasText: 'Riga' }).click();
  await expect.poll(() => search(page).getAll('place')).toEqual([]);
  expect(await countHits(page)).toBe(17);
});

test('a source is chosen from its list by keyboard, is in the address and can be taken off again', async () => {
  const page = await visit('en/search/?q=havnen');
  expect(await countHits(page)).toBe(17);
  const list = page.locator('details[data-links="source"]');
  await list.locator('summary').focus();
  await page.keyboard.press('Enter');
  const choice = list.locator('label', { hasText: 'Havnebladet' });
  await expect.poll(() => choice.locator('.search-count').textContent()).toBe('3');
  await choice.locator('input').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => search(page).getAll('source')).toEqual(['Havnebladet']);
  expect(await countHits(page)).toBe(3);
  const section = page.locator('details[data-links="section"]');
  await section.locator('summary').click();
  await expect.poll(() => section.locator('label').allTextContents()).toEqual(['Kultur & musik2']);
  await page.locator('.search-chip', { hasText: 'Source: Havnebladet' }).click();
  await expect.poll(() => search(page).getAll('source')).toEqual([]);
  expect(await countHits(page)).toBe(17);
});

test('of many values the most frequent are listed, and the others are found by typing', async () => {
  const page = await visit('en/search/?q=havnen');
  await countHits(page);
  const list = page.locator('details[data-links="source"]');
  await list.locator('summary').click();
  await expect.poll(() => list.locator('label').count()).toBe(12);
  expect(await list.locator('label').first().textContent()).toBe('Havnebladet3');
  await list.locator('[data-filter-list]').fill('avis 9');
  await expect.poll(() => list.locator('label').allTextContents()).toEqual(['Avis 91']);
  await list.locator('label input').check();
  await expect.poll(() => search(page).getAll('source')).toEqual(['Avis 9']);
  expect(await countHits(page)).toBe(1);
});

test('an address with several values is answered, and the length of articles is a choice', async () => {
  const page = await visit('en/search/?source=Havnebladet&source=Avis+1&section=Kultur+%26+musik');
  expect(await countHits(page)).toBe(2);
  const short = page.locator('label', { has: page.locator('input[name="length"][value="short"]') });
  await expect.poll(() => short.locator('.search-count').textContent()).toBe('2');
  await short.click();
  await expect.poll(() => search(page).getAll('length')).toEqual(['short']);
  expect(await countHits(page)).toBe(2);
});

test('articles are listed by source: from the front page to the list, and from an article too', async () => {
  const page = await visit('en/');
  await page.locator('a', { hasText: 'By source' }).click();
  const values = page.locator('[data-by="source"] li');
  expect(await values.count()).toBe(15);
  expect((await values.first().textContent())?.replace(/\s+/gu, ' ').trim()).toBe('Havnebladet 3');
  await values.first().locator('a').click();
  expect(await page.locator('h1').textContent()).toBe('Source: Havnebladet');
  expect(await page.locator('main li a[href*="/articles/"]').count()).toBe(3);
  const list = page.url();
  await page.locator('main li a[href*="/articles/"]').first().click();
  await page.locator('.facts a', { hasText: 'Havnebladet' }).click();
  expect(new URL(page.url()).pathname.replace(/\/\w\w\/by\//u, '/by/')).toBe(
    new URL(list).pathname.replace(/\/\w\w\/by\//u, '/by/'),
  );
});

test('a value of one article leads to the search', async () => {
  const page = await visit('en/by/source/');
  await page.locator('a', { hasText: /^\s*Avis 3\s*$/u }).click();
  expect(await countHits(page)).toBe(1);
  expect(search(page).getAll('source')).toEqual(['Avis 3']);
});

test('a value that several articles share has a feed, and its pages are in the sitemap', () => {
  const sitemap = readFileSync(join(out, 'sitemap-0.xml'), 'utf8');
  const [, slug = ''] = /\/en\/by\/source\/(havnebladet-[0-9a-f]{8})\//u.exec(sitemap) ?? [];
  const feed = JSON.parse(readFileSync(join(out, 'feeds', 'by', 'source', `${slug}.json`), 'utf8')) as {
    readonly items: readonly unknown[];
  };
  expect(feed.items.length).toBe(3);
  expect(existsSync(join(out, 'feeds', 'by', 'source', `${slug}.atom`))).toBe(true);
  expect(sitemap.match(/<loc>[^<]*\/en\/by\/source\/[^</]+\/<\/loc>/gu)).toHaveLength(1);
});

test.each(['en/by/source/', 'de/search/?source=Havnebladet'])('«%s» is accessible', async (path) => {
  const page = await visit(path);
  for (const list of await page.locator('details[data-links] summary').all()) await list.click();
  await expect
    .poll(() => page.locator('details[data-links="source"] label').count())
    .toBe(path.includes('search') ? 12 : 0);
  expect(await barriers(page)).toEqual([]);
});
