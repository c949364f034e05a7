/** Two articles by their places, and how like they are. */
export interface StoryLink {
  readonly one: number;
  readonly other: number;
  readonly degree: number;
}

/** What the clusters are made by. */
export interface Judge {
  /** How like two articles are, whether they are linked or not; 0 where they cannot tell the same event. */
  readonly degreeOf: (one: number, other: number) => number;
  /** Whether two articles may stand in one story at all. */
  readonly canMeet: (one: number, other: number) => boolean;
  /** Whether both are dated to within about a month, and meet. */
  readonly datesAgree: (one: number, other: number) => boolean;
  /** Whether both hold one number or day. */
  readonly shareFigures: (one: number, other: number) => boolean;
  readonly languageOf: (index: number) => string;
  /** {@link minimumDegree} */
  readonly minimumDegree: number;
}

/** Below this two articles of a small archive are not linked. */
const MIN_DEGREE = 0.28;

/** The more articles there are, the more like each other two strangers can be: the bar rises with the logarithm. */
const MIN_DEGREE_RISE = 0.02;
const SMALL_ARCHIVE_ARTICLES = 5;
const MAX_MIN_DEGREE = 0.38;

/** How like two articles of an archive must be, at least, to be linked. */
export function minimumDegree(size: number): number {
  return Math.min(
    MAX_MIN_DEGREE,
    MIN_DEGREE + MIN_DEGREE_RISE * Math.log(Math.max(1, size / SMALL_ARCHIVE_ARTICLES)),
  );
}

/**
 * Where no dates speak for two articles or groups more is asked, and much more where they share no number: the same people
 * meet again and again, but not over the same figures.
 */
const UNDATED_FACTOR = 1.15;
const NO_SHARED_NUMBER_FACTOR = 1.5;

/** Two groups join where their members are this near to a link on average. */
const MIN_MEAN_SHARE = 0.6;

/**
 * Groups join only where the links between them are nearly as strong as those inside: this share of the stronger group's.
 * Where both hold one language, more is asked: two texts in one language that are less like each other than their
 * translations are tell two events, or one event twice.
 */
const MIN_INSIDE_SHARE = 0.4;
const MIN_INSIDE_SHARE_SAME_LANGUAGE = 0.6;

/** Later joins can make an earlier refusal right: links are gone through so often at most. */
const MAX_ROUNDS = 3;

/** Of a large group so many members speak for all. */
const MAX_REPRESENTATIVES = 12;

/**
 * Groups of articles that tell one event: strongest links first, and a group grows only where its members agree on
 * average and none excludes another. A chain of links does not suffice. Every article is in at most one group.
 *
 * @param together groups known beforehand (versions of one text)
 * @returns groups of two and more, each ascending
 */
export function clusterStories(
  links: readonly StoryLink[],
  judge: Judge,
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
      if (first !== second && allMeet(first, second, judge)) join(first, second, 0);
    }
  }
  let waiting = links.toSorted((a, b) => b.degree - a.degree || a.one - b.one || a.other - b.other);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const refused: StoryLink[] = [];
    for (const link of waiting) {
      const [one, other] = [groupOf(link.one), groupOf(link.other)];
      if (one === other) continue;
      const between = meanDegree(one, other, judge);
      if (between >= needed(one, other, judge) && allMeet(one, other, judge))
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
  /** Mean degree of the links inside; 0 where none was measured. */
  readonly inside: number;
}

function needed(one: StoryGroup, other: StoryGroup, judge: Judge): number {
  const { languageOf, minimumDegree } = judge;
  const support = lackOfSupport(one, other, judge);
  if (one.members.length + other.members.length === 2) return support * minimumDegree;
  const spoken = new Set(one.members.map(languageOf));
  const share = other.members.some((member) => spoken.has(languageOf(member)))
    ? MIN_INSIDE_SHARE_SAME_LANGUAGE
    : MIN_INSIDE_SHARE;
  return Math.max(support * MIN_MEAN_SHARE * minimumDegree, share * Math.max(one.inside, other.inside));
}

/** By how much more two groups must be alike, by what else speaks for them. */
function lackOfSupport(one: StoryGroup, other: StoryGroup, { datesAgree, shareFigures }: Judge): number {
  const [ours, theirs] = [representatives(one), representatives(other)];
  if (ours.some((member) => theirs.some((partner) => datesAgree(member, partner)))) return 1;
  return ours.some((member) => theirs.some((partner) => shareFigures(member, partner)))
    ? UNDATED_FACTOR
    : NO_SHARED_NUMBER_FACTOR;
}

function meanDegree(one: StoryGroup, other: StoryGroup, { degreeOf }: Judge): number {
  const [ours, theirs] = [representatives(one), representatives(other)];
  let sum = 0;
  for (const member of ours) for (const partner of theirs) sum += degreeOf(member, partner);
  return sum / (ours.length * theirs.length);
}

/** Mean over all pairs of the joined group, from those of its parts. */
function meanInside(one: StoryGroup, other: StoryGroup, between: number): number {
  const pairs = ({ members }: StoryGroup): number => (members.length * (members.length - 1)) / 2;
  const crossing = one.members.length * other.members.length;
  const sum = one.inside * pairs(one) + other.inside * pairs(other) + between * crossing;
  return sum / (pairs(one) + pairs(other) + crossing);
}

function allMeet(one: StoryGroup, other: StoryGroup, { canMeet }: Judge): boolean {
  return one.members.every((member) => other.members.every((partner) => canMeet(member, partner)));
}

/** Members spread evenly over a large group; all of a small one. */
function representatives({ members }: StoryGroup): readonly number[] {
  if (members.length <= MAX_REPRESENTATIVES) return members;
  return Array.from(
    { length: MAX_REPRESENTATIVES },
    (_, at) => members[Math.floor((at * members.length) / MAX_REPRESENTATIVES)] ?? 0,
  );
}
