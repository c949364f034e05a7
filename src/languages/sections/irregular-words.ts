/**
 * Words whose forms endings cannot show: words that change their stem, and short frequent words that would share a key
 * with others by their endings. In the spelling of the language, so that native speakers can review it.
 */
export interface IrregularWords {
  /** One word a line: its key, then the stems or forms it also has. */
  readonly words: string;
  /** The same for words that take no prefix: adjectives, and nouns that would otherwise be read as a verb. */
  readonly alone: string;
  /** Endings of each of them, including none (''). */
  readonly endings: readonly string[];
  /** Prefixes that make another word (de «übernahm» is «übernehmen»). */
  readonly prefixes: readonly string[];
  /** Prefixes that are inflection (lv «ne», «jā»; de «ge»). */
  readonly inflections: readonly string[];
  /** One noun a line with its changed forms, at the end of compounds too (da «mand», «gerningsmænd»); endings apply as usual. */
  readonly tails: string;
  /** Endings of a changed form of a noun; folded. */
  readonly tailEndings: readonly string[];
}
