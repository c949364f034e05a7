/** Where a reader left the list of hits. It is kept in the history entry, so that «back» returns to the same hit. */
export interface ScrollPosition {
  /** Index of the link that was followed, among all links of the hits. */
  readonly link: number;
  /** Its distance from the top of the window, in pixels. */
  readonly top: number;
  /** Number of hits on the page. */
  readonly shown: number;
}

/** Keeps the position when a link is followed. */
export function rememberScroll(holder: HTMLElement, target: EventTarget | null, shown: number): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const place = link ? [...holder.querySelectorAll('a')].indexOf(link) : -1;
  if (!link || place < 0) return;
  const remembered: ScrollPosition = { link: place, top: link.getBoundingClientRect().top, shown };
  history.replaceState(remembered, '');
  history.scrollRestoration = 'manual';
}

/** The position in the current history entry. */
export function rememberedScroll(): ScrollPosition | undefined {
  const state = history.state as Partial<Record<keyof ScrollPosition, unknown>> | null;
  const { link, top, shown } = state ?? {};
  return typeof link === 'number' && typeof top === 'number' && typeof shown === 'number'
    ? { link, top, shown }
    : undefined;
}

/** Scrolls the link to where it was, and focuses it. */
export function restoreScroll(holder: HTMLElement, { link, top }: ScrollPosition): void {
  const followed = holder.querySelectorAll('a')[link];
  if (!followed) return;
  followed.focus({ preventScroll: true });
  scrollBy({ top: followed.getBoundingClientRect().top - top });
}
