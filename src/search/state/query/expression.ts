import type { QueryField } from '../../../languages/sections/query-words.ts';

/** A part of an article that words can be searched in. */
export type TextPart = Extract<QueryField, 'title' | 'quote' | 'caption'>;

/** A word, or a run of words, that an article must or must not contain. */
export interface TypedPhrase {
  readonly kind: 'phrase';
  /** As typed; the page shows it when it occurs nowhere. */
  readonly text: string;
  /** Where it is in the query, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** For a pattern, the pattern alone. */
  readonly words: readonly string[];
  /** Whether articles with it are left out. */
  readonly excluded: boolean;
  /** Whether an asterisk follows it, so that its last word is a prefix. */
  readonly open: boolean;
  /** Whether an asterisk or a question mark inside stands for other letters. */
  readonly pattern: boolean;
  readonly quoted: boolean;
  /** How many other words may stand between its words, in any order; absent: they follow one another. */
  readonly apart?: number | undefined;
  /** The part of the article that it must be in; absent: any. */
  readonly part?: TextPart | undefined;
}

/** Something that is known of an article, as in `lang:lv` or `date:2022-12..2023-04`. */
export interface TypedValue {
  readonly kind: 'value';
  readonly field: Exclude<QueryField, TextPart>;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly excluded: boolean;
}

/** Something that an article must not have. */
export interface ExcludedQuery {
  readonly kind: 'not';
  readonly of: Query;
  /** Where it is in the query with its minus or NOT, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What a query asks for: an expression over words, phrases and values. */
export type Query =
  TypedPhrase | TypedValue | { readonly kind: 'all' | 'any'; readonly of: readonly Query[] } | ExcludedQuery;

/** The words, phrases and values of an expression, in order. */
export function leavesOf(query: Query | undefined): (TypedPhrase | TypedValue)[] {
  switch (query?.kind) {
    case undefined:
      return [];
    case 'all':
    case 'any':
      return query.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(query.of);
    case 'phrase':
    case 'value':
      return [query];
  }
}

/** What a query excludes, in order; nothing of what is excluded again inside. */
export function exclusionsOf(query: Query | undefined): ExcludedQuery[] {
  switch (query?.kind) {
    case 'all':
    case 'any':
      return query.of.flatMap(exclusionsOf);
    case 'not':
      return [query];
    case undefined:
    case 'phrase':
    case 'value':
      return [];
  }
}
