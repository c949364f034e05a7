import type { SourceLanguage } from '../../src/languages/index.ts';

/** How made text of a language looks. Lists are written as words with blanks between; `-` is an empty ending. */
export interface LanguageStyle {
  readonly language: SourceLanguage;
  /** Real words of the closed classes, commonest first. By them a text is recognised as one of this language. */
  readonly functionWords: string;
  /** Parts of invented stems. */
  readonly onsets: string;
  readonly nuclei: string;
  readonly codas: string;
  /** Endings of the forms of a word, one string per declension or conjugation. The first form is the commonest. */
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  readonly verbs: readonly string[];
  readonly capitalNouns: boolean;
  /** Verbs of saying that close a quotation. */
  readonly said: string;
  readonly quotation: readonly [opens: string, closes: string];
  readonly photo: string;
  /** From January on, as they are written in running text. */
  readonly months: string;
  /** `{d}` day, `{month}`, `{year}`. */
  readonly dateInText: string;
  readonly names: NameSpelling;
}

/** How a name of other languages is written here. */
export interface NameSpelling {
  /** Spelling of the sounds that languages write differently: sh, zh, ch, v, j, k, ts. */
  readonly sounds: Readonly<Record<'S' | 'Z' | 'C' | 'v' | 'j' | 'k' | 'T', string>>;
  /** Case endings by the last sound of a name. The first is the nominative; where given names are inflected too, both lists have the cases in one order. */
  readonly afterConsonant: string;
  readonly afterA: string;
  readonly afterO: string;
  /** Case endings of countries, whose names differ between languages. */
  readonly country: string;
}
