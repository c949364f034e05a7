/** What the list of hits hands to an article that is opened from it, and what it does for one that asks for more. */
import { handOverHits } from '../../browser/hit-trail/trail.ts';
import { holder } from './page-elements.ts';

/** The hits on the page: items of the list, or the first line of each in a concordance. */
function shownHits(): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('[data-hit]')];
}

function linkOf(hit: HTMLElement): HTMLAnchorElement | null {
  return hit.querySelector('.title a, .match a[href], .line-title[href]');
}

/** The address of a hit; `null` while it does not know its highlights. */
function addressOfHit(hit: HTMLElement): string | null {
  const link = linkOf(hit);
  return link && hit.querySelector('.search-excerpt:empty:not([hidden])') === null
    ? link.pathname + link.hash
    : null;
}

/** Hands the hits around it to the article that a click opens. A click that opens another tab hands over nothing. */
export function handOver(event: Pick<MouseEvent, 'target' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const hits = shownHits();
  // Beside a hit there are links to other versions of its story, and its other lines.
  const hit = link.closest<HTMLElement>('[data-hit]');
  const at = hits.findIndex((one) =>
    hit ? one === hit : link.pathname.endsWith(`/articles/${one.dataset['hit'] ?? ''}/`),
  );
  if (at < 0) return;
  handOverHits(link.href, {
    search: location.pathname + location.search,
    total: Number(holder.dataset['hitCount']),
    at,
    links: hits.map(addressOfHit),
  });
}

/** Opens a hit in place of the list, as soon as its highlights are known. Returns whether it does. */
export function openHit(place: number): boolean {
  const hit = shownHits()[place];
  const link = hit && linkOf(hit);
  if (!hit || !link || addressOfHit(hit) === null) return false;
  handOver({ target: link, ctrlKey: false, metaKey: false, shiftKey: false });
  location.replace(link.href);
  return true;
}

/** Puts the focus on a hit, in the middle of the window. */
export function goToHit(place: number): void {
  const hit = shownHits()[place];
  if (!hit) return;
  hit.scrollIntoView({ block: 'center', behavior: 'instant' });
  linkOf(hit)?.focus({ preventScroll: true });
}
