/** One measured figure: `correct` of `n`. For F1, `correct` is 2·tp and `n` is 2·tp + fp + fn. */
export interface Figure {
  readonly field: string;
  readonly language: string;
  readonly metric: string;
  readonly n: number;
  readonly correct: number;
}
