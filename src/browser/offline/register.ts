/** The frame's part in reading offline: it starts the service worker, and says when there is no network. */
import type { PageLoad } from './worker-scope.ts';

/**
 * Starts the service worker once the page is there, so that it takes nothing from it. A development server's files are never kept:
 * a worker that a built site left at the same address is sent away.
 *
 * @param base path of the site with a slash at both ends
 * @param ui language the reader uses
 */
export function registerServiceWorker(base: string, ui: string): void {
  showNotice();
  addEventListener('online', showNotice);
  addEventListener('offline', showNotice);
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (import.meta.env.DEV) {
    void serviceWorker.getRegistration(base).then((registration) => registration?.unregister());
    return;
  }
  const isKept = serviceWorker.controller !== null;
  const start = async (): Promise<void> => {
    await serviceWorker.register(`${base}service-worker.js`, { scope: base, updateViaCache: 'none' });
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const seen: PageLoad = { ui, addresses: isKept ? [] : [location.href, ...loaded] };
    active?.postMessage(seen);
  };
  const startQuietly = (): void => {
    // A browser may refuse: private windows, an address without https. The page is complete without.
    start().catch(() => undefined);
  };
  if (document.readyState === 'complete') startQuietly();
  else addEventListener('load', startQuietly, { once: true });
}

function showNotice(): void {
  const notice = document.querySelector<HTMLElement>('[data-offline-notice]');
  if (notice) notice.hidden = navigator.onLine;
}
