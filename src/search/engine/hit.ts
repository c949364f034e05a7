import type { BundleEntry } from '../index/manifest.ts';
import type { Within } from '../state/range.ts';
import type { ClauseMatch } from './clause-match.ts';

/** An article that answers a query. */
export interface Hit {
  /** The bundle that contains it, and its row there. */
  readonly entry: BundleEntry;
  readonly row: number;
  /** Position in the whole archive, oldest first. */
  readonly ordinal: number;
  /** Number of its story; 0: none. */
  readonly story: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dateBasis: string;
  readonly within: Within;
  readonly score: number;
  /** How it matches each clause; empty when only facets or a range were asked for. */
  readonly matches: readonly ClauseMatch[];
  /** Other versions of its story that are folded into it, in the order of the hits. */
  readonly versions: readonly Hit[];
}
