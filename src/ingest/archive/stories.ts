import type { StoryCorrection } from '../../record/correction.ts';
import { compareText } from '../../record/order.ts';
import type { Story } from '../../record/schema.ts';
import { storiesByHand, type JoinedGroup } from './stories/by-hand.ts';
import { clusterStories, type ClusterMeasures, type StoryLink } from './stories/cluster.ts';
import { measuresOf, type Templates } from './stories/measures.ts';
import { compareArticles, type Comparison } from './comparison.ts';
import type { ComparableDraft, IdentityOf } from '../draft.ts';
import { proveStory, type SharedFeatures } from './stories/proof.ts';
import { remembered, type Remembered } from './remembered.ts';
import { NO_MEMORY, type StageMemory } from './stage-memory.ts';
import { boundsToEdtf, commonBounds, joinedBounds } from './stories/story-date.ts';

/**
 * Finds stories: articles in any language that report the same event, with the proof. What two articles share (names, numbers,
 * days, words of common origin) is weighted by its rarity and compared with what their two languages can be expected to share.
 * Dates too far apart exclude a link. Precision goes before recall: an article that fits nowhere is in no story.
 * The order of `drafts` does not matter; near-linear in the size of the archive.
 *
 * @param identityOf the entity behind a mention, where it is known
 * @param nearDuplicates versions of one text ({@link findNearDuplicates}), which belong to the same story
 * @param comparison a comparison of the same drafts, shared with {@link findRelated}
 * @param templates which articles one template made
 * @param rulings what a person has joined and parted, which wins over what is found
 * @param memory of the last run
 */
export function findStories(
  drafts: readonly ComparableDraft[],
  identityOf?: IdentityOf,
  nearDuplicates: ReadonlyMap<string, readonly string[]> = new Map(),
  comparison: Comparison = compareArticles(drafts, identityOf),
  templates: Templates = NO_TEMPLATES,
  rulings: readonly StoryCorrection[] = [],
  memory: StageMemory = NO_MEMORY,
): Story[] {
  const byHand = storiesByHand(
    rulings,
    comparison.drafts.map(({ id }) => id),
  );
  const found = measuresOf(comparison, templates);
  const measures: ClusterMeasures = {
    ...found,
    canMeet: (one, other) => byHand.mayMeet(one, other) && found.canMeet(one, other),
  };
  const links: StoryLink[] = [];
  for (const [one, other] of comparison.pairs()) {
    const degree = measures.degreeOf(one, other);
    if (degree < measures.minimumDegree || !measures.areBound(one, other)) continue;
    links.push({ one, other, degree });
  }
  const versions = versionsOf(comparison.drafts, nearDuplicates);
  const proofs = remembered<SharedFeatures>(memory, 'story-features');
  const stories = byHand
    .join(clusterStories(links, measures, versions))
    .filter(({ members, isByHand }) => members.length > 1 && (isByHand || !isOneText(members, versions)))
    .map((group) => toStory(group, comparison, rulings, proofs))
    .toSorted((a, b) => compareText(a.id, b.id));
  proofs.keep();
  return stories;
}

const NO_TEMPLATES: Templates = { areOfOneTemplate: () => false, haveOtherValues: () => false };

/** A story with its proof, which is of those articles only that were found to belong together. */
function toStory(
  group: JoinedGroup,
  comparison: Comparison,
  rulings: readonly StoryCorrection[],
  known: Remembered<SharedFeatures>,
): Story {
  const members = group.members.flatMap((member) => comparison.drafts[member] ?? []);
  const articles = members.map(({ id }) => id).toSorted(compareText);
  const evidence = group.found.flatMap((part) => proveStory(part, comparison, known));
  const boundsOf = group.isByHand ? joinedBounds : commonBounds;
  const corrections = rulings.filter((ruling) => concerns(ruling, new Set(articles)));
  return {
    id: `s-${articles[0] ?? ''}`,
    articles,
    ...(corrections.length > 0 && { corrections }),
    languages: [...new Set(members.map(({ language }) => language))].toSorted(compareText),
    edtf: boundsToEdtf(boundsOf(members.map(({ published }) => published))),
    evidence,
  };
}

/** Whether a story is as it is because of a ruling. */
function concerns({ of, articles }: StoryCorrection, members: ReadonlySet<string>): boolean {
  return of === 'joined' ? articles.every((id) => members.has(id)) : articles.some((id) => members.has(id));
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
