import type { Name } from '../../record/schema.ts';

/** In an archive of at most this many articles, every name has its own page. */
const MAX_SMALL_ARCHIVE_ARTICLES = 1000;

/** Minimum number of articles that mention a name with its own page in a larger archive. */
const MIN_ARTICLES = 2;

/**
 * Whether a name has its own page: it must be sure. Other names link to the search, which finds their one article. In a large archive nine names
 * in ten occur in one article only, and a page costs as much to build as an article's.
 *
 * @param archive number of articles in the archive
 */
export function hasOwnPage({ articles, sure }: Pick<Name, 'articles' | 'sure'>, archive: number): boolean {
  if (sure === false) return false;
  return archive <= MAX_SMALL_ARCHIVE_ARTICLES || articles.length >= MIN_ARTICLES;
}
