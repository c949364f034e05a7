/**
 * The marks of a language, which distinguish it from its neighbours: the small words of running text, and spellings
 * that only some languages use. The marks decide where letter statistics are close (Danish and Norwegian, a Swedish
 * sentence full of English names). Capitalised words are ignored, so names and German nouns have no weight.
 */
export interface LanguageMarks {
  /** Frequent small words, lower-case, separated by blanks; words shared with a neighbour cancel out. */
  readonly words: string;
  /** Spellings inside a word that neighbours write differently. */
  readonly spellings?: RegExp;
  /** A quotation in the marks that tell the language from its neighbours: «…» is Norwegian, »…« Danish. */
  readonly quotationMarks?: RegExp;
}
