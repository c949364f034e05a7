/** How a language joins nouns: what the search needs to find a compound by its last part. Everything is lower-case. */
export interface Compounds {
  /** Letters between two parts, as in «Bildung-s-politik»; the empty string where there are none. */
  readonly links: readonly string[];
  /** Adjectives that often begin a compound: «Groß-feuer». */
  readonly alsoFirst: readonly string[];
  /** Beginnings that make no compound of nouns although some are words: prefixes and small words («Unter-stand»). */
  readonly notFirst: readonly string[];
  /** Ends that look like a noun but are mostly an ending («Kombi-nation», «kopie-ring»). */
  readonly notLast: readonly string[];
}
