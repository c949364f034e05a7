/** Endings, separated by spaces, that no base form has: where a name has one, any analysis that takes it off is likelier. */
export interface ObliqueEndings {
  /** Of a word in the name of a person with several words. */
  readonly person: string;
  /** Of a place or organisation of one word. */
  readonly thing: string;
  /** Of the head of a name with several words that is not a person's. */
  readonly head: string;
}

/** Adjectives whose ending depends on the article before them. Lists are words or endings separated by spaces, without the ending. */
export interface AdjectivesAfterArticles {
  /** Ends of adjectives: «isch» of «Deutschen». */
  readonly ends: string;
  /** Adjectives without such an end that names begin with: «Rot», «Neu». */
  readonly words: string;
  /** Ends of neuter nouns, lower-case, which take «es» where others take «er». */
  readonly neuterEnds: string;
  /**
   * Articles, then each ending with that of the base form: «der | en>e e>er». The mark `genitive` says that the noun has the
   * ending of a genitive, too; `plural` that nouns in the plural have the same article.
   */
  readonly articles: readonly string[];
}

/** How a language inflects names. */
export interface NameInflection {
  /** Whether every word of a name takes an ending («Vladimiru Putinu») or only the last («Vladimir Putinit»). */
  readonly inflects: 'every-word' | 'last-word';
  /** The word that carries the case in a name of several words which is no person's («Latvijas Banka», «Kuvendi i Kosovës»). */
  readonly head: 'first' | 'last';
  /**
   * Endings of names, one paradigm per line: gender (`m`, `f`, plural `pm`, `pf`, `-` any; `t` is a feminine that no person's
   * name has; `+` before it is an adjective that agrees with its noun), then one ending per case, always in the same order
   * and the base form first. `-` is no ending, `~` softens the last consonant of the stem.
   */
  readonly paradigms: readonly string[];
  /** The same for a head that comes first, where it has endings of its own (the definite forms of Albanian). */
  readonly headParadigms?: readonly string[];
  /** The word after such a head when the head is in its base form, by gender: «m:i f:e». */
  readonly headLinks?: string;
  /** Common nouns that names of places and organisations have as their head, in the base form. */
  readonly headNouns?: string;
  /** Words for a state that stand beside the name of a country without changing what it names, in the base form. */
  readonly stateWords?: string;
  readonly oblique?: ObliqueEndings;
  /** First names from other languages, as this one respells them: they tell a man's genitive from a woman's name. */
  readonly respelledFirstNames?: string;
  readonly adjectives?: AdjectivesAfterArticles;
  /** Where the genitive ends in -s: surnames and, after a hyphen, ends of names whose own last letter is s. */
  readonly ownS?: string;
  /** Words, separated by spaces, that stand after a name without being owned by it: verbs and adverbs («Lars dit»). */
  readonly notOwned?: string;
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
  head: 'last',
  paradigms: ['- - s'],
  softens: '',
  detachedEndings: "'s ’s",
  respells: false,
  patronymics: 'vich vna vič vitch',
};
