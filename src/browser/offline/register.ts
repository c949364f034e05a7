/** The shell's part in offline reading: it registers the service worker and shows a notice while there is no network. */
import { trustedScript } from '../../base/trusted-script.ts';
import type { PageLoad } from './worker-scope.ts';

/**
 * Registers the service worker once the page is loaded, so that it does not slow the page down. A development server has none: a
 * worker that a built site left at the same address is unregistered.
 *
 * @param base path of the site with a slash at both ends
 * @param ui interface language that the reader uses
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
  const isControlled = serviceWorker.controller !== null;
  const start = async (): Promise<void> => {
    const script = trustedScript(`${base}service-worker.js`);
    await serviceWorker.register(script, { scope: base, updateViaCache: 'none' });
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const load: PageLoad = { ui, addresses: isControlled ? [] : [location.href, ...loaded] };
    active?.postMessage(load);
  };
  const startQuietly = (): void => {
    // Browsers may refuse, in private windows or without https. The page works without a service worker.
    start().catch(() => undefined);
  };
  if (document.readyState === 'complete') startQuietly();
  else addEventListener('load', startQuietly, { once: true });
}

function showNotice(): void {
  const notice = document.querySelector<HTMLElement>('[data-offline-notice]');
  if (notice) notice.hidden = navigator.onLine;
}
