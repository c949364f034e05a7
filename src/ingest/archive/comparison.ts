import { candidatePairs, pairPlaces } from './comparison/candidates.ts';
import type { FeatureReader, IdentityOf, ComparableDraft } from './comparison/features.ts';
import { likenessOf, type Likeness } from './comparison/likeness.ts';
import { tabulateFeatures } from './comparison/feature-table.ts';
import { measureRarity } from './comparison/rarity.ts';
import { timeSpanOf, type TimeSpan } from './comparison/time.ts';

/** An archive made ready for comparing its articles; these are named by their places in `drafts`. */
export interface Comparison {
  /** In the order of their ids. */
  readonly drafts: readonly ComparableDraft[];
  readonly timeSpans: readonly TimeSpan[];
  /** Pairs that share rare things, each once, in order. */
  pairs(): Generator<readonly [one: number, other: number]>;
  /** How like any two articles are. */
  likeness(one: number, other: number): Likeness;
  /** Reads the features of a draft, with their places. */
  readonly read: FeatureReader;
  /** In how many articles a feature stands. */
  countOf(feature: number): number;
  keyOf(feature: number): string;
}

/** Reads, weighs and pairs the articles of an archive: once, for stories and for related articles. */
export function compareArticles(drafts: readonly ComparableDraft[], identityOf?: IdentityOf): Comparison {
  const profile = tabulateFeatures(drafts, identityOf);
  const rarity = measureRarity(profile);
  const timeSpans = profile.drafts.map(timeSpanOf);
  const pairs = candidatePairs(profile, rarity, timeSpans);
  return {
    drafts: profile.drafts,
    timeSpans,
    *pairs() {
      for (const pair of pairs) yield pairPlaces(pair);
    },
    likeness: likenessOf(profile, rarity),
    read: profile.read,
    countOf: (feature) => rarity.counts[feature] ?? 0,
    keyOf: (feature) => profile.keys[feature] ?? '',
  };
}
