/** Letters and words that identify a language in a file that does not name its encoding. */
export interface Alphabet {
  /** Letters beyond a–z, lower-case. */
  readonly letters: string;
  /** Frequent short words, lower-case. */
  readonly commonWords: readonly string[];
}
