import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();
const ARTICLE = 'articles/001_9255f79088840a8b/';

/** The marks of the answers, in order, once there are some. */
async function answers(page: Page): Promise<(string | null)[]> {
  await page.locator('[data-verdict]').waitFor();
  return page
    .locator('[data-verify-result] li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-fits')));
}

test('an article is verified from the keyboard: its record, its page, its text and its place in the edition', async () => {
  const page = await visit(ARTICLE);
  const button = page.locator('[data-verify]');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await answers(page)).toEqual(['true', 'true', 'true', 'true']);
  const result = page.locator('[data-verify-result]');
  expect(await result.getAttribute('role')).toBe('status');
  const words = await result.innerText();
  await page.goto(new URL('en/about/', inject('address')).href);
  expect(words).toContain(await page.locator('[data-record-root]').innerText());
  expect(words).toMatch(/\b2\b.+\b5\b/su);
});

test('marks of a search and a translation do not count as changes of the text', async () => {
  const page = await visit(`${ARTICLE}#found=Putin`);
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.className = 'translation';
    document.querySelector('.prose > p')?.after(added);
  });
  await page.locator('[data-verify]').click();
  expect(await answers(page)).toEqual(['true', 'true', 'true', 'true']);
});

test('a changed record, and a changed word of the page, are named', async () => {
  const page = await visit('en/');
  // Not by a route: the service worker asks for the file.
  await page.addInitScript(() => {
    const ask = globalThis.fetch;
    globalThis.fetch = async (address, options) => {
      const answer = await ask(address, options);
      const isChanged =
        (address as string).endsWith('/record.json') && !('whole' in document.documentElement.dataset);
      return isChanged ? new Response((await answer.text()).replace('Putin', 'Rasputin')) : answer;
    };
  });
  await page.goto(new URL(ARTICLE, inject('address')).href);
  await page.getByRole('button', { name: 'Verify this article' }).click();
  expect(await answers(page)).toEqual(['false', 'false', 'false', 'false']);
  expect(await page.locator('[data-verdict]').innerText()).toBe('Something does not fit.');
  expect(await page.locator('[data-verify-result] code').first().innerText()).not.toBe(
    await page.locator('[data-verify]').getAttribute('data-verify'),
  );

  await page.evaluate(() => {
    document.documentElement.dataset['whole'] = '';
    document.querySelector('.prose > p:nth-child(2)')?.append(' Not so.');
  });
  await page.getByRole('button', { name: 'Verify this article' }).click();
  await page.getByText('Paragraph 2 on this page is not the one in the record.').waitFor();
  expect(await answers(page)).toEqual(['true', 'false', 'true', 'true']);
});

test('where browsers compute no digests, the page says so', async () => {
  const page = await visit('en/');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });
  });
  await page.goto(new URL(ARTICLE, inject('address')).href);
  await page.getByRole('button', { name: 'Verify this article' }).click();
  await page.getByText('browsers compute digests only on pages that come over https').waitFor();
});
