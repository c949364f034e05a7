import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { readArticles } from '../../src/record/archive-files/reader.ts';
import { barriers } from './barriers.ts';
import { KINDS } from './kinds.ts';
import { newVisitor } from './visitor.ts';

const { visit } = newVisitor();

/** An article whose words may be on a page. */
interface Known {
  readonly language: string;
  readonly text: string;
}

let articles: Known[];
beforeAll(() => {
  articles = Array.from(readArticles(inject('sites')[0]!.archive), ({ language, title, text }) => ({
    language,
    text: `${title.text} ${text}`.replace(/\s+/gu, ' '),
  }));
});

/** The tag of each language by its own name. */
const ENDONYMS = Object.fromEntries(Object.entries(LANGUAGES).map(([tag, name]) => [name, tag]));

/** Opens a page; if the address has a search, waits for its hits. */
async function open(path: string): Promise<Page> {
  const page = await visit(path);
  if (path.includes('search')) await page.locator('[data-search-hits][aria-busy="false"]').waitFor();
  return page;
}

/** Texts of articles, and names of languages, that stand in a part of another language. */
function findUnmarked(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ known, endonyms }) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').replace(/\s+/gu, ' ').replace(/^…|…$/gu, '').trim();
        const parent = node.parentElement;
        if (text.length < 25 || !parent || parent.closest('script, style')) continue;
        const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
        const owners = known.filter((article) => article.text.includes(text));
        if (owners.length > 0 && !owners.some((owner) => owner.language === language))
          found.push(`${language}: ${text}`);
      }
      for (const mark of document.querySelectorAll<HTMLElement>('.language')) {
        // The search names languages in that of its page, every other page each in itself.
        const own = mark.closest('.search-page')
          ? document.documentElement.lang
          : endonyms[mark.textContent.trim()];
        if (
          mark.textContent.trim() !== '' &&
          own !== undefined &&
          mark.closest('[lang]')?.getAttribute('lang') !== own
        )
          found.push(`${own}: ${mark.outerHTML}`);
      }
      return found;
    },
    { known: articles, endonyms: ENDONYMS },
  );
}

/** Elements that move though motion is unwanted. */
function findMoving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

/** More stops than any page of the five files has. */
const MAX_STOPS = 250;

/** Goes through a page with the tabulator: the number of its stops, and those without a seen focus. */
async function goThrough(
  page: Page,
): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
  const unseen: string[] = [];
  let stops = 0;
  for (; stops < MAX_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isSeen =
        box.width > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        outlineStyle !== 'none' &&
        outlineWidth !== '0px';
      return { isSeen, html: element.outerHTML.slice(0, 120) };
    });
    if (!stop) break;
    if (!stop.isSeen) unseen.push(stop.html);
  }
  return { stops, unseen };
}

const PHONE = { width: 360, height: 740, deviceScaleFactor: 1, mobile: true };

/** Gives an open page the screen of a phone, and a finger instead of a mouse. */
async function becomePhone(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setDeviceMetricsOverride', PHONE);
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const isPhone = () =>
    page.evaluate(() => matchMedia('(pointer: coarse)').matches && document.documentElement.clientWidth);
  await expect.poll(isPhone).toBe(PHONE.width);
}

// One visit answers all of it: opening a page, and loading axe into it, cost more than looking at it.
test.each(KINDS)(
  '«%s»: words of another language say which; axe finds nothing, light, dark or in forced colours; nothing moves where motion is unwanted; every stop of the keyboard is seen, and the last leads out; it fits a phone, and its targets are large or far apart',
  async (path) => {
    const page = await open(path);
    expect(await findUnmarked(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await findMoving(page)).toEqual([]);
    // Nothing but colours changes with these.
    for (const colours of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ colorScheme: null, ...colours });
      expect(await barriers(page, { rules: ['color-contrast'] })).toEqual([]);
    }
    await page.emulateMedia({ reducedMotion: null, forcedColors: null });
    const { stops, unseen } = await goThrough(page);
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(5);
    expect(stops).toBeLessThan(MAX_STOPS);
    await becomePhone(page);
    // What is drawn to the width of the window is drawn again a moment later.
    const needed = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(needed).toBeLessThanOrEqual(PHONE.width);
    expect(await barriers(page, { rules: ['target-size'] })).toEqual([]);
  },
);

test('an article is printed without what only a screen can use', async () => {
  const page = await open('articles/001_9255f79088840a8b/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.prose').isVisible()).toBe(true);
});
