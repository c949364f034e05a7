/**
 * The service worker. It caches visited pages, and answers from them and from saved packs while the network does not answer.
 * `build/build-offline.ts` bundles it into one script at the site's root; `ASSETS` are the scripts and styles of that build.
 */
import { cacheNames } from './cache-names.ts';
import { createResponder } from './responder.ts';
import { openPackReader } from './pack-reader.ts';
import { strategyOf } from './strategy.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const ASSETS: readonly string[];
declare const self: WorkerScope;

const root = self.registration.scope;
const names = cacheNames(root);
const responder = createResponder(
  root,
  names,
  openPackReader(root, () => caches.open(names.saved)),
);

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const strategy = request.method === 'GET' ? strategyOf(request.url, root) : undefined;
  if (!strategy) return;
  event.respondWith(
    responder.respond(strategy, request, (work) => {
      event.waitUntil(work);
    }),
  );
});

self.addEventListener('message', (event) => {
  const { ui, addresses } = event.data;
  event.waitUntil(
    Promise.all([cacheFallback(ui), ...addresses.map(responder.cacheIfMissing)])
      .then(responder.evictOldest)
      .catch(() => undefined),
  );
});

/** Caches everything that an open page of this build may still load, before the worker answers any request. */
async function install(): Promise<void> {
  await Promise.all(ASSETS.map((path) => responder.cacheIfMissing(root + path)));
  const cache = await caches.open(names.fallback);
  await Promise.all((await cache.keys()).map((key) => cache.add(key).catch(() => undefined)));
  await self.skipWaiting();
}

/** Deletes caches with an older layout; pages that are open go on with the others. */
async function activate(): Promise<void> {
  const obsolete = (await caches.keys()).filter(names.isObsolete);
  await Promise.all(obsolete.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Caches the offline page in the reader's language. The language used last is the last entry of the cache. */
async function cacheFallback(ui: string): Promise<void> {
  const cache = await caches.open(names.fallback);
  const address = `${root}${ui}/offline/`;
  if ((await cache.keys()).at(-1)?.url === address) return;
  const response = (await cache.match(address)) ?? (await fetch(address));
  if (!response.ok) return;
  await cache.delete(address);
  await cache.put(address, response);
}
