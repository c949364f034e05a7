/** Articles whose texts contradict the dates of their files (`more-files.ts`). */
import { expect, inject, test } from 'vitest';
import { countHits } from './hits.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor(inject('subPathAddress'));

test('the page of the article marks the date, and shows the sentence that contradicts it', async () => {
  const page = await visit('articles/badhus/');
  const date = page.locator('article > header .date');
  expect(await date.getAttribute('class')).toContain('disputed');
  expect(await date.textContent()).toContain('oktober 2018 eller 2 juni 2020 eller senare');
  const passage = page.locator('.disputed-date blockquote');
  const words = (await passage.textContent())?.replaceAll(/\s+/gu, ' ').trim();
  expect(words).toBe('Det nya badhuset öppnades den 2 juni 2020 av kommunens ordförande.');
  await passage.locator('a').click();
  expect(await page.locator('.prose mark:target').textContent()).toBe('den 2 juni 2020');
  expect(await page.locator('script[type="application/ld+json"]').textContent()).not.toContain(
    'datePublished',
  );
  await page.locator('.citation summary').first().click();
  expect(await page.locator('[data-citation]').textContent()).toContain('omstritt');
});

test('the other article has no such mark', async () => {
  const page = await visit('articles/bibliotek/');
  expect(await page.locator('.disputed-date, .date.disputed').count()).toBe(0);
});

test('lists mark the date, and search finds it as a kind of date', async () => {
  const open = await visit('en/dates/open/');
  expect(await open.locator('.article-list .date.disputed').count()).toBe(1);
  const item = open.locator('.article-list > li', { has: open.locator('.date.disputed') });
  expect(await item.locator('.basis').textContent()).toContain('disputed');
  const search = await visit('en/search/?q=Älvros&basis=disputed');
  expect(await countHits(search)).toBe(1);
  expect(await search.locator('[data-hit="badhus"] .date.disputed').count()).toBe(1);
  expect(await search.locator('[data-hit="badhus"] .basis').textContent()).toContain('disputed');
});

test('About lists it with a line that corrects it, and only it', async () => {
  const page = await visit('en/about/');
  expect(await page.locator('[data-disputed-dates] li').count()).toBe(1);
  expect(await page.locator('[data-correction-lines]').textContent()).toBe(
    '"badhus":\n  date: "[2020-06-02..]" # stated: "2018-10"',
  );
});
