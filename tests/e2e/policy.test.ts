import { expect, inject, test } from 'vitest';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();
const below = newVisitor(inject('subPathAddress'));

test('a page takes no markup, no script and no worker from a string', async () => {
  const context = await visit('en/').then((page) => page.context());
  const page = await context.newPage();
  await page.goto(new URL('en/', inject('address')).href);
  const refused = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => (document.body.innerHTML = '<b>1</b>'),
      script: () => (document.createElement('script').src = '/service-worker.js'),
      worker: () => new Worker('/service-worker.js'),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [name];
      }
    });
  });
  expect(refused).toEqual(['innerHTML', 'script', 'worker']);
});

test('markup, addresses and directions in a text stay text', async () => {
  const page = await below.visit('articles/feindlich/');
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 1 }).innerText()).toContain('<script>');
  expect(await main.locator('script:not([type]), img, [onerror], [onclick]').count()).toBe(0);
  // The citations of an article are files in addresses, which are saved and not opened.
  const strange = page.locator(
    'a[href^="javascript:" i], a[href^="data:" i]:not([href^="data:text/plain;"][download])',
  );
  expect(await strange.count()).toBe(0);
  expect(await page.title()).not.toBe('gekapert');
  const linked = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(linked ?? '')).toMatchObject({ '@type': 'NewsArticle' });
});
