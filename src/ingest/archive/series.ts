import { DisjointSets } from '../../base/disjoint-sets.ts';
import { memoise } from '../../base/memoise.ts';
import { compareText } from '../../record/order.ts';
import type { ComparableDraft } from '../draft.ts';
import { digestContent, digestContents } from './content-digest.ts';
import { candidatePairs, countShingles } from './near-duplicates/candidates.ts';
import { compareFrames, NOTHING_IN_COMMON, type FrameComparison } from './series/compare.ts';
import { readFrame, type Frame } from './series/frame.ts';
import { groupByTitleForm } from './series/title-forms.ts';
import { NO_MEMORY, type StageMemory } from './stage-memory.ts';
import { fillsSlotsAnew, isCertainPair, isOtherEdition } from './series/template.ts';
import { remembered } from './remembered.ts';

/**
 * Minimum likeness of two frames. Unrelated articles of one language reach 0.31 at most in 2,000 real ones; notices that a template
 * made begin at 0.5.
 */
const MIN_LIKENESS = 0.42;

/** A series has at least this many members. Two texts with one frame may have it by chance. */
const MIN_MEMBERS = 3;

/** A shingle of any number of articles counts: what many share is what a template is. */
const ANY_NUMBER = Infinity;

/** Texts made by one template. */
export interface Series {
  /** After its first article by id. */
  readonly id: string;
  /** Ids, sorted. */
  readonly articles: readonly string[];
}

/** The series of an archive, and what follows from them for two of its articles, by id. */
export interface FoundSeries {
  readonly series: readonly Series[];
  /** Whether one template made both, even where it made no others. Only names that are not of the template can then join them to a story. */
  readonly areOfOneTemplate: (one: string, other: string) => boolean;
  /** Whether one template made both, with other values: they are alike, but no versions of one text. */
  readonly haveOtherValues: (one: string, other: string) => boolean;
  /** Notes what was asked of pairs, for the next run. */
  readonly keep: () => void;
}

/**
 * Finds texts that a template made, such as weather reports, police notices or lottery results, by their own likeness: the words
 * between names, numbers and days are the same, and those values are not. Versions of one text keep their values instead. Only texts
 * in the same language are compared. The order of `drafts` does not matter; near-linear in the size of the archive.
 */
export function findSeries(drafts: readonly ComparableDraft[], memory: StageMemory = NO_MEMORY): FoundSeries {
  const ordered = drafts.toSorted((a, b) => compareText(a.id, b.id));
  const byId = new Map(ordered.map((draft) => [draft.id, draft]));
  const codes = remembered<Int32Array>(memory, 'frame-codes');
  const comparisons = remembered<FrameComparison>(memory, 'frame-comparisons');
  const otherValues = remembered<boolean>(memory, 'other-values');
  const digestOf = memoise((id: string): string => {
    const draft = byId.get(id);
    return draft ? digestContent(draft) : '';
  });
  const frameOf = memoise((id: string): Frame | undefined => {
    const draft = byId.get(id);
    return draft && readFrame(draft);
  });
  const codesOf = (id: string): Int32Array =>
    codes.of(
      () => digestOf(id),
      () => frameOf(id)?.codes ?? new Int32Array(),
    );
  const compare = (one: string, other: string): FrameComparison => {
    const [first, second] = [frameOf(one), frameOf(other)];
    return first && second ? compareFrames(first, second, MIN_LIKENESS) : NOTHING_IN_COMMON;
  };
  const digestOfBoth = (one: string, other: string): string => digestOf(one) + digestOf(other);
  const { series, certainPairs } = memory.recall(
    'series',
    () => digestContents(ordered),
    () => {
      const found = groupByTemplate(ordered, codesOf, (one, other) =>
        comparisons.of(
          () => digestOfBoth(one, other),
          () => compare(one, other),
        ),
      );
      codes.keep();
      comparisons.keep();
      return found;
    },
  );
  const seriesOf = new Map(
    series.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const inOneSeries = (one: string, other: string): boolean =>
    seriesOf.has(one) && seriesOf.get(one) === seriesOf.get(other);
  return {
    series,
    areOfOneTemplate: (one, other) => inOneSeries(one, other) || certainPairs.has(keyOf(one, other)),
    haveOtherValues: (one, other) => {
      const isOfSeries = inOneSeries(one, other);
      return otherValues.of(
        () => `${String(isOfSeries)} ${digestOfBoth(one, other)}`,
        () => (isOfSeries ? isOtherEdition : isCertainPair)(compare(one, other)),
      );
    },
    keep: otherValues.keep,
  };
}

/** The series of an archive, sorted, and the pairs that one template made for certain, by {@link keyOf}. */
interface Templated {
  readonly series: readonly Series[];
  readonly certainPairs: ReadonlySet<string>;
}

/** @param ordered by id */
function groupByTemplate(
  ordered: readonly ComparableDraft[],
  codesOf: (id: string) => Int32Array,
  compare: (one: string, other: string) => FrameComparison,
): Templated {
  const indexes = new Map(ordered.map(({ id }, index) => [id, index]));
  const indexOf = (id: string): number => indexes.get(id) ?? 0;
  const sets = new DisjointSets(ordered.length);
  const join = (one: string, other: string): boolean => sets.join(indexOf(one), indexOf(other));
  const certainPairs = new Set<string>();
  for (const ofLanguage of Map.groupBy(ordered, ({ language }) => language).values()) {
    for (const [first, ...others] of groupByTitleForm(ofLanguage))
      for (const other of others) join(first ?? other, other);
    for (const [one, other] of alikePairs(ofLanguage, codesOf)) {
      if (sets.find(indexOf(one)) === sets.find(indexOf(other))) continue;
      const compared = compare(one, other);
      if (fillsSlotsAnew(compared)) join(one, other);
      if (isCertainPair(compared)) certainPairs.add(keyOf(one, other));
    }
  }
  const groups = Map.groupBy(ordered, ({ id }) => sets.find(indexOf(id))).values();
  const series = [...groups]
    .filter(({ length }) => length >= MIN_MEMBERS)
    .map((members) => toSeries(members.map(({ id }) => id)));
  return { series: series.toSorted((a, b) => compareText(a.id, b.id)), certainPairs };
}

/** Pairs of ids that share enough of their frames to be compared, each once. */
function* alikePairs(
  drafts: readonly ComparableDraft[],
  codesOf: (id: string) => Int32Array,
): Generator<[string, string]> {
  const codes = drafts.map(({ id }) => codesOf(id));
  for (const [one, other] of candidatePairs(codes, countShingles(codes), ANY_NUMBER)) {
    const [first, second] = [drafts[one], drafts[other]];
    if (first && second) yield [first.id, second.id];
  }
}

/** @param articles ids, sorted */
function toSeries(articles: readonly string[]): Series {
  return { id: `t-${articles[0] ?? ''}`, articles };
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
