import type { Page } from 'playwright-core';

const ANSWERED = '[data-hit-count][aria-busy="false"]';

/** Waits until the search page has shown its answer. */
export async function answered(page: Page): Promise<void> {
  await page.locator(ANSWERED).waitFor();
}

/** The number of hits, once the search page has shown its answer. */
export async function countHits(page: Page): Promise<number> {
  await answered(page);
  return Number(await page.locator(ANSWERED).getAttribute('data-hit-count'));
}

/** Opens another address of the search page as «back» and «forward» do: the page and its worker stay. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await answered(page);
}
