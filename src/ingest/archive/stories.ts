import { compareText } from '../../record/order.ts';
import type { Story } from '../../record/schema.ts';
import { clusterStories, minimumDegree, type ClusterMeasures, type StoryLink } from './stories/cluster.ts';
import { compareArticles, type Comparison, type Togetherness } from './comparison.ts';
import type { ComparableDraft, IdentityOf } from '../draft.ts';
import { proveStory } from './stories/proof.ts';
import { boundsToEdtf, commonBounds } from './stories/story-date.ts';

/**
 * How much the likeness of two articles counts, by how close in time they were written. Texts in one language share many words by
 * chance, and in a month the same people do several things; but reports of the same days that name the same people are of one
 * event, however different their words.
 */
const TIME_FACTORS: Readonly<
  Record<'one language' | 'two languages', Readonly<Record<Togetherness, number>>>
> = {
  'one language': { days: 1.65, month: 0.9, unknown: 0.75 },
  'two languages': { days: 1.2, month: 1.1, unknown: 1 },
};

/**
 * Minimum number of shared features, however rare they are: two people of the same name share a few. It is higher where neither
 * dates nor figures say that two short texts about the same people are about the same day.
 */
const MIN_SHARED_FEATURES = 4;
const MIN_SHARED_OF_SHORT_TEXTS = 12;
const SHORT_TEXT_FEATURES = 30;

/** Numbers of two digits, each of which says little, count as a figure together when two texts share this many. */
const MIN_SMALL_NUMBERS = 2;

/** Minimum number of proper names that two articles share: one person or one town is in the news with many things. */
const MIN_SHARED_NAMES = 2;

/**
 * Finds stories: articles in any language that report the same event, with the proof. What two articles share (names, numbers,
 * days, words of common origin) is weighted by its rarity and compared with what their two languages can be expected to share.
 * Dates too far apart exclude a link. Precision goes before recall: an article that fits nowhere is in no story.
 * The order of `drafts` does not matter; near-linear in the size of the archive.
 *
 * @param identityOf the entity behind a mention, where it is known
 * @param nearDuplicates versions of one text ({@link findNearDuplicates}), which belong to the same story
 * @param comparison a comparison of the same drafts, shared with {@link findRelated}
 */
export function findStories(
  drafts: readonly ComparableDraft[],
  identityOf?: IdentityOf,
  nearDuplicates: ReadonlyMap<string, readonly string[]> = new Map(),
  comparison: Comparison = compareArticles(drafts, identityOf),
): Story[] {
  const measures = measuresOf(comparison);
  const links: StoryLink[] = [];
  for (const [one, other] of comparison.pairs()) {
    const degree = measures.degreeOf(one, other);
    if (degree < measures.minimumDegree || !measures.areBound(one, other)) continue;
    links.push({ one, other, degree });
  }
  const versions = versionsOf(comparison.drafts, nearDuplicates);
  return clusterStories(links, measures, versions)
    .filter((members) => !isOneText(members, versions))
    .map((members) => members.flatMap((member) => comparison.drafts[member] ?? []))
    .map((members) => toStory(members, proveStory(members, comparison)))
    .toSorted((a, b) => compareText(a.id, b.id));
}

function toStory(members: readonly ComparableDraft[], evidence: Story['evidence']): Story {
  const articles = members.map(({ id }) => id).toSorted(compareText);
  return {
    id: `s-${articles[0] ?? ''}`,
    articles,
    languages: [...new Set(members.map(({ language }) => language))].toSorted(compareText),
    edtf: boundsToEdtf(commonBounds(members.map(({ published }) => published))),
    evidence,
  };
}

function measuresOf(comparison: Comparison): ClusterMeasures {
  const { drafts } = comparison;
  const minimumShared = (one: number, other: number): number =>
    comparison.togetherness(one, other) === 'unknown' &&
    Math.min(comparison.sizeOf(one), comparison.sizeOf(other)) < SHORT_TEXT_FEATURES &&
    !shareFigures(one, other)
      ? MIN_SHARED_OF_SHORT_TEXTS
      : MIN_SHARED_FEATURES;
  const shareFigures = (one: number, other: number): boolean => {
    const { figures, smallNumbers } = comparison.likeness(one, other);
    return figures > 0 || smallNumbers >= MIN_SMALL_NUMBERS;
  };
  const languageOf = (index: number): string => drafts[index]?.language ?? '';
  return {
    minimumDegree: minimumDegree(drafts.length),
    canMeet: (one, other) => comparison.canMeet(one, other),
    togetherness: (one, other) => comparison.togetherness(one, other),
    shareFigures,
    areBound: (one, other) =>
      comparison.likeness(one, other).shared >= minimumShared(one, other) &&
      comparison.sharedNames(one, other).length >= MIN_SHARED_NAMES &&
      !(languageOf(one) === languageOf(other) && isNextOfSeries(one, other, comparison)),
    languageOf,
    degreeOf: (one, other) => {
      if (!comparison.canMeet(one, other)) return 0;
      const factors = TIME_FACTORS[languageOf(one) === languageOf(other) ? 'one language' : 'two languages'];
      return comparison.likeness(one, other).degree * factors[comparison.togetherness(one, other)];
    },
  };
}

/** Whether two texts have days of their own and other figures: today's report is not yesterday's, however alike they are. */
function isNextOfSeries(one: number, other: number, comparison: Comparison): boolean {
  const [first, second] = [comparison.drafts[one]?.published, comparison.drafts[other]?.published];
  return first?.edtf !== second?.edtf && comparison.figuresDiffer(one, other);
}

/** Groups of versions of one text, as indexes into `drafts`. */
function versionsOf(
  drafts: readonly ComparableDraft[],
  nearDuplicates: ReadonlyMap<string, readonly string[]>,
): number[][] {
  const indexes = new Map(drafts.map(({ id }, index) => [id, index]));
  const groups: number[][] = [];
  const seen = new Set<string>();
  for (const { id } of drafts) {
    if (seen.has(id) || !nearDuplicates.has(id)) continue;
    const group = [id];
    seen.add(id);
    for (const member of group) {
      for (const other of nearDuplicates.get(member) ?? []) {
        if (seen.has(other) || !indexes.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group.map((member) => indexes.get(member) ?? 0));
  }
  return groups;
}

/** Whether a group holds only versions of one text, which are not a story. */
function isOneText(members: readonly number[], versions: readonly (readonly number[])[]): boolean {
  const group = versions.find((version) => version.includes(members[0] ?? -1));
  return group !== undefined && members.every((member) => group.includes(member));
}
