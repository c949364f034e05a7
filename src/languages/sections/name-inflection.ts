/** How a language inflects names. */
export interface NameInflection {
  /** Whether every word of a name takes an ending («Vladimiru Putinu») or only the last («Vladimir Putinit»). */
  readonly inflects: 'every-word' | 'last-word';
  /**
   * Endings of names, one paradigm per line: gender (`m`, `f`, `p` plural, `-` any), then one ending per case, always
   * in the same order and the base form first. `-` is no ending, `~` softens the last consonant of the stem.
   */
  readonly paradigms: readonly string[];
  /** The forms of consonants when they are softened: «t>š». */
  readonly softens: string;
  /** Endings written apart from an abbreviation or a foreign name: «EU:s», «BE-së». */
  readonly detachedEndings: string;
  /** Whether foreign names are respelled by their sound (Macron → Makrons), not only those of other alphabets. */
  readonly respells: boolean;
  /** Endings of fathers' names, all cases: «Vladimirovič». */
  readonly patronymics: string;
}

/** For a language without a lexicon. */
export const plainInflection: NameInflection = {
  inflects: 'last-word',
  paradigms: ['- - s'],
  softens: '',
  detachedEndings: "'s ’s",
  respells: false,
  patronymics: 'vich vna vič vitch',
};
