/** Half-open range in UTF-16 units of the decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
