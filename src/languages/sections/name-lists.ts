/** Word lists for finding names, written by tools/train-names/word-lists.ts. */
export interface NameLists {
  /** Countries, and the towns CLDR names time zones after, as the language spells them. */
  readonly countries: readonly string[];
  readonly towns: readonly string[];
  /** Words that are not names: the bits of a `WordSet` in Base64. */
  readonly commonWords: string;
}
