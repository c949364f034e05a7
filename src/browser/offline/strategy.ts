import { CACHED_MARK } from '../../search/engine/fetch-or-cached.ts';
import { MANIFEST_FILE, SEARCH_FOLDER } from '../../search/index/manifest.ts';

/**
 * How the service worker answers a request.
 *
 * - `page`: network first, then the cache, then saved packs, then the offline page
 * - `network-first`: the same for files that pages load, without the offline page
 * - `cache-first`: the cache, for files whose address changes with their content
 * - `cache-only`: the browser's cache or saved packs, for callers that have tried the network themselves
 */
export type Strategy = 'page' | 'network-first' | 'cache-first' | 'cache-only';

/** Files that the verification of an article and the comparison with a citation load: what was asked once can be asked without a network. */
const FOR_PROOFS = /^data\/(?:articles\/.+|editions?\.json|tree\.json|tile\/.+|history\/.+)$/u;

/**
 * The strategy for an address.
 *
 * @returns `undefined` if the service worker leaves the request to the browser: downloads, feeds, other hosts, and files of the
 *   search index. A search loads dozens of these, and passing each through the worker would cost more than loading it.
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
 * @example
 * strategyOf('https://example.org/a/data/articles/lv/2022.jsonl.gz', 'https://example.org/a/') //=> 'network-first'
 */
export function strategyOf(address: string, root: string): Strategy | undefined {
  if (!address.startsWith(root)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const path = pathname.slice(new URL(root).pathname.length);
  if (FOR_PROOFS.test(path)) return 'network-first';
  if (/^(?:data|feeds|offline)\//.test(path)) return undefined;
  if (path.startsWith('_astro/')) return 'cache-first';
  if (path.startsWith(`${SEARCH_FOLDER}/`)) {
    if (searchParams.has(CACHED_MARK)) return 'cache-only';
    return path === `${SEARCH_FOLDER}/${MANIFEST_FILE}` ? 'network-first' : undefined;
  }
  if (path.startsWith('frame/') || path === 'favicon.svg') return 'network-first';
  return path === '' || /(?:\/|\.html)$/.test(path) ? 'page' : undefined;
}

/** The address of a page without query and fragment, which only its script reads: one copy of the search page serves every search. */
export function pageAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
