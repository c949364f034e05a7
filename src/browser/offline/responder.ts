import { plainAddress } from '../../search/engine/fetch-or-cached.ts';
import type { CacheNames } from './cache-names.ts';
import { timeOf, type PackReader } from './pack-reader.ts';
import { pageAddress, strategyOf, type Strategy } from './strategy.ts';

/** Answers requests from the network, the caches and saved packs. */
export interface Responder {
  readonly respond: (
    strategy: Strategy,
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ) => Promise<Response>;
  /** Loads an address into its cache, unless it is there. */
  readonly cacheIfMissing: (address: string) => Promise<void>;
  /** Deletes the oldest responses of caches that have too many. */
  readonly evictOldest: () => Promise<void>;
}

/** Strategies that put responses into a cache. */
type CachingStrategy = Exclude<Strategy, 'cache-only'>;

/** A cached response is used if the network takes longer. */
const NETWORK_TIMEOUT_MS = 3000;

/** About 5 MB of pages, and the scripts and styles of a few builds. */
const MAX_CACHED_RESPONSES = { visited: 400, immutable: 200 } as const;

/** @param root address of the site's root with a slash at its end */
export function createResponder(root: string, names: CacheNames, packs: PackReader): Responder {
  const keyOf = (strategy: CachingStrategy, address: string): string =>
    strategy === 'page' ? pageAddress(address) : address;
  const cacheOf = (strategy: CachingStrategy): Promise<Cache> =>
    caches.open(strategy === 'cache-first' ? names.immutable : names.visited);

  /** Puts a response at the end of its cache, as the newest. What the server has no longer is deleted. */
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
    const cached = await (await cacheOf('cache-first')).match(request.url);
    if (cached) return cached;
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
    const cached = await (await cacheOf(strategy)).match(keyOf(strategy, request.url));
    try {
      return cached ? await withTimeout(network) : await network;
    } catch (error) {
      const other = await packs.read(pathOf(request.url));
      if (other && (!cached || other.time > timeOf(cached))) return other.response;
      return cached ?? (strategy === 'page' ? await fallback(request.url, error) : raise(error));
    }
  }

  /** The response in the browser's HTTP cache, of a part where one is asked for; else the whole file in a saved pack. */
  async function cacheOnly({ url, headers }: Request): Promise<Response> {
    const address = plainAddress(url);
    const known = await fetch(address, { headers, cache: 'only-if-cached', mode: 'same-origin' }).catch(
      () => undefined,
    );
    return known?.ok ? known : ((await packs.read(pathOf(url)))?.response ?? Response.error());
  }

  /** The offline page, in the language of the address if that is cached, else in the language used last. */
  async function fallback(address: string, error: unknown): Promise<Response> {
    const cache = await caches.open(names.fallback);
    const keys = await cache.keys();
    const ui = pathOf(address).split('/')[0] ?? '';
    const key = keys.find(({ url }) => pathOf(url).startsWith(`${ui}/`)) ?? keys.at(-1);
    return (key && (await cache.match(key))) ?? raise(error);
  }

  /** Path, relative to the site's root, of the file at an address. */
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

/** The response, or a rejection if it takes longer than {@link NETWORK_TIMEOUT_MS}. */
function withTimeout(network: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new Error('The network is silent.'));
    }, NETWORK_TIMEOUT_MS);
    network.then(resolve, reject);
  });
}

/** The disk is full: the response is not cached, but the reader gets it all the same. */
function ignoreFullDisk(): undefined {
  return undefined;
}

function raise(error: unknown): never {
  throw error;
}
