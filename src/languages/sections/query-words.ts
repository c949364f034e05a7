/** The fields of a query, by which a word is searched in one part of an article or in what is known of it. */
export const QUERY_FIELDS = [
  'title',
  'quote',
  'caption',
  'name',
  'lang',
  'source',
  'section',
  'author',
  'date',
  'mentions',
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** The words of a language that a query understands, beside the English ones. */
export interface QueryWords {
  /** Written in capitals between or before words, as in «brand ELLER eld». */
  readonly and: readonly string[];
  readonly or: readonly string[];
  readonly not: readonly string[];
  /** What may stand before a colon, in lower case. */
  readonly fields: Readonly<Record<QueryField, readonly string[]>>;
}
