import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answered, follow } from './hits.ts';
import { newVisitor } from './visitor.ts';

const FILES = {
  lv: '000_750e77cd26c623e3',
  sv: '001_9255f79088840a8b',
  de: '002_7e87846696abf5a0',
  sq: '003_c3167afc93b2ed1e',
  da: '004_a3637277b07c1ceb',
} as const;

const { visit } = newVisitor();
const below = newVisitor(inject('subPathAddress'));

async function hits(page: Page): Promise<string[]> {
  await answered(page);
  return page
    .locator('[data-hit]')
    .evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit') ?? ''));
}

/** Types into the box as a reader does and waits for the answer. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#search-q').fill(query);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
  return hits(page);
}

describe('a word of one language, typed in an interface in another', () => {
  test.each([
    ['sv', 'speciālistiem', FILES.lv],
    ['lv', 'nyhetsbyrån', FILES.sv],
    ['sq', 'Atomwaffen', FILES.de],
    ['da', 'bërthamorët', FILES.sq],
    ['de', 'statsledere', FILES.da],
  ])('%s: «%s»', async (ui, word, id) => {
    // What follows has an equivalent of the word.
    expect((await ask(await visit(`${ui}/search/`), word))[0]).toBe(id);
  });

  test('marks are optional', async () => {
    const page = await visit('en/search/');
    for (const [word, id] of [
      ['Lukasenko', FILES.lv],
      ['Bjellorusise', FILES.sq],
      ['Weissrussland', FILES.de],
      ['stottebrev', undefined],
      ['præsident', FILES.da],
      ['praesident', FILES.da],
      ['mangdseftermiddagen', undefined],
      ['mandagseftermiddagen', FILES.sv],
    ] as const)
      expect(await ask(page, word), word).toEqual(id === undefined ? [] : expect.arrayContaining([id]));
  });

  test('another form of the word is found, and marked as the text has it', async () => {
    const page = await visit('en/search/');
    expect(await ask(page, 'Krievija')).toContain(FILES.lv);
    const marked = page.locator(`[data-hit="${FILES.lv}"] mark`);
    await expect.poll(() => marked.allInnerTexts()).toContain('Krievijas');
  });
});

describe('a name', () => {
  test('is found in every language by any spelling', async () => {
    const page = await visit('en/search/');
    for (const typed of ['Lukashenko', 'Лукашенко', 'Lukasjenkos', 'Lukašenko'])
      expect(await ask(page, typed), typed).toHaveLength(5);
  });

  test('of a country is found by what another language calls it', async () => {
    const found = await ask(await visit('lv/search/'), 'Weißrussland');
    expect(found[0]).toBe(FILES.de);
    expect(found).toContain(FILES.lv);
  });

  test('is shown as searched too, until it is removed', async () => {
    const page = await visit('en/search/?q=Weißrussland');
    expect(await hits(page)).toContain(FILES.lv);
    await page.getByRole('button', { name: 'Belarus' }).click();
    await expect.poll(() => hits(page)).toEqual([FILES.de]);
    expect(new URL(page.url()).searchParams.getAll('without')).toHaveLength(1);
    await page.getByRole('button', { name: 'Belarus' }).click();
    await expect.poll(() => hits(page)).toContain(FILES.lv);
  });

  test('limits the search when the address says so', async () => {
    const page = await visit('en/search/?name=l-minsk&lang=lv');
    expect(await hits(page)).toEqual([FILES.lv]);
    await page.getByRole('button', { name: 'Minsk' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('name')).toBe(false);
  });
});

describe('asking', () => {
  test('a minus excludes, the exact form alone can be wanted', async () => {
    const page = await visit('en/search/');
    expect(await ask(page, 'Minsk -Reuters')).not.toContain(FILES.sv);
    const all = await ask(page, 'agentur');
    await page.getByRole('checkbox', { name: 'Only the exact form of each word' }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('exact')).toBe('1');
    expect(all).toEqual(expect.arrayContaining(await hits(page)));
  });

  test('a word that is nearly spelled like one is led to it', async () => {
    const page = await visit('en/search/');
    expect(await ask(page, 'Interfxa')).toEqual([]);
    await page.getByRole('link', { name: 'Interfax' }).click();
    expect(await hits(page)).toContain(FILES.sv);
  });

  test('all words must occur', async () => {
    const page = await visit('en/search/');
    expect(await ask(page, 'Minsk Reuters')).toEqual(expect.arrayContaining([FILES.sv, FILES.da]));
    expect(await ask(page, 'Minsk Interfax')).toEqual([FILES.sv]);
  });

  test('the words of a quoted phrase are adjacent and in this order', async () => {
    const page = await visit('en/search/');
    expect(await ask(page, '"Institute for the Study of War"')).toEqual([FILES.sv]);
    expect(await ask(page, '"War of Study"')).toEqual([]);
  });

  test('nonsense finds nothing, and says which word occurs nowhere', async () => {
    const page = await visit('en/search/');
    expect(await ask(page, 'Minsk xqzzyw')).toEqual([]);
    expect(await page.getByRole('main').innerText()).toContain('“xqzzyw” occurs nowhere in the archive');
    expect(await page.locator('[data-hit-count]').getAttribute('data-hit-count')).toBe('0');
  });

  test('limited by language; several languages are either of them', async () => {
    const page = await visit('en/search/?q=Putin');
    expect(await hits(page)).toHaveLength(5);
    await page.getByRole('checkbox', { name: 'Latvian' }).check();
    await expect.poll(() => hits(page)).toEqual([FILES.lv]);
    await page.getByRole('checkbox', { name: 'Danish' }).check();
    await expect.poll(async () => (await hits(page)).toSorted()).toEqual([FILES.lv, FILES.da]);
    expect(new URL(page.url()).searchParams.getAll('lang').toSorted()).toEqual(['da', 'lv']);
  });

  test('sorted by date, both ways; a month is not taken for its first day', async () => {
    const certain = new Set<string>([FILES.sv, FILES.da, FILES.sq]);
    const dated = (ids: string[]): string[] => ids.filter((id) => certain.has(id));
    const page = await visit('en/search/?q=Putin&sort=oldest');
    expect(dated(await hits(page))).toEqual([FILES.sv, FILES.da, FILES.sq]);
    await follow(page, '?q=Putin&sort=newest');
    expect(dated(await hits(page))).toEqual([FILES.sq, FILES.sv, FILES.da]);
  });

  test('the address keeps the state, and the back button returns to it', async () => {
    const page = await visit('en/search/');
    await ask(page, 'Minsk');
    await ask(page, 'Reuters');
    await page.goBack();
    await expect.poll(() => page.locator('#search-q').inputValue()).toBe('Minsk');
    await expect.poll(() => hits(page)).toHaveLength(5);
    const again = await visit(page.url());
    expect(await hits(again)).toHaveLength(5);
  });
});

describe('searching by date', () => {
  test('from and to by month: certain and possible hits are distinguished', async () => {
    const page = await visit('en/search/?q=Minsk&from=2022-12&to=2022-12');
    await answered(page);
    const within = async (id: string): Promise<string | null> => {
      const hit = page.locator(`[data-hit="${id}"]`);
      return (await hit.count()) === 0 ? null : hit.getAttribute('data-within');
    };
    expect(await within(FILES.sv)).toBe('certain');
    expect(await within(FILES.da)).toBe('certain');
    expect(await within(FILES.sq)).toBeNull();
    expect(await within(FILES.de)).toBeNull();
  });

  test('the selects narrow the hits', async () => {
    const page = await visit('de/search/?q=Putin');
    await answered(page);
    await page.locator('[data-year-of="from"]').selectOption('2023');
    await page.locator('[data-month-of="from"]').selectOption('04');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2023-04');
    await expect.poll(() => page.locator(`[data-hit="${FILES.sv}"]`).count()).toBe(0);
    expect(await page.locator(`[data-hit="${FILES.sq}"]`).getAttribute('data-within')).toBe('certain');
  });

  test('an undated article is counted, and listed if asked for', async () => {
    const page = await below.visit('sv/search/?q=Minsk&from=2022-12&to=2022-12');
    expect(await hits(page)).not.toContain('odaterad');
    const box = page.getByRole('checkbox', { name: '1 odaterad artikel' });
    await box.check();
    await expect.poll(() => hits(page)).toContain('odaterad');
    expect(await page.locator('[data-hit="odaterad"]').getAttribute('data-within')).toBe('undated');
    expect(new URL(page.url()).searchParams.get('undated')).toBe('1');
  });
});

test('a date from the same story says so beside the hit', async () => {
  const page = await visit('en/search/?q=Minsk&from=2022-12&to=2022-12');
  await answered(page);
  const hit = page.locator(`[data-hit="${FILES.lv}"]`);
  expect(await hit.getAttribute('data-within')).toBe('certain');
  expect(await hit.locator('.basis').innerText()).toBe('from the same story');
  expect(await page.locator(`[data-hit="${FILES.sv}"] .basis`).count()).toBe(0);
});

describe('other texts', () => {
  test('a language without a lexicon is published and found under its own tag', async () => {
    const page = await below.visit('en/search/');
    expect(await ask(page, 'bygda')).toEqual(['norsk']);
    expect(await page.locator('[data-hit="norsk"]').getAttribute('data-language')).toBe('nb');
  });

  test('what looks like markup in a text stays text, in the list and in the article', async () => {
    const page = await below.visit('en/search/');
    expect(await ask(page, 'Großkötter')).toEqual(['feindlich']);
    await page.locator('[data-hit="feindlich"] a').click();
    await page.waitForURL('**/articles/feindlich/**');
    expect(await page.locator('.prose').innerText()).toContain(
      `<img src=x onerror="document.title='gekapert'">`,
    );
    expect(await page.title()).not.toBe('gekapert');
    expect(await page.locator('.prose img, .prose script').count()).toBe(0);
  });
});
