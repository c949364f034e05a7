import { HANDED_OVER } from './handed-over.ts';

/**
 * The way from hit to hit. The list of hits hands it to the article that is opened; the article keeps it in its history
 * entry, so that it is there after «back» and after a reload, and nowhere else.
 */
export interface HitTrail {
  /** Path and query of the search page. */
  readonly search: string;
  /** Number of hits in the list. */
  readonly total: number;
  /** Place of the opened hit in the list, from 0. */
  readonly at: number;
  /** Place of the first of the links. */
  readonly from: number;
  /** Addresses of the hits around it, each with its highlights; `null` where the list has not loaded them. */
  readonly links: readonly (string | null)[];
}

/** Hits that are handed over on each side of the opened one. */
const MAX_BESIDE = 20;

/** What the fragment of the search page's address asks for: to go to a hit in the list, or to open it. */
export interface HitRequest {
  readonly wants: 'list' | 'open';
  /** Place in the list, from 0. */
  readonly place: number;
}

/**
 * Reads the fragment of the search page's address, which counts from 1.
 *
 * @example
 * readHitRequest('#open-21') //=> { wants: 'open', place: 20 }
 */
export function readHitRequest(hash: string): HitRequest | undefined {
  const { wants, number } = /^#(?<wants>list|open)-(?<number>[1-9]\d{0,6})$/u.exec(hash)?.groups ?? {};
  return number === undefined
    ? undefined
    : { wants: wants as HitRequest['wants'], place: Number(number) - 1 };
}

/** The address of the list at the opened hit. */
export function listAddress({ search, at }: HitTrail): string {
  return `${search}#list-${at + 1}`;
}

/** The address of another hit; of the search page, which opens it, where that is not known; `undefined` beyond the ends of the list. */
export function hitAddress({ search, total, from, links }: HitTrail, place: number): string | undefined {
  if (place < 0 || place >= total) return undefined;
  return links[place - from] ?? `${search}#open-${place + 1}`;
}

/**
 * Hands a trail to the article at an address, which is opened next.
 *
 * @param links addresses of the hits in the list, from the first
 */
export function handOverHits(
  address: string,
  { links, at, ...trail }: Omit<HitTrail, 'from'>,
  first = 0,
): void {
  const from = Math.max(first, at - MAX_BESIDE);
  const given: HitTrail = {
    ...trail,
    at,
    from,
    links: links.slice(from - first, at + MAX_BESIDE + 1 - first),
  };
  try {
    sessionStorage.setItem(HANDED_OVER, JSON.stringify([new URL(address, location.href).pathname, given]));
  } catch {
    // Without storage articles open as from anywhere else.
  }
}

/** Takes the trail that was handed to this page, now or when it was opened first. */
export function takeHitTrail(): HitTrail | undefined {
  const state = history.state as { readonly hits?: HitTrail } | null;
  const written = sessionStorage.getItem(HANDED_OVER);
  if (written === null) return state?.hits;
  sessionStorage.removeItem(HANDED_OVER);
  const [path, trail] = JSON.parse(written) as [string, HitTrail];
  if (path !== location.pathname) return state?.hits;
  history.replaceState({ ...state, hits: trail }, '');
  return trail;
}
