/** Highlights in an article that was opened from a hit. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { newVisitor } from './visitor.ts';

const SV = '001_9255f79088840a8b';
const { visit } = newVisitor();

async function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

async function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('found-here') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

describe('an article opened from a hit', () => {
  test('highlights the forms that were found, and leads from one to the next', async () => {
    const page = await visit('en/search/?q=Lukashenko');
    await page.locator(`[data-hit="${SV}"] mark`).first().waitFor();
    await page.locator(`[data-hit="${SV}"] .title a`).click();
    const bar = page.locator('[data-found]');
    await bar.waitFor();
    const found = await marked(page, 'found');
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((words) => words.includes('Lukasjenko'))).toBe(true);
    const count = bar.locator('output');
    expect(await count.innerText()).toBe(`1 / ${found.length}`);
    await bar.getByRole('button', { name: 'Next' }).click();
    expect(await count.innerText()).toBe(`2 / ${found.length}`);
    expect(await isInView(page)).toBe(true);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await count.innerText()).toBe(`${found.length} / ${found.length}`);
    expect(await isInView(page)).toBe(true);
    await page.keyboard.press('n');
    expect(await marked(page, 'found-here')).toEqual([found[0]]);
  });

  test('is shared with its highlights, and without them once they are removed', async () => {
    const page = await visit(`articles/${SV}/#found=Minsk&at=1`);
    const bar = page.locator('[data-found]');
    await bar.waitFor();
    expect(await bar.locator('output').innerText()).toMatch(/^2 \/ \d+$/u);
    expect(await barriers(page)).toEqual([]);
    await bar.getByRole('button', { name: 'Ta bort markeringen' }).click();
    expect(await bar.isHidden()).toBe(true);
    expect(await marked(page, 'found')).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('n');
    expect(await bar.isHidden()).toBe(true);
  });

  test('has marks in a browser without the highlight API, and its text is complete afterwards', async () => {
    const page = await visit(`articles/${SV}/`);
    const before = await page.locator('.prose').innerHTML();
    await page.evaluate(() => {
      delete (CSS as { highlights?: unknown }).highlights;
      location.hash = '#found=Minsk,Lukasjenko';
    });
    const marks = page.locator('mark.found');
    await marks.first().waitFor();
    expect(new Set(await marks.allInnerTexts())).toEqual(new Set(['Minsk', 'Lukasjenko']));
    expect(await page.locator('mark.found-here').count()).toBe(1);
    await page.locator('[data-found] [data-go="remove"]').click();
    expect(await page.locator('.prose').innerHTML()).toBe(before);
  });

  test.each(['#found=<img src=x onerror=alert(1)>', '#found=%E0%A4%A', '#found=xqzzyw', '#found='])(
    'is as always at an address that asks for nothing it holds: %s',
    async (hash) => {
      const page = await visit(`articles/${SV}/${hash}`);
      await page.waitForTimeout(300);
      expect(await page.locator('[data-found]').isHidden()).toBe(true);
      expect(await page.locator('.article img').count()).toBe(0);
    },
  );

  test('loads no code without highlights, and at most 7 KB of scripts with them', async () => {
    const scriptsOf = async (hash: string): Promise<{ count: number; bytes: number }> => {
      const page = await visit(`articles/${SV}/${hash}`);
      await page.waitForLoadState('networkidle');
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      const scripts = await Promise.all(
        loaded.filter((name) => name.endsWith('.js')).map(async (name) => (await fetch(name)).arrayBuffer()),
      );
      const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
      return { count: scripts.length, bytes };
    };
    const plain = await scriptsOf('');
    const withMarks = await scriptsOf('#found=Minsk');
    expect(withMarks.count).toBeGreaterThan(plain.count);
    expect(withMarks.bytes).toBeLessThanOrEqual(7 * 1024);
  });
});
