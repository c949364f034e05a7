/** Tells an article's page that its address names the record that was cited. Pages at former addresses lead on without the fragment, so it is carried in storage. */
import { namesCited } from '../../record/article-history.ts';

const KEY = 'kiosk-cited';

/** Keeps the fragment of a former address for the page that it leads on to. */
export function carryCited(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a');
  const [link] = links;
  if (!link || links.length > 1 || !namesCited(location.hash)) return;
  link.hash = location.hash;
  try {
    sessionStorage.setItem(KEY, link.href);
  } catch {
    // Storage is blocked: the reader can paste the citation.
  }
}

/** Puts a fragment that was carried into the address, and calls `show` where the address names a cited record, now or later. */
export function onCited(show: () => void): void {
  const look = (): void => {
    if (namesCited(location.hash)) show();
  };
  try {
    const carried = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const isForHere = carried !== null && carried.split('#')[0] === location.href;
    if (isForHere) history.replaceState(history.state, '', carried);
  } catch {
    // Storage is blocked: nothing was carried.
  }
  look();
  addEventListener('hashchange', look);
}
