import { plainAddress } from '../../search/engine/fetch-or-cached.ts';
import type { CacheNames } from './cache-names.ts';
import { timeOf, type Saved } from './saved.ts';
import { pageAddress, wayOf, type Way } from './strategy.ts';

/** Answers requests from the network and from what is kept. */
export interface Kept {
  readonly answer: (
    way: Way,
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ) => Promise<Response>;
  /** Keeps what a page loaded before it had a service worker. */
  readonly keep: (address: string) => Promise<void>;
  /** Drops what was not asked for longest. */
  readonly trim: () => Promise<void>;
}

/** Ways whose answers are put into a cache here. */
type Stored = Exclude<Way, 'kept'>;

/** A kept page is shown when the network says nothing for so long (ms). */
const PATIENCE = 3000;

/** At most so many answers are kept, the oldest go out: some 5 MB of pages, and the scripts and styles of a few builds. */
const MOST = { visited: 400, lasting: 200 } as const;

/** @param root address of the site's root with a slash at its end */
export function createKept(root: string, names: CacheNames, saved: Saved): Kept {
  const keyOf = (way: Stored, address: string): string => (way === 'page' ? pageAddress(address) : address);
  const cacheOf = (way: Stored): Promise<Cache> =>
    caches.open(way === 'lasting' ? names.lasting : names.visited);

  /** Puts an answer at the young end of its cache; what is gone from the server goes from here. */
  async function store(way: Stored, key: string, response: Response): Promise<void> {
    const isWhole = response.ok && response.type === 'basic' && !response.redirected;
    if (!isWhole && !isGone(response)) return;
    const cache = await cacheOf(way);
    await cache.delete(key);
    if (isWhole) await cache.put(key, response);
  }

  async function ask(
    way: Stored,
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const response = await fetch(request);
    const copy = response.clone();
    waitUntil(store(way, keyOf(way, request.url), copy).catch(ignoreFullDisk));
    return response;
  }

  async function answerLasting(
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const kept = await (await cacheOf('lasting')).match(request.url);
    if (kept) return kept;
    try {
      return await ask('lasting', request, waitUntil);
    } catch (error) {
      return (await saved.read(pathOf(request.url)))?.response ?? raise(error);
    }
  }

  async function answerFresh(
    way: 'page' | 'fresh',
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const network = ask(way, request, waitUntil);
    waitUntil(network.catch(() => undefined));
    const kept = await (await cacheOf(way)).match(keyOf(way, request.url));
    try {
      return kept ? await soon(network) : await network;
    } catch (error) {
      const other = await saved.read(pathOf(request.url));
      if (other && (!kept || other.time > timeOf(kept))) return other.response;
      return kept ?? (way === 'page' ? await fallback(request.url, error) : raise(error));
    }
  }

  /** The very address, where the browser has it still; else the file of a saved set. */
  async function answerKept({ url }: Request): Promise<Response> {
    const address = plainAddress(url);
    const known = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(
      () => undefined,
    );
    return known?.ok ? known : ((await saved.read(pathOf(url)))?.response ?? Response.error());
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
    answer: (way, request, waitUntil) => {
      if (way === 'kept') return answerKept(request);
      return way === 'lasting' ? answerLasting(request, waitUntil) : answerFresh(way, request, waitUntil);
    },
    async keep(address) {
      const way = wayOf(address, root);
      if (!way || way === 'kept') return;
      const key = keyOf(way, address);
      if (!(await (await cacheOf(way)).match(key))) await store(way, key, await fetch(address));
    },
    async trim() {
      for (const kind of ['visited', 'lasting'] as const) {
        const cache = await caches.open(names[kind]);
        const keys = await cache.keys();
        for (const key of keys.slice(0, Math.max(0, keys.length - MOST[kind]))) await cache.delete(key);
      }
    },
  };
}

function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/** The answer, if it comes in time. */
function soon(network: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new Error('The network is silent.'));
    }, PATIENCE);
    network.then(resolve, reject);
  });
}

/** A full disk keeps nothing more; the answer is on its way to the reader all the same. */
function ignoreFullDisk(): undefined {
  return undefined;
}

function raise(error: unknown): never {
  throw error;
}
