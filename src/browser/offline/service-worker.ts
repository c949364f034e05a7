/**
 * Keeps what was visited, and answers from it and from what was saved when the network is silent. Bundled into one script at the
 * site's root (`build/build-offline.ts`); `ASSETS` are the scripts and styles of the build it belongs to.
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

/** Everything an open page of this build may still load is there before the worker answers anything. */
async function install(): Promise<void> {
  await Promise.all(ASSETS.map((path) => responder.cacheIfMissing(root + path)));
  const cache = await caches.open(names.fallback);
  await Promise.all((await cache.keys()).map((key) => cache.add(key).catch(() => undefined)));
  await self.skipWaiting();
}

/** Caches are laid out as before unless their format grew, so pages that are open go on with what they have. */
async function activate(): Promise<void> {
  const obsolete = (await caches.keys()).filter(names.isObsolete);
  await Promise.all(obsolete.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** One copy of the page that lists what is at hand, in the language the reader uses; the one used last stands last. */
async function cacheFallback(ui: string): Promise<void> {
  const cache = await caches.open(names.fallback);
  const address = `${root}${ui}/offline/`;
  if ((await cache.keys()).at(-1)?.url === address) return;
  const response = (await cache.match(address)) ?? (await fetch(address));
  if (!response.ok) return;
  await cache.delete(address);
  await cache.put(address, response);
}
