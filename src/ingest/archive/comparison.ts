import { candidatePairs, pairPlaces } from './comparison/candidates.ts';
import type { ComparableDraft, IdentityOf } from '../draft.ts';
import type { FeatureReader } from './comparison/features.ts';
import { likenessOf, type Likeness } from './comparison/likeness.ts';
import { tabulateFeatures } from './comparison/feature-table.ts';
import { measureRarity } from './comparison/rarity.ts';
import { canMeet, datesAgree, timeSpanOf, UNKNOWN_TIME_SPAN, type TimeSpan } from './comparison/time.ts';

export { FEATURE_KINDS, kindNumber, type FeatureKind } from './comparison/features.ts';

/** An archive made ready for comparing its articles; these are named by their places in `drafts`. */
export interface Comparison {
  /** In the order of their ids. */
  readonly drafts: readonly ComparableDraft[];
  /** Pairs that share rare things, each once, in order. */
  pairs(): Generator<readonly [one: number, other: number]>;
  /** How like any two articles are. */
  likeness(one: number, other: number): Likeness;
  /** Whether their dates let two articles tell the same event. */
  canMeet(one: number, other: number): boolean;
  /** Whether the dates of both are known to within about a month, and meet. */
  datesAgree(one: number, other: number): boolean;
  /** Reads the features of a draft, with their places. */
  readonly read: FeatureReader;
  /** In how many articles a feature stands. */
  countOf(feature: number): number;
  keyOf(feature: number): string;
}

/** Reads, weighs and pairs the articles of an archive: once, for stories and for related articles. */
export function compareArticles(drafts: readonly ComparableDraft[], identityOf?: IdentityOf): Comparison {
  const table = tabulateFeatures(drafts, identityOf);
  const rarity = measureRarity(table);
  const timeSpans = table.drafts.map(timeSpanOf);
  const timeSpanAt = (place: number): TimeSpan => timeSpans[place] ?? UNKNOWN_TIME_SPAN;
  const pairs = candidatePairs(table, rarity, timeSpans);
  return {
    drafts: table.drafts,
    *pairs() {
      for (const pair of pairs) yield pairPlaces(pair);
    },
    likeness: likenessOf(table, rarity),
    canMeet: (one, other) => canMeet(timeSpanAt(one), timeSpanAt(other)),
    datesAgree: (one, other) => datesAgree(timeSpanAt(one), timeSpanAt(other)),
    read: table.read,
    countOf: (feature) => rarity.counts[feature] ?? 0,
    keyOf: (feature) => table.keys[feature] ?? '',
  };
}
