/** What a name is called in a language. */
export interface Spelling {
  readonly language: string;
  readonly text: string;
}
