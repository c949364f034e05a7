import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { MAX_WAIT_MS } from '../patience.ts';
import { launchBrowser } from '../../tools/browser/launch-browser.ts';

/** A reader with a browser. The test fails if the browser reports an error, refuses something by the policy of the site, or sends a request to another host. */
export interface Visitor {
  /** Opens a page of the site, in a fresh browser profile unless `page` is given. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** One browser for a file of tests; each visit starts with an empty profile. */
export function newVisitor(address: string = inject('address')): Visitor {
  let browser: Browser | undefined;
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const found = complaints;
    complaints = [];
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(found).toEqual([]);
  });

  return {
    async visit(path, options) {
      if (!browser)
        throw new Error('The browser starts before the tests of a file: visit from inside a test.');
      const context = await browser.newContext({ ...options });
      context.setDefaultTimeout(MAX_WAIT_MS);
      await context.addInitScript(reportViolations);
      const page = await context.newPage();
      const { origin } = new URL(address);
      page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) complaints.push(`asked another host: ${request.url()}`);
      });
      await page.goto(new URL(path, address).href);
      return page;
    },
  };
}

/** Runs in each page before its own scripts: what the Content-Security-Policy or Trusted Types forbid becomes an error of the console. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (violation) => {
    const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = violation;
    // eslint-disable-next-line no-console -- the console is where the test listens
    console.error(`refused by ${violatedDirective}: ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
  });
}
