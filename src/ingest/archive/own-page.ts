import type { Name } from '../../record/schema.ts';

/** In an archive of at most this many articles, pages list every sure name. */
const MAX_SMALL_ARCHIVE_ARTICLES = 1000;

/** Minimum number of articles that mention a name with its own page: that of any other would only repeat its article. */
const MIN_ARTICLES = 2;

type Mentioned = Pick<Name, 'articles' | 'sure'>;

/** Whether a name has its own page: it is sure, and several articles mention it. */
export function hasOwnPage({ articles, sure }: Mentioned): boolean {
  return sure !== false && articles.length >= MIN_ARTICLES;
}

/**
 * Whether pages list a name that has no page, with a link to its one article. In a large archive nine names in ten occur in one article only, and lists
 * of them would be longer than all others.
 *
 * @param archive number of articles in the archive
 */
export function isListedAlone(name: Mentioned, archive: number): boolean {
  return name.sure !== false && !hasOwnPage(name) && archive <= MAX_SMALL_ARCHIVE_ARTICLES;
}

/** The one article that mentions a sure name without a page. */
export function onlyArticle(name: Mentioned): string | undefined {
  return name.sure === false || hasOwnPage(name) ? undefined : name.articles[0];
}
