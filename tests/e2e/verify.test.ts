import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
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

test('an article is verified from the keyboard: its record, its page and its place in the edition', async () => {
  const page = await visit(ARTICLE);
  const button = page.locator('[data-verify]');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await answers(page)).toEqual(['true', 'true', 'true']);
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
  expect(await answers(page)).toEqual(['true', 'true', 'true']);
});

test('a changed record, and a changed word of the page, are named', async () => {
  const page = await visit('en/');
  // Not by a route: the service worker asks for the file.
  await page.addInitScript(() => {
    const ask = globalThis.fetch;
    globalThis.fetch = async (address, options) => {
      const answer = await ask(address, options);
      const isChanged =
        (address as string).endsWith('.jsonl.gz') && !('whole' in document.documentElement.dataset);
      if (!isChanged || !answer.body) return answer;
      const plain = new Response(answer.body.pipeThrough(new DecompressionStream('gzip')));
      return new Response((await plain.text()).replaceAll('Putin', 'Rasputin'));
    };
  });
  await page.goto(new URL(ARTICLE, inject('address')).href);
  await page.getByRole('button', { name: 'Verify this article' }).click();
  expect(await answers(page)).toEqual(['false', 'false', 'false']);
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
  expect(await answers(page)).toEqual(['true', 'false', 'true']);
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

test('the record and its text are saved, each as one file of this article', async () => {
  const page = await visit(ARTICLE);
  const digest = await page.locator('[data-verify]').getAttribute('data-verify');
  const save = async (kind: 'json' | 'md'): Promise<Buffer> => {
    const saving = page.waitForEvent('download');
    await page.locator(`[data-take="${kind}"]`).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`001_9255f79088840a8b.${kind}`);
    return readFileSync(await download.path());
  };
  expect(
    createHash('sha256')
      .update(await save('json'))
      .digest('hex'),
  ).toBe(digest);
  const text = (await save('md')).toString('utf8');
  expect(text).toMatch(new RegExp(`^url: "http.+/${ARTICLE}"$`, 'mu'));
  expect(text).toContain(`# ${await page.locator('h1').innerText()}`);
});

test('without scripts the links lead to the pack that holds the record', async () => {
  const page = await visit(ARTICLE, { javaScriptEnabled: false });
  const address = new URL((await page.locator('[data-take="json"]').getAttribute('href')) ?? '', page.url());
  const lines = gunzipSync(await (await fetch(address)).bytes())
    .toString('utf8')
    .split('\n');
  expect(lines.some((line) => line.includes('"id":"001_9255f79088840a8b"'))).toBe(true);
});

test('the addresses that record and text had lead to the page, with and without a rule of the host', async () => {
  const page = await visit(`${ARTICLE}record.json`);
  expect(page.url()).toBe(new URL(`${ARTICLE}#record`, inject('address')).href);
  expect(await page.locator('#record [data-take]').count()).toBe(2);
  await page.route('**/text.md', async (route) => {
    const missing = await route.fetch({ url: new URL('404.html', inject('address')).href });
    // As 200: a page that is missing is an error in the console.
    await route.fulfill({ response: missing, status: 200 });
  });
  await page.goto(new URL(`${ARTICLE}text.md`, inject('address')).href);
  await page.waitForURL('**/#record');
});
