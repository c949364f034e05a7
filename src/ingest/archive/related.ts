import type { Article, Story } from '../../record/schema.ts';
import { compareArticles, type Comparison } from './comparison.ts';
import type { ComparableDraft, IdentityOf } from '../draft.ts';

/** Maximum number of related articles listed for one. */
const MAX_RELATED = 6;

/**
 * Minimum likeness and minimum number of shared names of two related articles. As with stories, the minimum likeness rises with
 * the logarithm of the archive's size, because more articles are alike by chance.
 */
const MIN_LIKENESS = 0.05;
const MIN_LIKENESS_RISE = 0.02;
const SMALL_ARCHIVE_ARTICLES = 5;
const MAX_MIN_LIKENESS = 0.2;
const MIN_SHARED_NAMES = 2;

/**
 * Likeness between two languages is relative to the little they can share, likeness within one language to everything. Doubling
 * the latter makes the two comparable.
 */
const SAME_LANGUAGE_FACTOR = 2;

type Related = Article['related'][number];

/** What is known of an archive when its related articles are looked for. */
export interface RelatedContext {
  readonly identityOf: IdentityOf;
  /** An earlier comparison of the drafts; their dates may have changed since. */
  readonly comparison?: Comparison;
  readonly stories: readonly Story[];
  /** Whether two articles are versions of one text, or of one series: their pages link to each other as such. */
  readonly areOneText?: (one: string, other: string) => boolean;
}

/**
 * Finds articles about the same people or the same matter, but another event: a map from id to at most six, best first. Both name
 * somebody or something that few others name. Articles of one story are not related: the story lists them. The order of `drafts`
 * does not matter; near-linear time.
 */
export function findRelated(
  drafts: readonly ComparableDraft[],
  { identityOf, comparison = compareArticles(drafts, identityOf), stories, areOneText }: RelatedContext,
): ReadonlyMap<string, readonly Related[]> {
  const weakest = Math.min(
    MAX_MIN_LIKENESS,
    MIN_LIKENESS + MIN_LIKENESS_RISE * Math.log(Math.max(1, drafts.length / SMALL_ARCHIVE_ARTICLES)),
  );
  const storyOf = new Map(
    stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const partners = comparison.drafts.map((): Partner[] => []);
  for (const [one, other] of comparison.pairs()) {
    const [first, second] = [comparison.drafts[one], comparison.drafts[other]];
    if (!first || !second) continue;
    const story = storyOf.get(first.id);
    if (story !== undefined && story === storyOf.get(second.id)) continue;
    const { degree, names } = comparison.likeness(one, other);
    const likeness = degree * (first.language === second.language ? SAME_LANGUAGE_FACTOR : 1);
    if (likeness < weakest || names < MIN_SHARED_NAMES) continue;
    if (!comparison.shareAnEntity(one, other) || areOneText?.(first.id, second.id) === true) continue;
    keepBest(partners[one] ?? [], { index: other, likeness });
    keepBest(partners[other] ?? [], { index: one, likeness });
  }
  const latest = new Map(drafts.map((draft) => [draft.id, draft]));
  const labelled = ({ index }: Partner): Related[] => {
    const draft = latest.get(comparison.drafts[index]?.id ?? '');
    return draft
      ? [{ id: draft.id, title: draft.title.text, language: draft.language, edtf: draft.published.edtf }]
      : [];
  };
  const related = comparison.drafts.map(
    ({ id }, index) => [id, (partners[index] ?? []).flatMap(labelled)] as const,
  );
  return new Map(related.filter(([, others]) => others.length > 0));
}

interface Partner {
  readonly index: number;
  readonly likeness: number;
}

/** Keeps the best partners, in order; ties go to the smaller id. */
function keepBest(best: Partner[], partner: Partner): void {
  best.push(partner);
  best.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
  if (best.length > MAX_RELATED) best.pop();
}
