/** A story or a name with fewer articles is seen at a glance on its page, and its feed would hold little more than a feed of the archive. */
const MIN_ARTICLES = 5;

/** Whether a story or a name has a feed of its own. */
export function hasOwnFeed({ articles }: { readonly articles: readonly unknown[] }): boolean {
  return articles.length >= MIN_ARTICLES;
}
