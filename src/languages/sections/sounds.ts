/** How a language spells sounds, as far as it differs from its neighbours. */
export interface Sounds {
  /** From a spelling to the common spelling of the same sound in the key of a name (src/search/key/name-key.ts). */
  readonly spellings: Readonly<Record<string, string>>;
  /** Spellings that fall together in names out of Cyrillic, a sound a line (as in src/languages/sounds.ts). */
  readonly transliterations?: readonly string[];
}

/** Outside Scandinavia each of these letters is a sound by itself. */
export const LETTERS_APART: Readonly<Record<string, string>> = { sj: 'si', tj: 'ti', zj: 'si' };
