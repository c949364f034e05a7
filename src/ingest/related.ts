import { compareText } from '../order.ts';
import type { Article, Story } from '../schema.ts';
import { candidatePairs, pairPlaces } from './stories/candidates.ts';
import type { IdentityOf, Telling } from './stories/features.ts';
import { likenessOf } from './stories/likeness.ts';
import { profileArchive } from './stories/profile.ts';
import { measureRarity } from './stories/rarity.ts';
import { spanOf } from './stories/time.ts';

/** So many related articles are named, best first. */
const MOST = 6;

/**
 * Less like each other than this, or with fewer shared names, two articles have nothing to do with each other. As with
 * stories, the bar rises with the archive: among more articles, more are alike by chance.
 */
const WEAKEST = 0.05;
const RISE = 0.02;
const SMALL = 5;
const HIGHEST = 0.2;
const FEWEST_NAMES = 2;

/** Two texts of one language are more like each other anyway. */
const IN_ONE_LANGUAGE = 0.7;

type Related = Article['related'][number];

/**
 * Articles about the same people or the same matter, but another event: {id → at most six, best first}. Articles of one
 * story are not among them: the story names those. The order of `drafts` does not matter; near-linear.
 */
export function findRelated(
  drafts: readonly Telling[],
  stories: readonly Story[],
  identityOf?: IdentityOf,
): ReadonlyMap<string, readonly Related[]> {
  const profile = profileArchive(drafts, identityOf);
  const rarity = measureRarity(profile);
  const compare = likenessOf(profile, rarity);
  const storyOf = new Map(
    stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const weakest = Math.min(HIGHEST, WEAKEST + RISE * Math.log(Math.max(1, drafts.length / SMALL)));
  const found = profile.drafts.map((): Partner[] => []);
  for (const pair of candidatePairs(profile, rarity, profile.drafts.map(spanOf))) {
    const [one, other] = pairPlaces(pair);
    const [first, second] = [profile.drafts[one] as Telling, profile.drafts[other] as Telling];
    const story = storyOf.get(first.id);
    if (story !== undefined && story === storyOf.get(second.id)) continue;
    const { degree, names } = compare(one, other);
    const likeness = degree * (first.language === second.language ? IN_ONE_LANGUAGE : 1);
    if (likeness < weakest || names < FEWEST_NAMES) continue;
    found[one]?.push({ place: other, likeness });
    found[other]?.push({ place: one, likeness });
  }
  const related = found.map((partners, index): readonly [string, readonly Related[]] => {
    const best = partners.toSorted((a, b) => b.likeness - a.likeness || a.place - b.place).slice(0, MOST);
    return [
      (profile.drafts[index] as Telling).id,
      best.map(({ place }) => labelled(profile.drafts[place] as Telling)),
    ];
  });
  return new Map(
    related.filter(([, partners]) => partners.length > 0).toSorted(([a], [b]) => compareText(a, b)),
  );
}

interface Partner {
  readonly place: number;
  readonly likeness: number;
}

function labelled({ id, title, language, published }: Telling): Related {
  return { id, title: title.text, language, edtf: published.edtf };
}
