import type { RequestListener, Server } from 'node:http';
import type { Browser } from 'playwright-core';

/** The bytes that a page loads on a first visit, as they are sent. */
export interface Weight {
  readonly all: number;
  readonly html: number;
  readonly scripts: number;
  readonly styles: number;
  readonly requests: number;
  /** What the service worker fetches after the page is loaded. */
  readonly kept: number;
}

interface Sent {
  readonly type: string;
  readonly bytes: number;
}

/** Loads a page in a fresh browser profile, and counts at the server. */
export async function weigh(browser: Browser, server: Server, address: string): Promise<Weight> {
  const page = await load(browser, server, address, 'block');
  const withKept = await load(browser, server, address, 'allow');
  const sum = (list: readonly Sent[], kind = /^/): number =>
    list.filter(({ type }) => kind.test(type)).reduce((total, { bytes }) => total + bytes, 0);
  return {
    all: sum(page),
    html: sum(page, /html/),
    scripts: sum(page, /javascript/),
    styles: sum(page, /css/),
    requests: page.length,
    kept: sum(withKept) - sum(page),
  };
}

async function load(
  browser: Browser,
  server: Server,
  address: string,
  serviceWorkers: 'allow' | 'block',
): Promise<Sent[]> {
  const sent: Sent[] = [];
  const count: RequestListener = (_request, response) => {
    response.on('finish', () => {
      const header = (name: string): string => String(response.getHeader(name) ?? '');
      sent.push({ type: header('content-type'), bytes: Number(header('content-length')) });
    });
  };
  server.on('request', count);
  const context = await browser.newContext({ serviceWorkers });
  try {
    const page = await context.newPage();
    await page.goto(address);
    if (serviceWorkers === 'allow') {
      await page.waitForFunction(async () => (await caches.keys()).some((name) => name.endsWith('fallback')));
    }
    await page.waitForLoadState('networkidle');
  } finally {
    await context.close();
    server.off('request', count);
  }
  return sent;
}
