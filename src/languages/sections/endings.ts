/**
 * How words of a language inflect, as far as endings show it. Everything here is written in folded letters
 * (`fold` in src/search/key/fold.ts): lower-case, without marks, because readers may leave the marks out.
 */
export interface Endings {
  /** One after another: of each step the longest ending that leaves enough letters, one of them a vowel, is taken off. */
  readonly steps: readonly { readonly off: readonly string[]; readonly leaves: number }[];
  /**
   * Whether the steps begin again until nothing more comes off. Then a word whose stem happens to end like an ending
   * meets its own forms (da «avis», «avisen»), at the price of shorter stems.
   */
  readonly again: boolean;
  /** Ends of stems that are not inflection though they look it (sv «möjlighet»): nothing more is taken off. */
  readonly keeps: readonly string[];
  /** Ends of stems that are one in two spellings: [end, what it becomes, letters before it at least]. */
  readonly changes: readonly (readonly [end: string, becomes: string, before: number])[];
  /** Whether a doubled consonant at the end of a stem counts as one (sv «rum», «rummet»). */
  readonly undouble: boolean;
  /**
   * Endings only verbs have: where one follows a stem of enough letters, what stands before it is the stem and no step is taken.
   * `becomes` stands in their place, so that «punon» does not meet «punë»; `before` is inflection and goes with them.
   */
  readonly verbs?: {
    readonly before: string;
    readonly endings: readonly string[];
    readonly leaves: number;
    readonly becomes: string;
  };
}
