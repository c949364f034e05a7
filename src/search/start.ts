import type { SearchState } from './address.ts';
import { answerState, type Answer } from './ask.ts';
import { createBundleFetch } from './bundle-fetch.ts';
import { createBundles, type Pagefind } from './bundles.ts';
import type { IndexedText } from './indexed-text.ts';
import { SEARCH_FOLDER, bundleFolder, type Facts, type Manifest } from './manifest.ts';

/** What search needs of the place it runs in: the worker's, or a test's. */
export interface Surroundings {
  /** Address of the site's root with a slash at its end. */
  readonly root: string;
  readonly fetch: typeof fetch;
  /** Puts a `fetch` where Pagefind finds it. */
  readonly giveFetch: (fetch: (input: string | URL | Request) => Promise<Response>) => void;
  /** Loads `pagefind.js`. */
  readonly load: (address: string) => Promise<Pagefind>;
}

export interface Search {
  readonly answer: (state: SearchState) => Promise<Answer>;
  readonly readText: (id: string) => Promise<IndexedText>;
}

/** Reads the manifest and makes everything ready; bundles are opened when something is asked of them. */
export async function startSearch({ root, fetch, giveFetch, load }: Surroundings): Promise<Search> {
  const folder = `${root}${SEARCH_FOLDER}`;
  async function read<Content>(address: string, cache: RequestCache): Promise<Content> {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
    return (await response.json()) as Content;
  }
  const manifest = await read<Manifest>(`${folder}/manifest.json`, 'no-cache');
  const { fetch: fetchForPagefind, takeFailure } = createBundleFetch(root, manifest, fetch);
  giveFetch(fetchForPagefind);
  let pagefind: Promise<Pagefind> | undefined;
  const open = createBundles({
    root,
    loadPagefind: () => (pagefind ??= load(`${folder}/pagefind.js?v=${manifest.pagefind}`)),
    takeFailure,
    fetchFacts: (entry) =>
      read<Facts>(`${folder}/${bundleFolder(entry)}/facts.json?v=${entry.digest}`, 'default'),
  });
  return {
    answer: (state) => answerState(state, manifest, open),
    readText: (id) => read<IndexedText>(`${folder}/text/${id}.json?v=${manifest.digest}`, 'default'),
  };
}
