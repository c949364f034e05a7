/**
 * How words of a language inflect, as far as endings show it. Everything here is written in folded letters
 * (`fold` in src/search/key/fold.ts): lower-case, without marks, because readers may leave the marks out.
 */
export interface Endings {
  /** Steps in order: each removes its longest ending that leaves enough letters (`leaves`), one of them a vowel. */
  readonly steps: readonly { readonly off: readonly string[]; readonly leaves: number }[];
  /**
   * Whether the steps are repeated until nothing is removed. A word whose stem ends like an ending then has the key of its
   * own forms (da «avis», «avisen»), at the price of shorter stems.
   */
  readonly again: boolean;
  /** Ends of stems that look like inflection but are not (sv «möjlighet»): nothing more is removed. */
  readonly keeps: readonly string[];
  /** Ends of stems with two spellings: the end, its replacement, and the least number of letters before it. */
  readonly changes: readonly (readonly [end: string, becomes: string, before: number])[];
  /** Whether a doubled consonant at the end of a stem counts as one (sv «rum», «rummet»). */
  readonly undouble: boolean;
  /** Whether all nouns are written with a capital, so that it does not show a name. */
  readonly capitalNouns?: true;
  /** Whether the dictionary form is the stem or little longer, so that no regular form is much shorter. */
  readonly shortDictionaryForm?: true;
  /** Letters with marks that tell words apart and never come with inflection (sq «rëndësi», weight, is no form of «rend», order); not folded. */
  readonly tellingMarks?: string;
  /**
   * Endings that only verbs have. After a stem of at least `leaves` letters the ending is replaced by `becomes` and no step is
   * taken, so that «punon» and «punë» have different keys. `before` is an inflectional prefix and is removed too.
   */
  readonly verbs?: {
    readonly before: string;
    readonly endings: readonly string[];
    readonly leaves: number;
    readonly becomes: string;
  };
}
