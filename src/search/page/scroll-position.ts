/** Where a reader left the hits: kept with the entry of the browser's history, so that «back» leads to that very hit. */
export interface ScrollPosition {
  /** Which of the links among the hits was followed. */
  readonly link: number;
  /** How far below the window's upper edge it stood (pixels). */
  readonly top: number;
  /** Hits that had been put on the page. */
  readonly shown: number;
}

/** Remembers the link that a click in the hits follows. */
export function rememberScroll(holder: HTMLElement, target: EventTarget | null, shown: number): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const place = link ? [...holder.querySelectorAll('a')].indexOf(link) : -1;
  if (!link || place < 0) return;
  const remembered: ScrollPosition = { link: place, top: link.getBoundingClientRect().top, shown };
  history.replaceState(remembered, '');
  history.scrollRestoration = 'manual';
}

/** What this entry of the history remembers. */
export function rememberedScroll(): ScrollPosition | undefined {
  const state = history.state as Partial<Record<keyof ScrollPosition, unknown>> | null;
  const { link, top, shown } = state ?? {};
  return typeof link === 'number' && typeof top === 'number' && typeof shown === 'number'
    ? { link, top, shown }
    : undefined;
}

/** Stands the link where it stood, with the focus on it. */
export function restoreScroll(holder: HTMLElement, { link, top }: ScrollPosition): void {
  const followed = holder.querySelectorAll('a')[link];
  if (!followed) return;
  followed.focus({ preventScroll: true });
  scrollBy({ top: followed.getBoundingClientRect().top - top });
}
