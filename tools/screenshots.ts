/** Takes the pictures of the README: builds the site of the five texts, serves it, and photographs three pages. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { readSite } from '../src/config/site.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = join(ROOT, 'docs/images');

/** Width of every picture, in pixels. */
const WIDTH = 1080;

/** A page to photograph. */
interface Shot {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** Address below the site. */
  readonly address: string;
  /** In pixels. */
  readonly height: number;
  /** Selector of what must be there before. */
  readonly ready?: string;
}

const SHOTS: readonly Shot[] = [
  { name: 'home', address: 'en/', height: 720 },
  {
    name: 'search',
    address: 'en/search/?q=putin',
    height: 860,
    ready: '[data-search-hits][aria-busy="false"] [data-hit]',
  },
  { name: 'article', address: `articles/${firstArticle()}/`, height: 600 },
];

/** The id of the first text, which is its path. */
function firstArticle(): string {
  const [first = ''] = readdirSync(join(ROOT, 'content/raw')).toSorted();
  return first.replace(/\.txt$/, '');
}

async function photograph(page: Page, { name, address, height, ready }: Shot, site: string): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height });
  await page.goto(new URL(address, site).href, { waitUntil: 'networkidle' });
  if (ready !== undefined) await page.locator(ready).first().waitFor();
  await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

async function takeScreenshots(): Promise<void> {
  const [{ build }, { serve }, { launchBrowser }] = await Promise.all([
    import('../scripts/build.ts'),
    import('../scripts/serve.ts'),
    import('./browser/launch-browser.ts'),
  ]);
  const folder = join(ROOT, '.cache/screenshots');
  const [raw, site, out] = [join(ROOT, 'content/raw'), join(ROOT, 'content/site.yaml'), join(folder, 'site')];
  await build({ raw, site, out, archive: join(folder, 'archive'), asOf: null });
  const { address, server } = await serve({ out, base: readSite(site).base, port: 0 });
  const browser = await launchBrowser();
  try {
    mkdirSync(IMAGES, { recursive: true });
    const page = await browser.newPage({ colorScheme: 'light', locale: 'en-GB' });
    for (const shot of SHOTS) await photograph(page, shot, address);
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`${SHOTS.length} pictures are in docs/images.`);
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run screenshots --',
    summary: 'Builds the site of the five texts and takes the pictures in docs/images/.',
    options: {},
    environment: { CHROME_PATH: 'the browser to use' },
    examples: [''],
    exitCodes: { 0: 'the pictures are written' },
    async run() {
      await takeScreenshots();
      return 0;
    },
  });
}
