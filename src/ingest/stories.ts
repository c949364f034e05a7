import { compareText } from '../order.ts';
import type { Story } from '../schema.ts';
import { candidatePairs, pairPlaces } from './stories/candidates.ts';
import { clusterStories, weakestLink, type Judge, type Link } from './stories/cluster.ts';
import type { IdentityOf, Telling } from './stories/features.ts';
import { likenessOf } from './stories/likeness.ts';
import { profileArchive, type Profile } from './stories/profile.ts';
import { proveStory } from './stories/proof.ts';
import { measureRarity } from './stories/rarity.ts';
import { agree, boundsToEdtf, canMeet, commonBounds, spanOf, type Span } from './stories/time.ts';

/**
 * Two texts of one language share words as well as events: their likeness counts half, so that only versions of a text
 * and reports that follow the same source join by themselves.
 */
const IN_ONE_LANGUAGE = 0.5;

/** Fewer shared things than these are no link, however rare: two namesakes make one. */
const FEWEST_SHARED = 4;

/** Two texts of the same days are likelier to tell the same event. */
const AGREEMENT = 1.2;

/**
 * Stories: articles that tell the same event, in any language, with the proof. What two articles share (names, numbers,
 * days, words of common origin) is weighed by how rare it is and compared with what their two languages let expect;
 * dates exclude. Precision before recall: an article that fits nowhere is in no story.
 * The order of `drafts` does not matter; near-linear in the size of the archive.
 *
 * @param identityOf whose name a mention is, where the register knows
 * @param nearDuplicates versions of one text ({@link findNearDuplicates}): they share a story where there is one
 */
export function findStories(
  drafts: readonly Telling[],
  identityOf?: IdentityOf,
  nearDuplicates: ReadonlyMap<string, readonly string[]> = new Map(),
): Story[] {
  const profile = profileArchive(drafts, identityOf);
  const rarity = measureRarity(profile);
  const spans = profile.drafts.map(spanOf);
  const compare = likenessOf(profile, rarity);
  const judge = judgeOf(profile, compare, spans);
  const links: Link[] = [];
  for (const pair of candidatePairs(profile, rarity, spans)) {
    const [one, other] = pairPlaces(pair);
    const degree = judge.degreeOf(one, other);
    if (degree >= judge.weakest && compare(one, other).shared >= FEWEST_SHARED)
      links.push({ one, other, degree });
  }
  const versions = versionsOf(profile, nearDuplicates);
  const weights = new Map(profile.keys.map((key, feature) => [key, feature]));
  const weightOf = (key: string): number =>
    Math.log(1 + profile.drafts.length / (1 + (rarity.counts[weights.get(key) ?? -1] ?? 0)));
  return clusterStories(links, judge, versions)
    .filter((members) => !isOneText(members, versions))
    .map((members) => members.map((member) => profile.drafts[member] as Telling))
    .map((members) => toStory(members, proveStory(members, weightOf, identityOf)))
    .toSorted((a, b) => compareText(a.id, b.id));
}

function toStory(members: readonly Telling[], evidence: Story['evidence']): Story {
  const articles = members.map(({ id }) => id).toSorted(compareText);
  return {
    id: `s-${articles[0] ?? ''}`,
    articles,
    languages: [...new Set(members.map(({ language }) => language))].toSorted(compareText),
    edtf: boundsToEdtf(commonBounds(members.map(({ published }) => published))),
    evidence,
  };
}

function judgeOf(
  { languageOf }: Profile,
  compare: ReturnType<typeof likenessOf>,
  spans: readonly Span[],
): Judge {
  const spanAt = (index: number): Span => spans[index] as Span;
  return {
    weakest: weakestLink(spans.length),
    canMeet: (one, other) => canMeet(spanAt(one), spanAt(other)),
    agree: (one, other) => agree(spanAt(one), spanAt(other)),
    languageOf: (index) => languageOf[index] ?? 0,
    degreeOf: (one, other) => {
      if (!canMeet(spanAt(one), spanAt(other))) return 0;
      const { degree } = compare(one, other);
      return (
        degree *
        (languageOf[one] === languageOf[other] ? IN_ONE_LANGUAGE : 1) *
        (agree(spanAt(one), spanAt(other)) ? AGREEMENT : 1)
      );
    },
  };
}

/** Groups of versions of one text, as places in the profile. */
function versionsOf({ drafts }: Profile, nearDuplicates: ReadonlyMap<string, readonly string[]>): number[][] {
  const places = new Map(drafts.map(({ id }, index) => [id, index]));
  const groups: number[][] = [];
  const seen = new Set<string>();
  for (const { id } of drafts) {
    if (seen.has(id) || !nearDuplicates.has(id)) continue;
    const group = [id];
    seen.add(id);
    for (const member of group) {
      for (const other of nearDuplicates.get(member) ?? []) {
        if (seen.has(other) || !places.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group.map((member) => places.get(member) ?? 0));
  }
  return groups;
}

/** Versions of one text alone are no story: nobody else tells it. */
function isOneText(members: readonly number[], versions: readonly (readonly number[])[]): boolean {
  return versions.some((group) => members.every((member) => group.includes(member)));
}
