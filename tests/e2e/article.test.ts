import { expect, inject, test } from 'vitest';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();
const ARTICLE = 'articles/000_750e77cd26c623e3/';

test('an article can be cited, with its date as precise as it is known and marked as inferred', async () => {
  const page = await visit(ARTICLE);
  await page.locator('.citation summary').first().click();
  const words = (await page.locator('[data-citation]').textContent())?.replace(/\s+/gu, ' ') ?? '';
  expect(words).toContain('2022. gada decembris');
  expect(words).toContain('pēc citiem rakstiem par to pašu notikumu');
  expect(words).toContain(ARTICLE);
  expect(await page.locator('[data-format="bib"]').textContent()).toContain('date = {2022-12}');
});

test('the citation is copied as it is shown: text in one line, a reference in several', async () => {
  const page = await visit(ARTICLE, { permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('.citation summary').first().click();
  // The page names the digest of the record; the browser adds the root of the edition.
  await page.locator('[data-cited-edition]').waitFor();
  await page.locator('[data-citation] + p [data-copy]').click();
  const { root } = JSON.parse(
    await page.evaluate(
      (file) => fetch(file).then((answer) => answer.text()),
      new URL('data/edition.json', inject('address')).href,
    ),
  ) as { root: string };
  await expect
    .poll(copied)
    .toMatch(
      new RegExp(
        `^Gandrīz [^\\n]+articles/000_750e77cd26c623e3/#cited=[\\da-f]{16} sha256:[\\da-f]{64}; izdevums: sha256:${root}$`,
        'u',
      ),
    );
  await page.locator('.citation details summary', { hasText: 'BibTeX' }).click();
  await page.locator('[data-format="bib"] + p [data-copy]').click();
  await expect.poll(copied).toMatch(/^@online\{[^\n]+,\n {2}title = /u);
  expect(await copied()).toMatch(new RegExp(`record: sha256:[\\da-f]{64}; edition: sha256:${root}`, 'u'));
});

test('every paragraph has an address', async () => {
  const page = await visit(ARTICLE);
  const [first, second] = await page
    .locator('a[aria-hidden]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(first).toMatch(/^#t\d+$/u);
  await page.goto(new URL(`${ARTICLE}${second ?? ''}`, inject('address')).href);
  expect(await page.locator('.prose > :target').count()).toBe(1);
});

test('no translation is offered where the browser has no translator', async () => {
  const page = await visit(ARTICLE);
  await page.waitForLoadState('networkidle');
  if (await page.evaluate(() => 'Translator' in globalThis)) return;
  expect(await page.locator('[data-translate]').isVisible()).toBe(false);
});

test('the browser’s translator writes below each paragraph, marked as machine translation, and removes it again', async () => {
  const page = await visit('en/');
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      Translator: {
        availability: () => Promise.resolve('available'),
        create: ({ sourceLanguage, targetLanguage }: Record<string, string>) =>
          Promise.resolve({
            translate: (text: string) =>
              Promise.resolve(`${sourceLanguage}>${targetLanguage} ${text.length}`),
          }),
      },
    });
  });
  await page.goto(new URL(ARTICLE, inject('address')).href);
  const offer = page.locator('[data-translate]');
  await expect.poll(() => offer.textContent()).toContain('Translate');
  await offer.click();
  await expect.poll(() => page.locator('.translation').first().textContent()).toMatch(/^lv>en \d+$/u);
  expect(await page.locator('.translation').first().getAttribute('lang')).toBe('en');
  expect(await page.locator('[data-translation-status]').isVisible()).toBe(true);
  await offer.click();
  await expect.poll(() => page.locator('.translation').count()).toBe(0);
});
