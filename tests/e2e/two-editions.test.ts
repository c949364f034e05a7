import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/languages/index.ts';
import { barriers } from './barriers.ts';
import { buildTwice } from './two-editions/build.ts';
import { newVisitor } from './visitor.ts';

const edition = await buildTwice();
afterAll(() => {
  edition.remove();
});
const { visit } = newVisitor(edition.address);
const addressOf = (path: string): string => new URL(path, edition.address).href;

/** What is said below the title, and the words of the parts that changed. */
async function saidOf(
  page: Page,
): Promise<{ readonly since: string; readonly changed: Record<string, string> }> {
  const answer = page.locator('.since-cited[data-since]:not([data-since=""])');
  await answer.waitFor();
  const items = await answer
    .locator('li')
    .evaluateAll((all) => all.map((item) => [item.dataset['changed'] ?? '', item.textContent] as const));
  return { since: (await answer.getAttribute('data-since')) ?? '', changed: Object.fromEntries(items) };
}

const cited = (article: string): string =>
  `articles/${article}/#cited=${edition.digestOf(article).slice(0, 16)}`;

describe('whoever opens the address of an old citation', () => {
  test('is told what changed, and in which edition', async () => {
    const page = await visit('sv/');
    await page.goto(addressOf(cited('fyren')));
    expect(await saidOf(page)).toEqual({
      since: 'changed',
      changed: { text: 'Text (utgåvan den 31 maj 2024)', title: 'Rubrik (utgåvan den 31 maj 2024)' },
    });
    expect(await barriers(page)).toEqual([]);
  });

  test('is told that nothing changed, in the language of the interface', async () => {
    const page = await visit('de/');
    await page.goto(addressOf(cited('brod')));
    expect(await saidOf(page)).toEqual({ since: 'same', changed: {} });
    expect(await page.locator('.since-cited').innerText()).toBe(
      'Seit dem Zitat hat sich an diesem Artikel nichts geändert.',
    );
  });

  test('is led on to the article that moved, and told so', async () => {
    const page = await visit(cited('is-4'));
    expect(new URL(page.url()).pathname).toMatch(/^\/articles\/arkiv-is-4-/u);
    expect((await saidOf(page)).changed).toEqual({ moved: 'Sidans adress (utgåvan den 31 maj 2024)' });
  });

  test('is told so, too, where the host knows no redirects', async () => {
    // A file, so that no service worker answers for the page.
    const page = await visit('frame/sv.json');
    const html = readFileSync(join(edition.out, 'articles/is-4/index.html'), 'utf8');
    await page.route('**/articles/is-4/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await page.goto(addressOf(cited('is-4')));
    await page.waitForURL(/arkiv-is-4-/u);
    expect((await saidOf(page)).changed).toEqual({ moved: 'Sidans adress (utgåvan den 31 maj 2024)' });
  });

  test('reads that the article was withdrawn, when and why', async () => {
    const page = await visit('en/', {});
    const answer = await page.request.get(addressOf('articles/is-1/'));
    expect(answer.status()).toBe(410);
    const html = readFileSync(join(edition.out, 'articles/is-1/index.html'), 'utf8');
    expect(html).toMatch(/data-edtf="?2024-05-31/u);
    expect(html).toContain('The measurement was wrong.');
  });
});

test('a citation that is pasted is compared: by its root alone, of another article, of nothing', async () => {
  const page = await visit('articles/brod/');
  await page.locator('[data-compare]').click();
  const field = page.locator('.verify textarea');
  const answer = page.locator('.verify form [data-since]');
  const ask = async (words: string, since: string): Promise<void> => {
    await field.fill(words);
    await page.locator('.verify form button').click();
    await expect.poll(() => answer.getAttribute('data-since')).toBe(since);
  };
  await ask(`utgåva: sha256:${edition.root}`, 'same');
  await ask(addressOf(cited('fyren')), 'elsewhere');
  await ask('Surdegsbröd på råg. 2021', 'empty');
  await ask('f'.repeat(64), 'unknown');
  expect(await barriers(page)).toEqual([]);
  await page.locator('[data-compare]').click();
  await expect.poll(() => field.count()).toBe(0);
});

test('a citation that is made now leads to an address that names its record', async () => {
  const page = await visit('articles/brod/');
  const words = await page.locator('[data-citation]').textContent();
  const url = /https:\S+#cited=[\da-f]{16}/u.exec(words ?? '')?.[0] ?? '';
  expect(words).toContain(`sha256:${url.slice(-16)}`);
  await page.locator('.citation summary').first().click();
  expect(await page.locator('[data-format="bib"]').textContent()).toContain(`url = {${url}}`);
});

describe('an address of the edition before', () => {
  test('of a series leads to the series under its new id, in every language', async () => {
    for (const ui of INTERFACE_LANGUAGES) {
      const page = await visit(`${ui}/series/t-is-1/`);
      expect(new URL(page.url()).pathname).toMatch(
        new RegExp(`^/${ui}/series/t-arkiv-is-4-[\\da-f]{8}/$`, 'u'),
      );
      expect(await page.locator('main a[href^="/articles/"]').count()).toBe(3);
    }
  });

  test('of a name that was split lists both, and each leads to the only article that mentions it', async () => {
    const page = await visit('names/p-alma-stenqvist/');
    const links = page.locator('main li a');
    expect((await links.allInnerTexts()).toSorted()).toEqual([
      'Alma Karin Stenqvist',
      'Alma Maria Stenqvist',
    ]);
    await links.filter({ hasText: 'Maria' }).click();
    await page.waitForURL(/\/articles\/fyren\/#found=/u);
    await page.locator('[data-found] output').waitFor();
  });

  test('of a story that was parted lists its articles, each in its own language', async () => {
    const page = await visit('stories/s-fyren/');
    const links = page.locator('main li a');
    expect(
      await links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute('lang'), link.textContent.trim()]),
      ),
    ).toEqual([
      ['sv', 'Norrviks fyr får ny plats'],
      ['da', 'Fyret i Norrvik flyttes'],
    ]);
    expect(await barriers(page)).toEqual([]);
    expect(await page.locator('meta[http-equiv="refresh"]').count()).toBe(0);
  });
});

test('a correction note is readable with assistive technology', async () => {
  const page = await visit('articles/is-2/');
  const note = page.locator('[data-correction="author"]');
  expect(await note.innerText()).toContain('Signaturen S.R. är hans.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
});
