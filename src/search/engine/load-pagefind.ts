import { cachedAddress } from './fetch-or-cached.ts';
import type { Pagefind } from './pagefind.ts';

/** Loads `pagefind.js` in a worker; where the network fails, its saved copy. */
export function loadPagefind(address: string): Promise<Pagefind> {
  const loadFrom = (path: string) => import(/* @vite-ignore */ path) as Promise<Pagefind>;
  return loadFrom(address).catch(() => loadFrom(cachedAddress(address)));
}
