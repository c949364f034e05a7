/** How a language spells sounds, as far as it differs from its neighbours. */
export interface Sounds {
  /** From a spelling to the common spelling of the same sound in the key of a name (src/search/key/name-key.ts). */
  readonly spellings: Readonly<Record<string, string>>;
  /** Spellings that count as the same in names from Cyrillic, one sound per line (as in src/languages/sounds.ts). */
  readonly transliterations?: readonly string[];
  /** For a language that writes foreign names by their sound. */
  readonly respells?: Respells;
}

/** How a language writes what it hears. */
export interface Respells {
  /** Whether it writes every foreign name so; otherwise it often keeps the spelling. */
  readonly always: boolean;
  /** Whether it writes a long i otherwise than a short one. */
  readonly writesLength?: boolean;
  /** Letters of the language and the plain sounds of src/languages/respelling.ts. Letters without a line are their own sound. */
  readonly letters: Readonly<Record<string, string>>;
  /** Endings of names, longest first: they are no part of the name that was heard. */
  readonly endings: readonly string[];
  /** Those of the nominative. */
  readonly nominative: readonly string[];
}

/** Outside Scandinavia each of these letters is a sound by itself. */
export const LETTERS_APART: Readonly<Record<string, string>> = { sj: 'si', tj: 'ti', zj: 'si' };
