import { describe, expect, test } from 'vitest';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

describe('browsing', () => {
  test.each([
    ['latviešu', 'lv'],
    ['svenska', 'sv'],
    ['Deutsch', 'de'],
    ['shqip', 'sq'],
    ['dansk', 'da'],
  ])('by source language: %s', async (name, language) => {
    const page = await visit('en/languages/');
    await page.getByRole('heading').getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`**/en/languages/${language}/`);
    const titles = page.locator('.article-list > li > [lang]');
    expect(await titles.count()).toBe(1);
    expect(await titles.getAttribute('lang')).toBe(language);
  });

  test('by date: a year, its month, its articles', async () => {
    const page = await visit('de/dates/');
    await page.getByRole('link', { name: '2022', exact: true }).click();
    await page.getByRole('link', { name: 'Dezember' }).click();
    await page.waitForURL('**/de/dates/2022/12/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dezember 2022');
    expect(await page.locator('.article-list > li').count()).toBe(3);
  });

  test('every article is reached by date: dated, open or undated', async () => {
    const page = await visit('en/dates/');
    const counted = new Set<string>();
    for (const path of ['2022/12/', '2023/04/', 'open/', 'undated/']) {
      await page.goto(new URL(path, new URL('/en/dates/', page.url())).href);
      for (const link of await page.locator('.article-list a').all())
        counted.add((await link.getAttribute('href')) ?? '');
    }
    expect(counted.size).toBe(5);
  });

  test('a bar of the time chart leads to its month, and the table says the same', async () => {
    const page = await visit('en/');
    await page.getByText('The numbers as a table').click();
    const row = page.getByRole('row', { name: /^December 2022/ });
    expect((await row.getByRole('cell').allInnerTexts()).at(-1)).toBe('3');
    await page.locator('.time-strip a[href="/en/dates/2022/12/"]').first().click();
    await page.waitForURL('**/en/dates/2022/12/');
  });

  test('a circle on the map leads to its name, by keyboard too', async () => {
    const page = await visit('sv/');
    const circle = page.getByRole('link', { name: 'Ryssland: 5 artiklar' });
    await circle.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/names/l-russia/');
  });

  test('days that the texts name lead to the articles that name them', async () => {
    const page = await visit('da/dates/named/');
    const day = page.locator('.named-days > li', { hasText: '24. februar 2022' });
    await day.getByRole('link').first().click();
    await page.waitForURL('**/articles/004_a3637277b07c1ceb/');
  });

  test('names: a letter of the alphabet leads to those that begin with it', async () => {
    const page = await visit('lv/names/place/');
    await page.getByRole('navigation', { name: 'Alfabēts' }).getByRole('link', { name: 'Ķ' }).click();
    await page.getByRole('heading', { name: 'Ķ' }).waitFor();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#letter-Ķ');
  });

  test('on a phone the menu opens without JavaScript', async () => {
    const page = await visit('de/about/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const names = page.getByRole('banner').getByRole('link', { name: 'Namen' });
    expect(await names.isVisible()).toBe(false);
    await page.locator('.menu summary').click();
    await names.click();
    await page.waitForURL('**/de/names/');
  });

  test('the interface language changes on the same page', async () => {
    const page = await visit('en/dates/2022/12/');
    await page.getByRole('banner').getByRole('link', { name: 'latviešu' }).click();
    await page.waitForURL('**/lv/dates/2022/12/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('2022. gada decembris');
  });
});

describe('the shell of a leaf page follows the reader', () => {
  const article = 'articles/001_9255f79088840a8b/';

  test('without a choice it is in the article’s language', async () => {
    const page = await visit(article);
    expect(await page.getByRole('banner').getByRole('link', { name: 'Sök' }).count()).toBe(1);
  });

  test('after reading in Latvian the shell is Latvian, its date and links too; the article stays Swedish', async () => {
    const page = await visit('lv/');
    await page.goto(new URL(`/${article}`, page.url()).href);
    await expect
      .poll(() => page.getByRole('banner').getByRole('link', { name: 'Meklēšana' }).count())
      .toBe(1);
    expect(await page.getByRole('banner').getAttribute('lang')).toBe('lv');
    expect(await page.locator('article header time').innerText()).toBe('2022. gada decembris');
    expect(await page.getByRole('banner').getByRole('link', { name: 'Meklēšana' }).getAttribute('href')).toBe(
      '/lv/search/',
    );
    expect(await page.locator('.prose').getAttribute('lang')).toBe('sv');
    expect(await page.locator('article h1').innerText()).toContain('President Putins plan');
  });

  test('choosing a language there keeps the reader on the article', async () => {
    const page = await visit(article);
    await page.getByRole('banner').getByRole('link', { name: 'shqip' }).click();
    await expect.poll(() => page.locator('article header time').innerText()).toBe('dhjetor 2022');
    expect(new URL(page.url()).pathname).toBe(`/${article}`);
  });
});
