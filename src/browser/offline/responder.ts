import { plainAddress } from '../../search/engine/fetch-or-cached.ts';
import type { CacheNames } from './cache-names.ts';
import { timeOf, type PackReader } from './pack-reader.ts';
import { pageAddress, strategyOf, type Strategy } from './strategy.ts';

/** Answers requests from the network and from what is kept. */
export interface Responder {
  readonly respond: (
    strategy: Strategy,
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ) => Promise<Response>;
  /** Keeps what a page loaded before it had a service worker. */
  readonly cacheIfMissing: (address: string) => Promise<void>;
  /** Drops what was not asked for longest. */
  readonly evictOldest: () => Promise<void>;
}

/** Ways whose answers are put into a cache here. */
type CachingStrategy = Exclude<Strategy, 'cache-only'>;

/** A kept page is shown when the network says nothing for so long (ms). */
const NETWORK_TIMEOUT_MS = 3000;

/** At most so many answers are kept, the oldest go out: some 5 MB of pages, and the scripts and styles of a few builds. */
const MAX_CACHED_RESPONSES = { visited: 400, immutable: 200 } as const;

/** @param root address of the site's root with a slash at its end */
export function createResponder(root: string, names: CacheNames, packs: PackReader): Responder {
  const keyOf = (strategy: CachingStrategy, address: string): string =>
    strategy === 'page' ? pageAddress(address) : address;
  const cacheOf = (strategy: CachingStrategy): Promise<Cache> =>
    caches.open(strategy === 'cache-first' ? names.immutable : names.visited);

  /** Puts a response at the young end of its cache; what is gone from the server goes from here. */
  async function store(strategy: CachingStrategy, key: string, response: Response): Promise<void> {
    const isWhole = response.ok && response.type === 'basic' && !response.redirected;
    if (!isWhole && !isGone(response)) return;
    const cache = await cacheOf(strategy);
    await cache.delete(key);
    if (isWhole) await cache.put(key, response);
  }

  async function ask(
    strategy: CachingStrategy,
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const response = await fetch(request);
    const copy = response.clone();
    waitUntil(store(strategy, keyOf(strategy, request.url), copy).catch(ignoreFullDisk));
    return response;
  }

  async function cacheFirst(
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const kept = await (await cacheOf('cache-first')).match(request.url);
    if (kept) return kept;
    try {
      return await ask('cache-first', request, waitUntil);
    } catch (error) {
      return (await packs.read(pathOf(request.url)))?.response ?? raise(error);
    }
  }

  async function networkFirst(
    strategy: 'page' | 'network-first',
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const network = ask(strategy, request, waitUntil);
    waitUntil(network.catch(() => undefined));
    const kept = await (await cacheOf(strategy)).match(keyOf(strategy, request.url));
    try {
      return kept ? await withTimeout(network) : await network;
    } catch (error) {
      const other = await packs.read(pathOf(request.url));
      if (other && (!kept || other.time > timeOf(kept))) return other.response;
      return kept ?? (strategy === 'page' ? await fallback(request.url, error) : raise(error));
    }
  }

  /** The very address, where the browser has it still; else the file of a saved set. */
  async function cacheOnly({ url }: Request): Promise<Response> {
    const address = plainAddress(url);
    const known = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(
      () => undefined,
    );
    return known?.ok ? known : ((await packs.read(pathOf(url)))?.response ?? Response.error());
  }

  /** «This page is not at hand», in the language of the address where that is known, else in the one used last. */
  async function fallback(address: string, error: unknown): Promise<Response> {
    const cache = await caches.open(names.fallback);
    const keys = await cache.keys();
    const ui = pathOf(address).split('/')[0] ?? '';
    const key = keys.find(({ url }) => pathOf(url).startsWith(`${ui}/`)) ?? keys.at(-1);
    return (key && (await cache.match(key))) ?? raise(error);
  }

  /** Path of the file behind an address. */
  function pathOf(address: string): string {
    const path = decodeURIComponent(new URL(address).pathname.slice(new URL(root).pathname.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  }

  return {
    respond: (strategy, request, waitUntil) => {
      if (strategy === 'cache-only') return cacheOnly(request);
      return strategy === 'cache-first'
        ? cacheFirst(request, waitUntil)
        : networkFirst(strategy, request, waitUntil);
    },
    async cacheIfMissing(address) {
      const strategy = strategyOf(address, root);
      if (!strategy || strategy === 'cache-only') return;
      const key = keyOf(strategy, address);
      if (!(await (await cacheOf(strategy)).match(key))) await store(strategy, key, await fetch(address));
    },
    async evictOldest() {
      for (const kind of ['visited', 'immutable'] as const) {
        const cache = await caches.open(names[kind]);
        const keys = await cache.keys();
        for (const key of keys.slice(0, Math.max(0, keys.length - MAX_CACHED_RESPONSES[kind])))
          await cache.delete(key);
      }
    },
  };
}

function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/** The response, if it comes in time. */
function withTimeout(network: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new Error('The network is silent.'));
    }, NETWORK_TIMEOUT_MS);
    network.then(resolve, reject);
  });
}

/** A full disk keeps nothing more; the respond is on its strategy to the reader all the same. */
function ignoreFullDisk(): undefined {
  return undefined;
}

function raise(error: unknown): never {
  throw error;
}
