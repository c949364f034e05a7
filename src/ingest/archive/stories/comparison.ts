import { candidatePairs, pairPlaces } from './candidates.ts';
import type { FeatureReader, IdentityOf, Telling } from './features.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import { profileArchive } from './profile.ts';
import { measureRarity } from './rarity.ts';
import { spanOf, type Span } from './time.ts';

/** An archive made ready for comparing its articles; these are named by their places in `drafts`. */
export interface Comparison {
  /** In the order of their ids. */
  readonly drafts: readonly Telling[];
  readonly spans: readonly Span[];
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
export function compareArticles(drafts: readonly Telling[], identityOf?: IdentityOf): Comparison {
  const profile = profileArchive(drafts, identityOf);
  const rarity = measureRarity(profile);
  const spans = profile.drafts.map(spanOf);
  const pairs = candidatePairs(profile, rarity, spans);
  return {
    drafts: profile.drafts,
    spans,
    *pairs() {
      for (const pair of pairs) yield pairPlaces(pair);
    },
    likeness: likenessOf(profile, rarity),
    read: profile.read,
    countOf: (feature) => rarity.counts[feature] ?? 0,
    keyOf: (feature) => profile.keys[feature] ?? '',
  };
}
