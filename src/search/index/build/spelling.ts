/** A spelling of a name in a language. */
export interface Spelling {
  readonly language: string;
  readonly text: string;
}
