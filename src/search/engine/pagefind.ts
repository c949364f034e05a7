/** Asks Pagefind: an instance for each bundle, opened when it is asked first. */
import { markKey } from '../index/indexed-text.ts';
import { SEARCH_FOLDER, bundleFolder, type BundleEntry, type Manifest } from '../index/manifest.ts';
import { createBundleFetch } from './bundle-fetch.ts';
import { NO_POSTINGS, type Postings } from './postings.ts';

/** The part of `pagefind.js` 1.6.0 that Kiosk uses. */
export interface Pagefind {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag: string;
  }): PagefindInstance;
}

interface PagefindInstance {
  search(
    question: string,
  ): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/** Finds the articles of a bundle with an indexed word that begins with this, or that contain a phrase. */
export type AskPagefind = (entry: BundleEntry, marked: string) => Promise<Postings>;

/** Where Pagefind runs. */
export interface PagefindSurroundings {
  /** Address of the site's root with a slash at its end. */
  readonly root: string;
  readonly fetchFile: typeof fetch;
  /** Replaces the global `fetch` that Pagefind uses. */
  readonly giveFetch: (fetch: (input: string | URL | Request) => Promise<Response>) => void;
  /** Loads `pagefind.js`. */
  readonly load: (address: string) => Promise<Pagefind>;
}

/**
 * Opens Pagefind. The first instance is awaited before any other is made: an instance that does not find the WebAssembly loaded loads it
 * again, and instances made meanwhile corrupt each other («memory access out of bounds»). After a failure everything must be opened
 * again, because Pagefind may take a file that it could not load for an empty one.
 */
export function openPagefind(
  manifest: Manifest,
  { root, fetchFile, giveFetch, load }: PagefindSurroundings,
): AskPagefind {
  const { fetch, takeFailure } = createBundleFetch(root, manifest, fetchFile);
  giveFetch(fetch);
  const instances = new Map<string, Promise<PagefindInstance>>();
  const folder = `${root}${SEARCH_FOLDER}`;
  let loading: Promise<Pagefind> | undefined;
  const loadScript = (): Promise<Pagefind> =>
    (loading ??= load(`${folder}/pagefind.js?v=${manifest.pagefind}`));
  let first: Promise<unknown> | undefined;
  // Script and WebAssembly are loaded while the words are looked up. A failure is thrown where they are needed.
  if (manifest.bundles.some(({ meta }) => meta !== null)) {
    loadScript().catch(() => undefined);
    fetch(`${folder}/wasm.unknown.pagefind`).catch(() => undefined);
  }

  function throwFailure(): void {
    const failure = takeFailure();
    if (failure) throw failure;
  }

  async function openInstance(entry: BundleEntry): Promise<PagefindInstance> {
    const loaded = await loadScript();
    const make = (): PagefindInstance =>
      loaded.createInstance({
        basePath: `${folder}/${bundleFolder(entry)}/`,
        baseUrl: '/',
        noWorker: true,
        metaCacheTag: entry.digest,
      });
    if (first !== undefined) {
      await first;
      return make();
    }
    const instance = make();
    first = instance.search(markKey('0')).then(throwFailure);
    await first;
    return instance;
  }

  return async (entry, marked) => {
    if (entry.meta === null) return NO_POSTINGS;
    const opening = instances.get(bundleFolder(entry)) ?? openInstance(entry);
    instances.set(bundleFolder(entry), opening);
    const { results } = await (await opening).search(marked);
    throwFailure();
    const postings = new Map<number, readonly number[]>();
    for (const { id, words } of results) postings.set(Number.parseInt(id, 36), words);
    return postings;
  };
}
