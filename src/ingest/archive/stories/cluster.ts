import type { Togetherness } from '../comparison.ts';

/** A pair of articles by index, and their degree of likeness. */
export interface StoryLink {
  readonly one: number;
  readonly other: number;
  readonly degree: number;
}

/** The measures that clustering uses. */
export interface ClusterMeasures {
  /** The degree of likeness of any two articles; 0 where they cannot report the same event. */
  readonly degreeOf: (one: number, other: number) => number;
  /** Whether the dates of two articles allow them in one story. */
  readonly canMeet: (one: number, other: number) => boolean;
  /** How close in time two articles were written. */
  readonly togetherness: (one: number, other: number) => Togetherness;
  /** Whether the names that two articles share prove that they can be of one event. */
  readonly areBound: (one: number, other: number) => boolean;
  /** Whether both contain the same number or day. */
  readonly shareFigures: (one: number, other: number) => boolean;
  readonly languageOf: (index: number) => string;
  /** {@link minimumDegree} */
  readonly minimumDegree: number;
}

/** Minimum degree of a link in a small archive. */
const MIN_DEGREE = 0.21;

/** The minimum degree rises with the logarithm of the archive's size, because more unrelated articles are alike by chance. */
const MIN_DEGREE_RISE = 0.015;
const SMALL_ARCHIVE_ARTICLES = 5;
const MAX_MIN_DEGREE = 0.285;

/** Minimum degree of likeness of two linked articles in an archive of this many articles. */
export function minimumDegree(size: number): number {
  return Math.min(
    MAX_MIN_DEGREE,
    MIN_DEGREE + MIN_DEGREE_RISE * Math.log(Math.max(1, size / SMALL_ARCHIVE_ARTICLES)),
  );
}

/**
 * Factors on the minimum degree where no dates support a join: a small one where the two share a number, a large one where they
 * do not, because the same people meet repeatedly, but rarely over the same figures.
 */
const UNDATED_FACTOR = 1.15;
const NO_SHARED_NUMBER_FACTOR = 1.9;

/** Minimum mean degree between two groups, as a share of the minimum degree of a link. */
const MIN_MEAN_SHARE = 0.6;

/**
 * Minimum mean degree between two groups, as a share of the mean degree inside the stronger group. It is higher where both have
 * articles in one language: such texts that are less alike than their translations report two events.
 */
const MIN_INSIDE_SHARE = 0.4;
const MIN_INSIDE_SHARE_SAME_LANGUAGE = 0.6;

/** Minimum share of the pairs between two groups that names bind: a chain of weak bridges is no story. */
const MIN_BOUND_SHARE = 0.5;

/** Maximum number of passes over the links: a later join can make an earlier refused one possible. */
const MAX_ROUNDS = 3;

/** Maximum number of members that represent a group in comparisons. */
const MAX_REPRESENTATIVES = 12;

/**
 * Groups articles that report one event. The strongest links are joined first, and a group grows only where its members are alike
 * on average and no two exclude each other: a chain of links is not enough. Every article is in at most one group.
 *
 * @param together groups known in advance: versions of one text
 * @returns groups of two or more indexes, each ascending
 */
export function clusterStories(
  links: readonly StoryLink[],
  measures: ClusterMeasures,
  together: readonly (readonly number[])[],
): number[][] {
  const groups = new Map<number, StoryGroup>();
  const groupOf = (index: number): StoryGroup => {
    const found = groups.get(index) ?? { members: [index], inside: 0 };
    groups.set(index, found);
    return found;
  };
  const join = (one: StoryGroup, other: StoryGroup, inside: number): void => {
    const joined = { members: [...one.members, ...other.members].toSorted((a, b) => a - b), inside };
    for (const member of joined.members) groups.set(member, joined);
  };
  for (const members of together) {
    for (const member of members) {
      const [first, second] = [groupOf(members[0] ?? member), groupOf(member)];
      if (first !== second && allMeet(first, second, measures)) join(first, second, 0);
    }
  }
  let waiting = links.toSorted((a, b) => b.degree - a.degree || a.one - b.one || a.other - b.other);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const refused: StoryLink[] = [];
    for (const link of waiting) {
      const [one, other] = [groupOf(link.one), groupOf(link.other)];
      if (one === other) continue;
      const between = meanDegree(one, other, measures);
      if (
        between >= needed(one, other, measures) &&
        allMeet(one, other, measures) &&
        areBound(one, other, measures)
      )
        join(one, other, meanInside(one, other, between));
      else refused.push(link);
    }
    if (refused.length === waiting.length) break;
    waiting = refused;
  }
  return [...new Set(groups.values())].map(({ members }) => [...members]).filter(({ length }) => length > 1);
}

