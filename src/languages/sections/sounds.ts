/** How a language spells sounds, as far as it differs from its neighbours. */
export interface Sounds {
  /** From a spelling to the common spelling of the same sound in the key of a name (src/search/key/name-key.ts). */
  readonly spellings: Readonly<Record<string, string>>;
  /** Spellings that count as the same in names from Cyrillic, one sound per line (as in src/languages/sounds.ts). */
  readonly transliterations?: readonly string[];
}

/** Outside Scandinavia each of these letters is a sound by itself. */
export const LETTERS_APART: Readonly<Record<string, string>> = { sj: 'si', tj: 'ti', zj: 'si' };
