import type { TimeUnit } from '../../../languages/sections/dates.ts';
import type { PhraseRole } from './roles.ts';

/** A word or phrase of a date lexicon, with its role and value. */
export interface WordPhrase {
  readonly role: PhraseRole;
  readonly words: readonly string[];
  readonly value: number;
  readonly unit: TimeUnit;
}

/** The phrases that begin (or end) with a word, by role; the longest first. */
export type PhrasesByRole = Readonly<Partial<Record<PhraseRole, readonly WordPhrase[]>>>;
type PhrasesByWord = ReadonlyMap<string, PhrasesByRole>;

/** The date words of a language, indexed by their first and last words. */
export interface DateWords {
  readonly byFirstWord: PhrasesByWord;
  readonly byLastWord: PhrasesByWord;
  /** Words that can begin a date phrase. */
  readonly openings: ReadonlySet<string>;
  readonly pastEndings: ReadonlySet<string>;
  readonly comingEndings: ReadonlySet<string>;
  readonly perfectEndings: ReadonlySet<string>;
  /** Endings of the verb that is the second part of a sentence, and of a noun that can be the first part alone. */
  readonly secondPlace: {
    readonly past: ReadonlySet<string>;
    readonly present: ReadonlySet<string>;
    readonly subjectEndings: ReadonlySet<string>;
  };
  readonly verbPrefixes: readonly string[];
  readonly stepsFollow: boolean;
  readonly yearFirst: boolean;
  readonly bareYears: boolean;
  readonly bareMonths: boolean;
  readonly dayStop: boolean;
  readonly slashedYears: boolean;
  readonly monthFirst: boolean;
  readonly participles: { readonly beginnings: readonly string[]; readonly endings: readonly string[] };
  /** Hundreds that begin a year in words («neunzehnhundert»), and what may join the rest to them. */
  readonly hundreds: readonly (readonly [value: number, beginning: string])[];
  readonly hundredJoints: readonly string[];
}
