import { memoise } from '../../base/memoise.ts';
import { candidatePairs, unpackPair } from './comparison/candidates.ts';
import type { ComparableDraft, IdentityOf } from '../draft.ts';
import type { FeatureReader } from './comparison/features.ts';
import { likenessOf, type Likeness } from './comparison/likeness.ts';
import { tabulateFeatures, type FeatureTable } from './comparison/feature-table.ts';
import { knownNameWords } from './comparison/name-words.ts';
import { properNamesOf, readNameWords, type ProperName } from './comparison/proper-names.ts';
import { measureRarity } from './comparison/rarity.ts';
import { sharedNames, type SharedName } from './comparison/shared-names.ts';
import { NO_MEMORY, type StageMemory } from './stage-memory.ts';
import { PREFIX_LETTERS } from './comparison/skeleton.ts';
import {
  canMeet,
  timeSpanOf,
  togetherness,
  UNKNOWN_TIME_SPAN,
  type TimeSpan,
  type Togetherness,
} from './comparison/time.ts';

export type { Togetherness } from './comparison/time.ts';
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
  /** How close in time the two were written, as far as it is known. */
  togetherness(one: number, other: number): Togetherness;
  /** The proper names of an article that few others have. */
  namesOf(index: number): readonly ProperName[];
  /** The number of articles that have a name. */
  countOfName(name: ProperName): number;
  /** The proper names that both have and few other articles, each entity once. */
  sharedNames(one: number, other: number): readonly SharedName[];
  /** Whether both name one person, place or organisation that few others name. */
  shareAnEntity(one: number, other: number): boolean;
  /** The number of features of an article. */
  sizeOf(index: number): number;
  /** Whether both report several figures, and hardly one is the same. */
  figuresDiffer(one: number, other: number): boolean;
  /** Reads the features of a draft, with their positions in its text. */
  readonly read: FeatureReader;
  keyOf(feature: number): string;
  /** The number of articles with the feature of a key. */
  countOfKey(key: string): number;
  /** Notes what was asked of articles, for the next run. */
  keep(): void;
}

/**
 * A name that more than this share of an archive's articles have proves nothing. A small archive counts as if it had
 * {@link BACKGROUND_ARTICLES} more articles, because a name in all of three articles may be the event.
 */
const MAX_NAME_SHARE = 0.1;
const BACKGROUND_ARTICLES = 60;

/** Minimum number of figures in each of two texts that can contradict each other, and the share of them that they have in common. */
const MIN_FIGURES = 3;
const MIN_SHARED_FIGURES_SHARE = 1 / 3;

/** How many articles' entities are remembered. */
const MAX_REMEMBERED_ARTICLES = 10_000;

/** Reads, weights and pairs the articles of an archive, once for stories and related articles alike. */
export function compareArticles(
  drafts: readonly ComparableDraft[],
  identityOf?: IdentityOf,
  memory: StageMemory = NO_MEMORY,
): Comparison {
  const table = tabulateFeatures(drafts, identityOf, memory);
  const rarity = measureRarity(table);
  const timeSpans = table.drafts.map(timeSpanOf);
  const timeSpanAt = (index: number): TimeSpan => timeSpans[index] ?? UNKNOWN_TIME_SPAN;
  const pairs = candidatePairs(table, rarity, timeSpans);
  const countOfKey = (key: string): number => rarity.counts[table.numberOf(key) ?? -1] ?? 0;
  const countOfIdentity = memoise((identity: string) => countOfKey(`=${identity}`));
  const countOfWords = memoise((words: readonly string[]) =>
    Math.min(...words.map((word) => countOfKey(word.slice(0, PREFIX_LETTERS)))),
  );
  const countOfName = ({ identity, words }: ProperName): number =>
    identity === undefined ? countOfWords(words) : countOfIdentity(identity);
  const isTelling = (name: ProperName): boolean =>
    countOfName(name) <= MAX_NAME_SHARE * (table.drafts.length + BACKGROUND_ARTICLES);
  const nameWords = knownNameWords(readNameWords, memory);
  const namesAt = memoise((index: number): ProperName[] => {
    const draft = table.drafts[index];
    return draft === undefined ? [] : properNamesOf(draft, identityOf, nameWords.of(draft)).filter(isTelling);
  });
  const entitiesAt = memoise(
    (index: number) => new Set(namesAt(index).flatMap(({ identity }) => identity ?? [])),
    MAX_REMEMBERED_ARTICLES,
  );
  const figuresAt = memoise((index: number) => figuresOf(table, index));
  return {
    drafts: table.drafts,
    *pairs() {
      for (const pair of pairs) yield unpackPair(pair);
    },
    likeness: likenessOf(table, rarity),
    canMeet: (one, other) => canMeet(timeSpanAt(one), timeSpanAt(other)),
    togetherness: (one, other) => togetherness(timeSpanAt(one), timeSpanAt(other)),
    namesOf: namesAt,
    countOfName,
    sharedNames: (one, other) => sharedNames(namesAt(one), namesAt(other)),
    shareAnEntity: (one, other) => !entitiesAt(one).isDisjointFrom(entitiesAt(other)),
    sizeOf: (index) => (table.offsets[index + 1] ?? 0) - (table.offsets[index] ?? 0),
    figuresDiffer: (one, other) => {
      const [ours, theirs] = [figuresAt(one), figuresAt(other)];
      const least = Math.min(ours.size, theirs.size);
      const shared = ours.intersection(theirs).size;
      return least >= MIN_FIGURES && shared < least * MIN_SHARED_FIGURES_SHARE;
    },
    read: table.read,
    keyOf: (feature) => table.keys[feature] ?? '',
    countOfKey,
    keep: nameWords.keep,
  };
}

/** The numbers of an article that are no years. */
function figuresOf({ offsets, features, keys }: FeatureTable, index: number): Set<number> {
  const own = features.subarray(offsets[index], offsets[index + 1]);
  return new Set(own.filter((feature) => /^#(?!(?:19|20)\d\d$)/u.test(keys[feature] ?? '')));
}
