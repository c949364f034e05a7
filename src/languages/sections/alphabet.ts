/** What tells a language in bytes nobody has named the encoding of. */
export interface Alphabet {
  /** Letters beyond a–z, lower-case. */
  readonly letters: string;
  /** Frequent short words, lower-case. */
  readonly commonWords: readonly string[];
}
