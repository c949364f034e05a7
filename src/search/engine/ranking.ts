/** What of an article answers a clause. */
export interface ClauseFrequency {
  /** Of a phrase: how often the whole of it stands there. */
  readonly inTitle: number;
  readonly inText: number;
  /** Whether it stands there in the very form that was typed. */
  readonly exact: boolean;
}

/** What all asked bundles know together: scores of different bundles are then on one scale. */
export interface Collection {
  readonly articles: number;
  readonly averageWords: number;
  /** Articles that hold each clause. */
  readonly holding: readonly number[];
}

/** BM25's usual constants, and how many times in the text once in the title is worth. */
const SATURATION = 1.2;
const LENGTH = 0.75;
const TITLE = 4;
/** What an article is worth that holds other forms only: less than one that holds the typed form once, however often they come. */
const OTHER_FORM = 0.45;

/**
 * How well an article answers: BM25 over title and text as two fields. It depends on counts alone, so equal archives
 * rank equally, whichever bundles they are cut into.
 *
 * @param clauses for each clause where the article holds it
 * @param words the article's length
 */
export function score(
  clauses: readonly ClauseFrequency[],
  words: number,
  { articles, averageWords, holding }: Collection,
): number {
  const length = 1 - LENGTH + LENGTH * (averageWords === 0 ? 1 : words / averageWords);
  return clauses.reduce((sum, { inTitle, inText, exact }, index) => {
    const having = holding[index] ?? 0;
    const rarity = Math.log(1 + (articles - having + 0.5) / (having + 0.5));
    const frequency = inText / length + TITLE * inTitle;
    return (
      sum + (exact ? 1 : OTHER_FORM) * ((rarity * frequency * (SATURATION + 1)) / (SATURATION + frequency))
    );
  }, 0);
}
