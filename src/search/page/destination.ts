/** A hit that the page goes to once it is listed: the one that was left, after «back», or one that an article asks for. */
import { readHitRequest } from '../../browser/hit-trail/trail.ts';
import { FIRST_EXCERPTS } from '../engine/messages.ts';
import { goToHit, openHit } from './hit-trail.ts';
import { holder } from './page-elements.ts';
import { rememberedScroll, restoreScroll, type ScrollPosition } from './scroll-position.ts';

/** The list of hits, as far as it concerns the way to one of them. */
interface HitList {
  /** Number of hits on the page. */
  readonly shown: () => number;
  readonly askMore: (upTo: number) => void;
  readonly askExcerpts: (from: number, to: number) => void;
}

interface Destination {
  /** Reads where to go from the history entry and the address. */
  readonly find: () => void;
  readonly forget: () => void;
  /** Goes there, or lists more hits first. */
  readonly arrive: () => void;
  /** When excerpts have come: opens the hit that an article asked for, and returns to the one that was left, because excerpts before it have moved it. */
  readonly settle: () => void;
}

interface Found {
  /** Number of hits that must be on the page first. */
  readonly needed: number;
  readonly go: () => void;
}

export function createDestination(hits: HitList): Destination {
  let found: Found | undefined;
  /** Place of the hit to open. */
  let opening: number | undefined;
  /** The hit that was left, until excerpts have come. */
  let leaving: ScrollPosition | undefined;

  function read(): Found | undefined {
    const left = rememberedScroll();
    if (left)
      return {
        needed: left.shown,
        go() {
          leaving = left;
          restoreScroll(holder, left);
        },
      };
    const wanted = readHitRequest(location.hash);
    if (!wanted) return undefined;
    const { place } = wanted;
    if (wanted.wants === 'list')
      return {
        needed: place + 1,
        go() {
          history.replaceState(history.state, '', location.pathname + location.search);
          goToHit(place);
        },
      };
    return {
      needed: place + FIRST_EXCERPTS,
      go() {
        opening = place;
        hits.askExcerpts(place, place + FIRST_EXCERPTS);
        settle();
      },
    };
  }

  function settle(): void {
    if (opening !== undefined && openHit(opening)) opening = undefined;
    if (leaving) restoreScroll(holder, leaving);
    leaving = undefined;
  }

  return {
    settle,
    find() {
      found = read();
      opening = leaving = undefined;
    },
    forget() {
      found = opening = leaving = undefined;
    },
    arrive() {
      if (found === undefined) return;
      const { needed, go } = found;
      if (hits.shown() < Math.min(needed, Number(holder.dataset['hitCount']))) {
        hits.askMore(needed);
        return;
      }
      found = undefined;
      go();
    },
  };
}
