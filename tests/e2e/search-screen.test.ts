/** The search page as a reader sees it: hits first, the question in the tab, mistakes where they are, a date as a chip. */
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/languages/index.ts';
import { barriers } from './barriers.ts';
import { answered, follow } from './hits.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

/** The farthest from the top of the window that the first hit may begin, in pixels. */
const MAX_TOP = 420;

test.each([360, 768, 1440])('the first hit is on the screen, %i pixels wide', async (width) => {
  const page = await visit('en/search/?q=Putin', { viewport: { width, height: 740 } });
  await answered(page);
  const top = await page
    .locator('[data-hit]')
    .first()
    .evaluate((hit) => hit.getBoundingClientRect().top);
  expect(top).toBeLessThanOrEqual(MAX_TOP);
});

describe('a question', () => {
  test('is in the title of the tab with its number of hits, and the hits are headings below one that takes the focus', async () => {
    const page = await visit('en/search/');
    const box = page.getByRole('searchbox', { name: 'Search all languages' }).or(page.locator('#search-q'));
    await box.first().fill('Putin');
    await box.first().press('Enter');
    await answered(page);
    await expect.poll(() => page.title()).toBe('Putin (5) – Search – Kiosk');
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(5);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-status');
  });

  test('with a mistake is understood without it, and says what was left out', async () => {
    const page = await visit(`en/search/?q=${encodeURIComponent('(Minsk OR *a* Putin')}`);
    await answered(page);
    const said = await page.locator('[data-search-notes]').innerText();
    expect(said).toContain('“*a*” leaves too much open');
    expect(said).toContain('A bracket “(” is not closed.');
    expect(said).toContain('Understood as: Minsk OR Putin');
    expect(await page.locator('[data-hit]').count()).toBe(5);
  });

  test.each(['😀', '-Minsk', '(((', 'a*b*c*d*'])('without a word to look for says so: «%s»', async (q) => {
    const page = await visit(`en/search/?vs=Minsk&q=${encodeURIComponent(q)}`);
    await expect
      .poll(() => page.locator('[data-search-status]').innerText())
      .toBe(`“${q}” has no word to search for`);
    const texts = await page.locator('.search-mistake').allInnerTexts();
    expect(new Set(texts).size).toBe(texts.length);
    expect(await page.locator('[data-hit]').count()).toBe(0);
  });

  test('that asks for nothing finds nothing where it is compared with another', async () => {
    const page = await visit(`en/search/?q=Minsk&vs=${encodeURIComponent('(((')}`);
    await expect.poll(() => page.locator('[data-legend]').innerText()).toContain('0 hits for “(((”');
  });

  test('that is a pasted page leaves room for the hits', async () => {
    const page = await visit(`en/search/?q=${'Minsk%20'.repeat(400)}`);
    await answered(page);
    const hit = page.locator('[data-hit]').first();
    expect(await hit.evaluate((item) => item.getBoundingClientRect().top)).toBeLessThan(MAX_TOP + 200);
  });

  test('with a date in any language has a chip that takes it off', async () => {
    const page = await visit(`en/search/?q=${encodeURIComponent('2022. gada decembris')}`);
    await answered(page);
    expect(await page.locator('[data-hit]').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('button', { name: 'Published or mentioned: December 2022' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('without')).toEqual(['d-2022-12']);
  });
});

test.each(INTERFACE_LANGUAGES)(
  'every example of the help finds something in the five files: %s',
  async (ui) => {
    const page = await visit(`${ui}/search/`);
    const examples = page.locator('#search-help dt a');
    const addresses = await examples.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(addresses.length).toBe(7);
    for (const address of addresses) {
      await follow(page, address);
      expect(await page.locator('[data-hit]').count(), decodeURIComponent(address)).toBeGreaterThan(0);
      expect(await page.locator('.search-mistake').count(), decodeURIComponent(address)).toBe(0);
    }
  },
);

test('the help is as wide as a phone', async () => {
  const page = await visit('sq/search/', { viewport: { width: 360, height: 800 } });
  await page.locator('#search-help summary').click();
  const widths = await page
    .locator('#search-help dd')
    .evaluateAll((all) => all.map((meaning) => meaning.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(280);
});

test('languages of articles are named in the language of the page', async () => {
  const page = await visit('sv/search/?q=Putin');
  await answered(page);
  expect(await page.getByRole('checkbox', { name: 'lettiska' }).count()).toBe(1);
  expect(await page.locator('[data-hit][data-language="sq"] .language').innerText()).toBe('albanska');
});

test.each([360, 768, 1440])(
  'with chips the first hit is on the screen too, %i pixels wide',
  async (width) => {
    const q = encodeURIComponent('agreement OR attack OR december 2022 -forest');
    const page = await visit(`en/search/?q=${q}&name=p-x`, { viewport: { width, height: 740 } });
    await answered(page);
    expect(await page.locator('.search-chip').count()).toBeGreaterThan(2);
    const box = await page.locator('#search-results').boundingBox();
    expect(box?.y).toBeLessThanOrEqual(MAX_TOP - 60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await visit(`en/search/?q=${q}`, { viewport: { width, height: 740 } }).then(async (other) => {
      await answered(other);
      const top = await other
        .locator('[data-hit]')
        .first()
        .evaluate((hit) => hit.getBoundingClientRect().top);
      expect(top).toBeLessThanOrEqual(MAX_TOP);
    });
  },
);

describe('chips', () => {
  test('name what is excluded, and take it out of the question', async () => {
    const page = await visit(`en/search/?q=${encodeURIComponent('Minsk -Putin NOT "armed forces"')}`);
    await answered(page);
    expect(await page.locator('.search-chip').allInnerTexts()).toEqual([
      'without Putin',
      'without "armed forces"',
    ]);
    await page.getByRole('button', { name: 'without Putin' }).click();
    await answered(page);
    expect(await page.locator('#search-q').inputValue()).toBe('Minsk NOT "armed forces"');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Minsk NOT "armed forces"');
    expect(await page.locator('.search-chip').allInnerTexts()).toEqual(['without "armed forces"']);
  });

  test('name no name that finds nothing more than the typed word', async () => {
    const page = await visit('en/search/?q=Minsk');
    await answered(page);
    expect(await page.locator('.search-chip').count()).toBe(0);
  });
});

test('the note on uncertain dates stands above the first uncertain hit, however hits are sorted', async () => {
  const page = await visit('en/search/');
  for (const sort of ['newest', 'oldest', 'title', 'relevance']) {
    await follow(page, `?q=Minsk&from=2022-12-19&undated=1&sort=${sort}`);
    const hits = await page.locator('[data-hit]').evaluateAll((items) =>
      items.map((item) => ({
        within: item.getAttribute('data-within'),
        isExplained: item.firstElementChild?.matches('.search-explanation') === true,
      })),
    );
    const first = hits.findIndex(({ within }) => within === 'possible');
    expect(first).toBeGreaterThanOrEqual(0);
    expect(hits.flatMap(({ isExplained }, index) => (isExplained ? [index] : []))).toEqual([first]);
  }
});

test('the heads of the concordance are on the page only while it is', async () => {
  const page = await visit('en/search/?q=Minsk', { viewport: { width: 360, height: 740 } });
  await answered(page);
  const heads = page.locator('[data-sort-lines]');
  const visible = async (): Promise<number> => (await heads.filter({ visible: true }).all()).length;
  expect(await visible()).toBe(0);
  await page.getByText('Narrow the search').click();
  await page.getByLabel('Lines in context').check();
  await expect.poll(visible).toBe(2);
  await page.getByLabel('Lines in context').uncheck();
  await expect.poll(visible).toBe(0);
});

test('a choice that would leave nothing is weaker, unless it is chosen, and is still easy to read', async () => {
  const page = await visit('en/search/?q=Minsk&lang=lv');
  await answered(page);
  const weak = page.locator('.search-filters label.leaves-nothing');
  await expect.poll(() => weak.count()).toBeGreaterThan(0);
  const choice = weak.first().getByRole('checkbox');
  const name = (await choice.getAttribute('value')) ?? '';
  const colourOf = (value: string): Promise<string> =>
    page
      .locator(`.search-filters input[value="${value}"]`)
      .evaluate((box) => getComputedStyle(box.closest('label') ?? box).color);
  const strong = await colourOf('lv');
  expect(await colourOf(name)).not.toBe(strong);
  await choice.check();
  await expect.poll(() => colourOf(name)).toBe(strong);
  expect(await barriers(page)).toEqual([]);
});

test('a hit whose excerpt cannot be loaded says so, keeps its title, and loads it when asked again', async () => {
  const page = await visit('en/search/');
  let isBroken = true;
  await page.context().route('**/search/**/texts/**', async (route) => {
    if (isBroken) await route.fulfill({ status: 200, body: 'nothing of use' });
    else await route.continue();
  });
  await page.locator('#search-q').fill('Minsk');
  await page.locator('#search-q').press('Enter');
  await answered(page);
  expect(await page.locator('[data-hit] .title a').count()).toBe(5);
  expect(await page.locator('.search-failure').count()).toBe(5);
  expect(await barriers(page)).toEqual([]);
  isBroken = false;
  const first = page.locator('[data-hit]').first();
  await first.getByRole('button', { name: 'Try again' }).click();
  await first.locator('mark').first().waitFor();
  expect(await page.locator('.search-failure').count()).toBe(4);
  expect(await first.locator('.title a').evaluate((link) => link === document.activeElement)).toBe(true);
});

test('a file that cannot be made leaves the hits where they are, and can be asked for again', async () => {
  const page = await visit('en/search/');
  let isBroken = true;
  await page.context().route('**/search/**/texts/**', async (route) => {
    if (isBroken) await route.fulfill({ status: 200, body: 'nothing of use' });
    else await route.continue();
  });
  await page.locator('#search-q').fill('Minsk');
  await page.locator('#search-q').press('Enter');
  await answered(page);
  const save = page.locator('[data-save="csv"]');
  await save.evaluate((button: HTMLButtonElement) => {
    button.click();
  });
  await expect
    .poll(() => page.locator('[data-save-status]').textContent())
    .toContain('The file could not be made.');
  expect(await page.locator('[data-hit]').count()).toBe(5);
  isBroken = false;
  const download = page.waitForEvent('download');
  await save.evaluate((button: HTMLButtonElement) => {
    button.click();
  });
  expect((await download).suggestedFilename()).toBe('hits-minsk.csv');
});

test.each([360, 768])(
  'the foot of the page is below the window before there are hits, %i pixels wide',
  async (width) => {
    const page = await visit('en/search/', { viewport: { width, height: 740 } });
    const foot = await page.locator('footer').evaluate((part) => part.getBoundingClientRect().top);
    expect(foot).toBeGreaterThanOrEqual(740);
  },
);
