import { candidatePairs, unpackPair } from './comparison/candidates.ts';
import type { ComparableDraft, IdentityOf } from '../draft.ts';
import type { FeatureReader } from './comparison/features.ts';
import { likenessOf, type Likeness } from './comparison/likeness.ts';
import { tabulateFeatures } from './comparison/feature-table.ts';
import { measureRarity } from './comparison/rarity.ts';
import { canMeet, datesAgree, timeSpanOf, UNKNOWN_TIME_SPAN, type TimeSpan } from './comparison/time.ts';

export { FEATURE_KINDS, kindNumber, type FeatureKind } from './comparison/features.ts';

/** An archive prepared for comparing its articles, which are identified by their indexes in `drafts`. */
export interface Comparison {
  /** In the order of their ids. */
  readonly drafts: readonly ComparableDraft[];
  /** Pairs that share rare features, each once, in order. */
  pairs(): Generator<readonly [one: number, other: number]>;
  /** The likeness of any two articles. */
  likeness(one: number, other: number): Likeness;
  /** Whether the dates of two articles allow them to report the same event. */
  canMeet(one: number, other: number): boolean;
  /** Whether the dates of both are known to within about a month, and meet. */
  datesAgree(one: number, other: number): boolean;
  /** Reads the features of a draft, with their positions in its text. */
  readonly read: FeatureReader;
  /** The number of articles with a feature. */
  countOf(feature: number): number;
  keyOf(feature: number): string;
}

/** Reads, weights and pairs the articles of an archive, once for stories and related articles alike. */
export function compareArticles(drafts: readonly ComparableDraft[], identityOf?: IdentityOf): Comparison {
  const table = tabulateFeatures(drafts, identityOf);
  const rarity = measureRarity(table);
  const timeSpans = table.drafts.map(timeSpanOf);
  const timeSpanAt = (index: number): TimeSpan => timeSpans[index] ?? UNKNOWN_TIME_SPAN;
  const pairs = candidatePairs(table, rarity, timeSpans);
  return {
    drafts: table.drafts,
    *pairs() {
      for (const pair of pairs) yield unpackPair(pair);
    },
    likeness: likenessOf(table, rarity),
    canMeet: (one, other) => canMeet(timeSpanAt(one), timeSpanAt(other)),
    datesAgree: (one, other) => datesAgree(timeSpanAt(one), timeSpanAt(other)),
    read: table.read,
    countOf: (feature) => rarity.counts[feature] ?? 0,
    keyOf: (feature) => table.keys[feature] ?? '',
  };
}
