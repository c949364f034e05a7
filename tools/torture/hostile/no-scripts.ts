/** Opens pages in a browser and says which of their words it takes for a program. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch-browser.ts';

/** How long a script has to begin, in milliseconds, after a page has loaded. */
const GRACE_MS = 150;
/** A page of millions of letters takes its time; this only keeps the check from hanging. */
const MAX_LOAD_MS = 300_000;

/**
 * Opens pages of a site. The function `hijacked` is there for the scripts of hostile texts; it says that it was called.
 *
 * @param paths below `address`
 * @returns what was wrong: a script that ran, a window that opened, a request to another host, an element that would run one
 */
export async function findRunningScripts(address: string, paths: readonly string[]): Promise<string[]> {
  const browser = await launchBrowser();
  try {
    return await visitAll(browser, address, paths);
  } finally {
    await browser.close();
  }
}

async function visitAll(browser: Browser, address: string, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  const tell = (fault: string): void => {
    faults.push(`${page.url()}: ${fault}`);
  };
  await page.exposeFunction('hijacked', (which: unknown) => {
    tell(`script ${String(which)} ran`);
  });
  const { host } = new URL(address);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host !== host && url.protocol !== 'data:') tell(`it asks ${url.host}`);
  });
  page.on('dialog', (dialog) => {
    tell('a window opened');
    void dialog.dismiss();
  });
  page.on('popup', () => {
    tell('another page opened');
  });
  for (const path of paths) {
    await page.goto(new URL(path, address).href, { waitUntil: 'load', timeout: MAX_LOAD_MS });
    await page.waitForTimeout(GRACE_MS);
    for (const element of await elementsThatRun(page)) tell(`${element} would run`);
  }
  return faults;
}

/** Elements of a page that hold a program of a text: handlers of events, and addresses that are a program. */
async function elementsThatRun(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const addresses = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'];
    return [...document.querySelectorAll('*')]
      .filter(({ attributes }) =>
        [...attributes].some(
          ({ name, value }) =>
            name.startsWith('on') ||
            name === 'srcdoc' ||
            (addresses.includes(name) && /^\s*(?:javascript|vbscript|data:text\/html)/iu.test(value)),
        ),
      )
      .map((element) => element.outerHTML.slice(0, 100));
  });
}
