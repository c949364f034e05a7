import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import { PAGE_POLICY } from '../../src/config/site-policy.ts';

/** Elements that a browser loads something for, or runs. */
const LOADING: readonly string[] = [
  'script',
  'link',
  'style',
  'img',
  'iframe',
  'object',
  'embed',
  'base',
  'body',
];

/**
 * Checks that every page states the content security policy of the site, before anything is loaded.
 *
 * @param pages paths of the pages, below the folder of the site
 * @returns the faults, one line each
 */
export function checkPolicy(directory: string, pages: readonly string[]): string[] {
  return pages.flatMap((page) => {
    const fault = faultOf(readFileSync(join(directory, page), 'utf8'));
    return fault === undefined ? [] : [`${page}: ${fault}`];
  });
}

function faultOf(html: string): string | undefined {
  let fault: string | undefined =
    'it states no content security policy before the first thing that is loaded';
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    if (LOADING.includes(tagName)) return EXIT;
    if (tagName !== 'meta' || String(properties['httpEquiv']).toLowerCase() !== 'content-security-policy')
      return;
    fault =
      properties['content'] === PAGE_POLICY
        ? undefined
        : 'it states another content security policy than the site has';
    return EXIT;
  });
  return fault;
}
