import type { TimeUnit } from '../../../languages/sections/dates.ts';
import type { PhraseRole } from './roles.ts';

/** A word or phrase of a date lexicon: what it can be, and what it stands for. */
export interface WordPhrase {
  readonly role: PhraseRole;
  readonly words: readonly string[];
  readonly value: number;
  readonly unit: TimeUnit;
}

/** The phrases of each kind that begin (or end) with a word; the longest first. */
export type PhrasesByRole = Readonly<Partial<Record<PhraseRole, readonly WordPhrase[]>>>;
type PhrasesByWord = ReadonlyMap<string, PhrasesByRole>;

/** The date words of a language, found by their first word; those that tell a tense also by their ending. */
export interface DateWords {
  readonly byFirstWord: PhrasesByWord;
  readonly byLastWord: PhrasesByWord;
  /** Words a date phrase can begin with. */
  readonly openings: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly comingEndings: readonly string[];
  readonly stepsFollow: boolean;
  readonly yearFirst: boolean;
  readonly bareYears: boolean;
  readonly bareMonths: boolean;
  /** What years in words begin with («neunzehnhundert»), and what may join the rest to it. */
  readonly hundreds: readonly (readonly [value: number, beginning: string])[];
  readonly hundredJoints: readonly string[];
}
