/**
 * What tells one language from its neighbours: the small words of running text, and spellings only some of them use.
 * They decide where the statistics of letters hesitate (Danish and Norwegian, a Swedish sentence full of English names).
 * Words that begin with a capital are never looked at, so names and German nouns carry no weight here.
 */
export interface LanguageMarks {
  /** Frequent small words, lower-case, separated by blanks; those shared with a neighbour cancel out. */
  readonly words: string;
  /** Spellings inside a word that neighbours write differently. */
  readonly spellings?: RegExp;
}
