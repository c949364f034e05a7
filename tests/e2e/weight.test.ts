import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { samplePages } from '../../tools/bench/sample-pages.ts';
import { weigh } from '../../tools/bench/weigh.ts';
import { serve } from '../../scripts/serve.ts';
import { launchBrowser } from '../../tools/browser/launch-browser.ts';

/** Bytes a page may load the first time, compressed. */
const MAX_PAGE_BYTES = 40_000;
/** The same for scripts; search is one. */
const MAX_SCRIPT_BYTES = 6_000;
/** What the service worker fetches afterwards: scripts and styles of the other pages, and the pages that say that something is missing. */
const MAX_KEPT_BYTES = 44_000;

const [site] = inject('sites');
const { out, base } = site!;
let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  ({ server, address } = await serve({ out, base, port: 0 }));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test.each(samplePages(out))('$kind stays within its bytes', async ({ kind, path }) => {
  const { all, scripts, kept } = await weigh(browser, server, address + path);
  expect(all).toBeLessThanOrEqual(MAX_PAGE_BYTES);
  if (kind !== 'search') expect(scripts).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
  expect(kept).toBeLessThanOrEqual(MAX_KEPT_BYTES);
});
