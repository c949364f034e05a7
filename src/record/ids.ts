/** The id of an article. It is an address, so it has plain letters only; it names files with longer endings, so it has at most 100 of them. */
export const ARTICLE_ID = /^[a-z0-9][a-z0-9_-]{0,99}$/;

/** The id of a name: `p-` for a person, `l-` for a place, `o-` for an organisation. */
export const NAME_ID = /^[plo]-[a-z0-9][a-z0-9_-]*$/;

/** The id of a series, after its template. */
export const SERIES_ID = /^t-[a-z0-9][a-z0-9_-]*$/;

/** The id of a story. */
export const STORY_ID = /^s-[a-z0-9][a-z0-9_-]*$/;
