import { CACHED_MARK } from '../../search/engine/fetch-or-cached.ts';
import { MANIFEST_FILE, SEARCH_FOLDER } from '../../search/index/manifest.ts';

/**
 * How a request is answered. `page`: the network first, what is kept when it is silent. `fresh`: the same, for what a page loads.
 * `immutable`: what is kept, because another content has another address. `kept`: what is at hand, for who has asked the network already.
 */
export type Strategy = 'page' | 'network-first' | 'cache-first' | 'cache-only';

/**
 * The strategy of an address; `undefined`: the service worker leaves it alone (downloads, feeds, another host, files of the
 * index, of which a question loads dozens: to pass each through here would cost more than to load it).
 *
 * @param root address of the site's root with a slash at its end
 * @example
 * strategyOf('https://example.org/a/articles/1/?q=2', 'https://example.org/a/') //=> 'page'
 * @example
 * strategyOf('https://example.org/a/search/words/0.packed?v=1f', 'https://example.org/a/') //=> undefined
 * @example
 * strategyOf('https://example.org/a/search/words/0.packed?kept&v=1f', 'https://example.org/a/') //=> 'cache-only'
 * @example
 * strategyOf('https://example.org/a/frame/lv.json', 'https://example.org/a/') //=> 'network-first'
 * @example
 * strategyOf('https://example.org/a/data/articles.csv', 'https://example.org/a/') //=> undefined
 */
export function strategyOf(address: string, root: string): Strategy | undefined {
  if (!address.startsWith(root)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const path = pathname.slice(new URL(root).pathname.length);
  if (/^(?:data|feeds|offline)\//.test(path)) return undefined;
  if (path.startsWith('_astro/')) return 'cache-first';
  if (path.startsWith(`${SEARCH_FOLDER}/`)) {
    if (searchParams.has(CACHED_MARK)) return 'cache-only';
    return path === `${SEARCH_FOLDER}/${MANIFEST_FILE}` ? 'network-first' : undefined;
  }
  if (path.startsWith('frame/') || path === 'favicon.svg') return 'network-first';
  return path === '' || /(?:\/|\.html)$/.test(path) ? 'page' : undefined;
}

/** A page's address without what only its script reads: one copy answers every question to the search page. */
export function pageAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
