import { expect, inject, test } from 'vitest';
import { newVisitor } from './visitor.ts';

const address = inject('subPathAddress');
const { visit } = newVisitor(address);

test('every file is on the report, leads to its article, and is found by a part of its name', async () => {
  const page = await visit('en/report/');
  const rows = page.locator('[data-report-rows] tr');
  const all = await rows.count();
  const { files, articles } = (await (await fetch(new URL('data/report.json', address))).json()) as {
    files: number;
    articles: { path: string; id: string }[];
  };
  expect(all).toBe(files);
  await page.getByLabel('Find a file by its name').fill('NORSK');
  await expect.poll(() => rows.count()).toBe(1);
  expect(await page.locator('[data-report-status]').innerText()).toBe('1 file');
  expect(await rows.locator('code').innerText()).toBe('norsk.txt');
  expect(await rows.locator('a').getAttribute('href')).toContain(
    `articles/${articles.find(({ path }) => path === 'norsk.txt')?.id ?? ''}/`,
  );
  await page.getByLabel('Find a file by its name').fill('');
  await expect.poll(() => rows.count()).toBe(all);
});

test('without JavaScript the list is there, and no field that would do nothing', async () => {
  const page = await visit('lv/report/', { javaScriptEnabled: false });
  expect(await page.locator('[data-report-rows] tr').count()).toBeGreaterThan(5);
  expect(await page.locator('[data-report-filter]').isVisible()).toBe(false);
});

test('the editions name the root that About shows', async () => {
  const page = await visit('en/editions/');
  const roots = await page.locator('[data-edition-root]').allInnerTexts();
  await page.goto(new URL('en/about/', address).href);
  expect(roots[0]).toBe(await page.locator('[data-record-root]').innerText());
});
