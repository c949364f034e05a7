import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is looked at. */
interface Looked {
  /** Only these rules of axe; all without. */
  readonly rules?: readonly string[];
  /** Selector of the part that is looked at; the whole page without. */
  readonly within?: string;
}

/** Longest piece of HTML that is shown of an element. */
const MAX_SHOWN = 160;

/** What axe finds on a page: «rule: the HTML of an element». Axe stays in the page, so that looking again costs its rules alone. */
export async function barriers(page: Page, { rules, within }: Looked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    ([context, options]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(context ?? document, options),
    [
      within,
      { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: [...rules] } }) },
    ] satisfies [string | undefined, axe.RunOptions],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, MAX_SHOWN)}`),
  );
}
