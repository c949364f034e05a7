import type { Article, Name, Story } from '../../record/schema.ts';
import type { Draft, IdentityOf } from '../draft.ts';
import { hasOwnPage, onlyArticle } from './own-page.ts';
import type { Series } from './series.ts';

/** The data that other files of the archive add to a draft. */
export interface CrossReferences {
  readonly names: readonly Name[];
  readonly identityOf: IdentityOf;
  readonly stories: readonly Story[];
  readonly series: readonly Series[];
  readonly related: ReadonlyMap<string, Article['related']>;
  readonly nearDuplicates: ReadonlyMap<string, readonly string[]>;
}

/**
 * Composes an article record from each draft, oldest first: its mentions and quotations get the ids of their names, and the article gets its
 * story. Every record holds the labels of what its page links to, so that the page needs no other record. Records are composed
 * one at a time, because those of a large archive do not fit into memory.
 */
export function* composeArticleRecords(
  drafts: readonly Draft[],
  references: CrossReferences,
): Generator<Article> {
  const { names, identityOf, stories, related, nearDuplicates } = references;
  const nameById = new Map(names.map((name) => [name.id, name]));
  const storyOf = new Map(
    stories.flatMap((story) => story.articles.map((article) => [article, story] as const)),
  );
  const linkTo = new Map(drafts.map((draft) => [draft.id, linkOf(draft)]));
  const seriesOf = placeInSeries(drafts, references.series, linkTo);
  for (const draft of drafts) {
    const story = storyOf.get(draft.id);
    const series = seriesOf.get(draft.id);
    const versions = nearDuplicates.get(draft.id) ?? [];
    const mentions = draft.mentions.names.flatMap(({ type, text, start, end, confidence }, index) => {
      const name = identityOf(draft, index);
      return name === undefined
        ? []
        : [
            {
              ...{ name, type: nameById.get(name)?.type ?? type, text, start, end },
              ...(confidence !== undefined && { confidence }),
            },
          ];
    });
    const named = [...new Set(mentions.map(({ name }) => name))]
      .flatMap((id) => nameById.get(id) ?? [])
      .filter(({ sure }) => sure !== false);
    yield {
      ...draft,
      mentions: { dates: draft.mentions.dates, names: mentions },
      quotes: draft.quotes.map(({ text, speaker, start, end }) => ({
        text,
        speaker: (speaker === null ? undefined : identityOf(draft, speaker)) ?? null,
        start,
        end,
      })),
      story: story?.id ?? null,
      tellings: (story?.articles ?? []).flatMap((id) => (id === draft.id ? [] : (linkTo.get(id) ?? []))),
      ...(series !== undefined && { series }),
      related: related.get(draft.id) ?? [],
      nearDuplicates: versions,
      versions: versions.flatMap((id) => linkTo.get(id) ?? []),
      named: named.map(linkToName),
    };
  }
}

/**
 * Composes the records of private articles. Each stands alone: no other article, and no name, is told from it or in it, because a link back would tell
 * that it is there.
 */
export function composePrivateRecords(drafts: readonly Draft[]): Generator<Article> {
  return composeArticleRecords(drafts, {
    names: [],
    identityOf: () => undefined,
    stories: [],
    series: [],
    related: new Map(),
    nearDuplicates: new Map(),
  });
}

/** A link to a name, with its label. */
export function linkToName(name: Name): Article['named'][number] {
  const { id, type, label } = name;
  const onlyIn = onlyArticle(name);
  return { id, type, label, hasPage: hasOwnPage(name), ...(onlyIn !== undefined && { onlyIn }) };
}

function linkOf({ id, title, language, published }: Draft): Article['related'][number] {
  return { id, title: title.text, language, edtf: published.edtf };
}

/** What each member of a series knows of it: only its neighbours, because a series can be as long as the archive. */
function placeInSeries(
  drafts: readonly Draft[],
  series: readonly Series[],
  linkTo: ReadonlyMap<string, Article['related'][number]>,
): ReadonlyMap<string, NonNullable<Article['series']>> {
  const idOf = new Map(
    series.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const places = new Map<string, NonNullable<Article['series']>>();
  for (const [id, members] of Map.groupBy(drafts, (draft) => idOf.get(draft.id))) {
    if (id === undefined) continue;
    for (const [at, draft] of members.entries()) {
      const neighbour = (step: number) => linkTo.get(members[at + step]?.id ?? '') ?? null;
      places.set(draft.id, { id, articles: members.length, previous: neighbour(-1), next: neighbour(1) });
    }
  }
  return places;
}
