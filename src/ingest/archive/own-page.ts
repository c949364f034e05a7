import type { Name } from '../../record/schema.ts';

/** Up to so many articles every name has a page of its own. */
const MAX_SMALL_ARCHIVE_ARTICLES = 1000;

/** In a larger archive a name has one when it stands in so many articles: of one article's names the article tells everything. */
const MIN_ARTICLES = 2;

/**
 * Whether a name has a page of its own; any other leads to the search, which finds its one article. Nine names in ten stand in
 * one article only, and each page costs as much as an article's.
 *
 * @param archive how many articles the archive holds
 */
export function hasOwnPage({ articles }: Pick<Name, 'articles'>, archive: number): boolean {
  return archive <= MAX_SMALL_ARCHIVE_ARTICLES || articles.length >= MIN_ARTICLES;
}
