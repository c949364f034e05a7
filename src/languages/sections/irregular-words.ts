/**
 * What endings cannot show: words that change their stem, and small frequent words that endings would throw together with others.
 * A closed class in every grammar, so written down; in the language's own spelling, because readers review it.
 */
export interface IrregularWords {
  /** One word a line: its key, then the stems or forms it also has. */
  readonly words: string;
  /** The same for words no prefix stands before: adjectives, and nouns that a verb would swallow. */
  readonly alone: string;
  /** What may follow each of them, the whole word among it (''). */
  readonly endings: readonly string[];
  /** What may stand before one of them and makes another word of it (de «übernahm» is «übernehmen»). */
  readonly prefixes: readonly string[];
  /** What may stand before one of them and is inflection (lv «ne», «jā»; de «ge»). */
  readonly inflections: readonly string[];
  /** One noun a line: what compounds may end in too, then its changed forms (da «mand», «gerningsmænd»). Endings go on as usual. */
  readonly tails: string;
  /** What may follow a changed form of a noun; folded. */
  readonly tailEndings: readonly string[];
}
