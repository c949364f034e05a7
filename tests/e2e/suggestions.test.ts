/** Suggestions while typing, by keyboard, with a screen reader and by touch. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

function parts(page: Page): { box: Locator; list: Locator; options: Locator } {
  const list = page.getByRole('listbox');
  return { box: page.locator('input[name="q"]'), list, options: list.getByRole('option') };
}

async function type(page: Page, text: string): Promise<ReturnType<typeof parts>> {
  const found = parts(page);
  await found.box.pressSequentially(text);
  await found.options.first().waitFor();
  // Each key asks again, so the list is stable only after the last answer.
  let before: string[] = [];
  await expect
    .poll(
      async () => {
        const now = await found.options.allInnerTexts();
        const isSame = now.join('\n') === before.join('\n');
        before = now;
        return isSame;
      },
      { interval: 150 },
    )
    .toBe(true);
  return found;
}

/** The text of the active option, as a screen reader gets it. */
async function pointedAt(page: Page): Promise<string | null> {
  const id = await page.locator('input[name="q"]').getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`#${id} .search-option-text`).innerText();
}

describe('suggestions while typing', () => {
  test('names first, in the reader’s language with type and articles, then words with language and how often', async () => {
    const { box, options } = await type(await visit('lv/search/'), 'luka');
    expect(await box.getAttribute('role')).toBe('combobox');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await options.first().innerText()).toMatch(/^Aleksandrs Lukašenko\s+Persona · 5 raksti$/u);
    const words = options.filter({ hasText: 'Lukasjenko' });
    expect(await words.first().innerText()).toMatch(/(?:zviedru|dāņu).* · \d+ rei/u);
    expect(await words.first().locator('[lang="sv"], [lang="da"]').count()).toBe(1);
  });

  test('arrow keys move through them and back to the box, Enter takes one and searches', async () => {
    const page = await visit('en/search/');
    const { box, list, options } = await type(page, 'in Minsk luka');
    const first = await options.first().locator('.search-option-text').innerText();
    await page.keyboard.press('ArrowDown');
    expect(await pointedAt(page)).toBe(first);
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await pointedAt(page)).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await pointedAt(page)).toBe(await options.last().locator('.search-option-text').innerText());
    await page.keyboard.press('End');
    expect(await pointedAt(page)).toBeNull();
    await expect.poll(() => list.isVisible()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe(`in Minsk ${first}`);
    expect(await list.isHidden()).toBe(true);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(`in Minsk ${first}`);
  });

  test('Enter searches for what was typed, Escape closes the list and keeps the text', async () => {
    const page = await visit('en/search/');
    const { box, list } = await type(page, 'luka');
    await page.keyboard.press('Escape');
    expect(await list.isHidden()).toBe(true);
    expect(await box.inputValue()).toBe('luka');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Alt+ArrowDown');
    await list.waitFor();
    expect(await pointedAt(page)).toBeNull();
    await page.keyboard.press('Alt+ArrowUp');
    expect(await list.isHidden()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await list.waitFor();
    expect(await pointedAt(page)).toBe('Aleksandr Lukasjenko');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('luka');
    expect(await list.isHidden()).toBe(true);
  });

  test('their number is announced, the word under the cursor is completed, and nothing is suggested for nonsense', async () => {
    const page = await visit('lv/search/');
    const { box, list } = await type(page, 'Mins');
    await expect.poll(() => page.locator('[data-suggestions-status]').innerText()).toMatch(/^\d+ ietei/u);
    await box.fill('xqzz');
    await expect.poll(() => list.isHidden()).toBe(true);
    await box.fill('Put Reuters');
    await list.waitFor();
    await page.keyboard.press('Escape');
    await box.evaluate((input: HTMLInputElement) => {
      input.setSelectionRange(3, 3);
    });
    await page.keyboard.press('ArrowDown');
    await list.waitFor();
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toMatch(/Putin\S* Reuters$/u);
  });

  test('a tap takes one; leaving the box closes the list; axe finds nothing', async () => {
    const page = await visit('en/search/', { hasTouch: true, viewport: { width: 360, height: 740 } });
    const { box, list, options } = await type(page, 'bela');
    expect(await barriers(page)).toEqual([]);
    expect((await options.first().boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const text = await options.first().locator('.search-option-text').innerText();
    await options.first().tap();
    expect(await box.inputValue()).toBe(text);
    expect(await list.isHidden()).toBe(true);
    await box.fill('bela');
    await list.waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => list.isHidden()).toBe(true);
  });

  test('a suggestion loads a few small files and no bundle', async () => {
    const page = await visit('en/search/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const { box } = parts(page);
    await box.pressSequentially('be');
    await parts(page).list.waitFor();
    const files = loaded.filter((path) => /\/search\/(?:words|names|common-\w+)\//u.test(path));
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(6);
  });
});

describe('a date that is typed', () => {
  test('leads to the articles from then, with their number and the other words', async () => {
    const page = await visit('en/search/');
    const { box, options } = await type(page, 'Minsk december 2022');
    await options.filter({ hasText: 'Articles from' }).waitFor();
    const label = await options.first().innerText();
    expect(label).toMatch(/^Articles from December 2022 \(\d+\)\s+with “Minsk”$/u);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('Minsk');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=Minsk&from=2022-12&to=2022-12');
    expect(await page.locator('[data-year-of="from"]').inputValue()).toBe('2022');
    await page.locator('[data-search-hits][aria-busy="false"]').waitFor();
    const count = await page.locator('[data-search-hits]').getAttribute('data-hit-count');
    expect(label).toContain(`(${count ?? ''})`);
  });

  test('of a day also to those that name it', async () => {
    const page = await visit('sv/search/');
    const { options } = await type(page, '19.12.2022');
    const naming = options.filter({ hasText: 'Artiklar som nämner den här dagen' });
    const label = await naming.innerText();
    await naming.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('nämner:2022-12-19');
    await page.locator('[data-search-hits][aria-busy="false"]').waitFor();
    const count = await page.locator('[data-search-hits]').getAttribute('data-hit-count');
    expect(label).toContain(`(${count ?? ''})`);
    expect(Number(count)).toBeGreaterThan(0);
  });
});

describe('on other pages', () => {
  test('the box of the home page loads suggestions when it is used, and a choice opens the search', async () => {
    const page = await visit('lv/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((path) => /suggest|worker/u.test(path))).toEqual([]);
    const { box, options } = await type(page, 'luka');
    expect(await box.getAttribute('role')).toBe('combobox');
    expect(await options.first().innerText()).toMatch(/^Aleksandrs Lukašenko\s+Persona · 5 raksti$/u);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('luka');
    await page.keyboard.press('ArrowDown');
    await options.first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lv/search/?q=Aleksandrs+Luka%C5%A1enko');
  });

  test('a date on the home page opens the search with its range', async () => {
    const page = await visit('de/');
    const { options } = await type(page, 'dezember 2022');
    await options.filter({ hasText: 'Erschienen: Dezember 2022' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/de/search/?from=2022-12&to=2022-12');
  });

  test('the page for wrong addresses has a box, too, in the reader’s language', async () => {
    const page = await visit('da/');
    await page.goto(new URL('404.html', page.url()).href.replace('/da/', '/'));
    await expect.poll(() => page.getByRole('button', { name: 'Søg' }).count()).toBe(1);
    const { options } = await type(page, 'luka');
    expect(await options.first().innerText()).toMatch(/Person · 5 artikler$/u);
    await options.first().click();
    await page.waitForURL('**/da/search/?q=*');
  });

  test('without JavaScript both boxes lead to the search page', async () => {
    for (const path of ['sv/', '404.html']) {
      const page = await visit(path, { javaScriptEnabled: false });
      await page.locator('input[name="q"]').fill('Minsk');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=Minsk');
    }
  });
});

describe('while a word is unfinished', () => {
  /** Collects what the page says of missing words. */
  async function watch(page: Page): Promise<() => Promise<string[]>> {
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const holder = document.querySelector('main')!;
      new MutationObserver(() => {
        for (const one of holder.querySelectorAll('.search-unknown, .search-status:not(.visually-hidden)'))
          if (/Nothing found|occurs nowhere/u.test(one.textContent)) said.push(one.textContent);
      }).observe(holder, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  }

  test('nothing is said to be missing, until Enter or a pause without suggestions', async () => {
    const page = await visit('en/search/');
    const said = await watch(page);
    const { box, list } = parts(page);
    // However long a key takes here, the reader presses one each 300 ms.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    for (const letter of 'Minsk Lukasj') {
      await box.press(letter === ' ' ? 'Space' : letter);
      await page.clock.runFor(300);
      await page.locator('[data-search-hits][aria-busy="false"]').waitFor({ state: 'attached' });
    }
    await list.waitFor();
    await page.clock.runFor(2000);
    expect(await said()).toEqual([]);
    await page.clock.resume();
    await page.keyboard.press('Enter');
    await expect.poll(said).toContain('“Lukasj” occurs nowhere in the archive');
    await box.fill('xqzzy');
    await expect.poll(said).toContain('“xqzzy” occurs nowhere in the archive');
  });

  test('closing the list says it', async () => {
    const page = await visit('en/search/');
    const { list } = await type(page, 'Minsk Lukasj');
    await list.waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('“Lukasj” occurs nowhere in the archive').waitFor();
  });
});