interface StoryGroup {
  readonly members: readonly number[];
  /** Mean degree of the pairs inside; 0 where it was not measured. */
  readonly inside: number;
}

function needed(one: StoryGroup, other: StoryGroup, measures: ClusterMeasures): number {
  const { languageOf, minimumDegree } = measures;
  const time = closestTime(one, other, measures);
  const support = time === 'unknown' ? lackOfSupport(one, other, measures) : 1;
  if (one.members.length + other.members.length === 2) return support * minimumDegree;
  const least = support * MIN_MEAN_SHARE * minimumDegree;
  const spoken = new Set(one.members.map(languageOf));
  const share = other.members.some((member) => spoken.has(languageOf(member)))
    ? MIN_INSIDE_SHARE_SAME_LANGUAGE
    : MIN_INSIDE_SHARE;
  return time === 'days' ? least : Math.max(least, share * Math.max(one.inside, other.inside));
}

/** The closest that articles of two groups are in time. */
function closestTime(one: StoryGroup, other: StoryGroup, { togetherness }: ClusterMeasures): Togetherness {
  const found = new Set(pairsBetween(one, other).map(([member, partner]) => togetherness(member, partner)));
  return found.has('days') ? 'days' : found.has('month') ? 'month' : 'unknown';
}

/** The factor on the minimum degree without dates, by what else supports a join. */
function lackOfSupport(one: StoryGroup, other: StoryGroup, { shareFigures }: ClusterMeasures): number {
  return pairsBetween(one, other).some(([member, partner]) => shareFigures(member, partner))
    ? UNDATED_FACTOR
    : NO_SHARED_NUMBER_FACTOR;
}

function areBound(one: StoryGroup, other: StoryGroup, measures: ClusterMeasures): boolean {
  const pairs = pairsBetween(one, other);
  return (
    pairs.filter(([member, partner]) => measures.areBound(member, partner)).length >=
    MIN_BOUND_SHARE * pairs.length
  );
}

function meanDegree(one: StoryGroup, other: StoryGroup, { degreeOf }: ClusterMeasures): number {
  const pairs = pairsBetween(one, other);
  return pairs.reduce((sum, [member, partner]) => sum + degreeOf(member, partner), 0) / pairs.length;
}

function pairsBetween(one: StoryGroup, other: StoryGroup): (readonly [number, number])[] {
  return representatives(one).flatMap((member) =>
    representatives(other).map((partner) => [member, partner] as const),
  );
}

/** Mean degree of all pairs of the joined group, computed from its parts. */
function meanInside(one: StoryGroup, other: StoryGroup, between: number): number {
  const pairs = ({ members }: StoryGroup): number => (members.length * (members.length - 1)) / 2;
  const crossing = one.members.length * other.members.length;
  const sum = one.inside * pairs(one) + other.inside * pairs(other) + between * crossing;
  return sum / (pairs(one) + pairs(other) + crossing);
}

function allMeet(one: StoryGroup, other: StoryGroup, { canMeet }: ClusterMeasures): boolean {
  return one.members.every((member) => other.members.every((partner) => canMeet(member, partner)));
}

/** Members spread evenly over a large group, or all members of a small one. */
function representatives({ members }: StoryGroup): readonly number[] {
  if (members.length <= MAX_REPRESENTATIVES) return members;
  return Array.from(
    { length: MAX_REPRESENTATIVES },
    (_, at) => members[Math.floor((at * members.length) / MAX_REPRESENTATIVES)] ?? 0,
  );
}
