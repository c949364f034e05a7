import { readdirSync } from 'node:fs';
import type { SitemapPage } from '../sitemap.ts';

/**
 * Lists the pages of a built site for its sitemap.
 *
 * @param root public address of the site
 * @param isHidden whether a page is left out, by its path below the site's folder
 * @param changed the day a page changed, where it is known
 */
export function listPages(
  out: string,
  root: string,
  isHidden: (path: string) => boolean,
  changed: (path: string) => string | undefined,
): SitemapPage[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .filter((path) => !isHidden(path))
    .toSorted()
    .map((path) => ({ address: new URL(path, root).href, changed: changed(path) }));
}
