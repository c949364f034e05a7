import { describe, expect, test } from 'vitest';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

describe('reading', () => {
  test('from the first page to an article: choose a language, open the newest', async () => {
    const page = await visit('');
    await page.getByRole('main').getByRole('link', { name: 'svenska' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('sv');
    await page.locator('.article-list a').first().click();
    await expect.poll(() => page.locator('article h1').innerText()).toContain('Udhëheqësi autoritar');
  });

  test.each([
    ['000_750e77cd26c623e3', 'lv', 'Gandrīz visās', 'Kremļa pārstāvis'],
    ['001_9255f79088840a8b', 'sv', 'President Putins plan', 'Tidigare på måndagen rapporterade'],
    ['002_7e87846696abf5a0', 'de', 'Der russische Präsident', 'Analysten zufolge'],
    ['003_c3167afc93b2ed1e', 'sq', 'Udhëheqësi autoritar', 'Bjellorusia ka thënë'],
    ['004_a3637277b07c1ceb', 'da', 'Den belarusiske præsident', 'Flere militæranalytikere'],
  ])('%s is complete, in its own language', async (id, language, title, lastParagraph) => {
    const page = await visit(`articles/${id}/`);
    const heading = page.locator('article h1');
    expect(await heading.innerText()).toContain(title);
    expect(await heading.getAttribute('lang')).toBe(language);
    const body = page.locator('.prose');
    expect(await body.getAttribute('lang')).toBe(language);
    expect(await body.innerText()).toContain(lastParagraph);
    expect(await body.innerText()).not.toContain('date 20');
    expect(await page.locator('aside').innerText()).toContain(`${id}.txt`);
  });

  test('a month is a month, and not a day', async () => {
    const page = await visit('articles/001_9255f79088840a8b/');
    const date = page.locator('article header time');
    expect(await date.innerText()).toBe('december 2022');
    expect(await date.getAttribute('datetime')).toBe('2022-12');
  });

  test('captions and their credits are set apart from the text', async () => {
    const page = await visit('articles/001_9255f79088840a8b/');
    expect(await page.locator('.prose figure').count()).toBe(3);
    expect(await page.locator('.prose figure small').first().innerText()).toContain('Sergei Karpukhin/AFP');
  });

  test('«How do we know?» opens and shows what the date is based on', async () => {
    const page = await visit('articles/004_a3637277b07c1ceb/');
    const panel = page.locator('[data-evidence]');
    await panel.locator('summary').click();
    expect(await panel.locator('blockquote').first().innerText()).toContain('2022-12');
  });

  test('an address that leads nowhere says so and leads on', async () => {
    const page = await visit('404.html');
    const response = await page.request.get(new URL('/no/such/page/', page.url()).href);
    expect([response.status(), await response.text()]).toEqual([
      404,
      await page.request.get(page.url()).then((own) => own.text()),
    ]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Page not found');
    expect(await page.getByRole('main').getByRole('link').count()).toBe(3);
    expect(await page.getByRole('main').locator('input[name="q"]').count()).toBe(1);
  });
});

describe('one story in several languages', () => {
  const latvian = 'articles/000_750e77cd26c623e3/';

  test('the undated file is dated by its story, and says so', async () => {
    const page = await visit(latvian);
    const date = page.locator('article header time');
    expect(await date.getAttribute('datetime')).toBe('2022-12');
    expect(await date.getAttribute('class')).toContain('inferred');
    await page.locator('[data-evidence] summary').click();
    expect(await page.locator('[data-evidence]').innerText()).toContain('2022-12');
  });

  test('by keyboard from the Latvian article to the Swedish version and back', async () => {
    const page = await visit(latvian);
    const follow = async (name: RegExp): Promise<void> => {
      await page.getByRole('link', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    await follow(/^President Putins plan/);
    await page.waitForURL('**/articles/001_9255f79088840a8b/');
    await follow(/^Gandrīz visās/);
    await page.waitForURL(`**/${latvian}`);
  });

  test('the versions are side by side, and what they share lights up in each', async () => {
    const page = await visit('stories/s-000_750e77cd26c623e3/', { viewport: { width: 1440, height: 900 } });
    const tellings = page.locator('.telling');
    expect(
      await tellings
        .locator('.prose')
        .evaluateAll((all) => all.map((telling) => telling.getAttribute('lang'))),
    ).toEqual(['lv', 'sv', 'da']);
    const tops = await tellings.evaluateAll((all) =>
      all.map((telling) => telling.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).toBe(1);
    await page.locator('.shared-list a').first().focus();
    const lit = page.locator('mark.lit');
    expect(
      new Set(await lit.evaluateAll((all) => all.map((mark) => mark.closest('.prose')?.getAttribute('lang'))))
        .size,
    ).toBe(3);
  });

  test('on a phone they are one below the other', async () => {
    const page = await visit('stories/s-000_750e77cd26c623e3/', { viewport: { width: 360, height: 740 } });
    const lefts = await page
      .locator('.telling')
      .evaluateAll((all) => all.map((telling) => telling.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(1);
  });

  test('a name leads to every spelling of it, in every language', async () => {
    const page = await visit(latvian);
    await page.locator('aside').getByRole('link', { name: 'Baltkrievija' }).click();
    await page.waitForURL('**/names/**');
    const forms = await page.locator('table').first().innerText();
    for (const form of ['Baltkrievijas', 'Bjellorusisë', 'Weißrussland', 'Belarus'])
      expect(forms).toContain(form);
    expect(await page.locator('.article-list > li').count()).toBe(5);
  });
});
