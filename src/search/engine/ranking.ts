/** How often an article contains a clause. */
export interface ClauseFrequency {
  /** Occurrences; of a phrase, those of the whole phrase. */
  readonly inTitle: number;
  readonly inText: number;
  /** Whether it occurs in the form that was typed. */
  readonly exact: boolean;
  /** Whether it occurs only as a word of another language for the typed one. */
  readonly translated?: boolean;
}

/** Statistics over all searched bundles, which put their scores on one scale. */
export interface Collection {
  readonly articles: number;
  readonly averageWords: number;
  /** The number of articles that contain each clause. */
  readonly holding: readonly number[];
}

/** The usual constants k1 and b of BM25, and the weight of an occurrence in the title. */
const SATURATION = 1.2;
const LENGTH = 0.75;
const TITLE = 4;
/** Weight of other forms than the typed one: any number of them scores less than one occurrence of the typed form. */
const OTHER_FORM = 0.45;
/** Weight of words of other languages: any number of them scores less than one occurrence of the typed word in any form. */
const TRANSLATED = 0.2;

/**
 * The score of an article: BM25 over the fields title and text. It depends on counts alone, so the division of an archive into bundles
 * does not change the order of hits.
 *
 * @param clauses for each clause its frequency in the article; `undefined` where it has none
 * @param words length of the article in words
 */
export function score(
  clauses: readonly (ClauseFrequency | undefined)[],
  words: number,
  { articles, averageWords, holding }: Collection,
): number {
  const length = 1 - LENGTH + LENGTH * (averageWords === 0 ? 1 : words / averageWords);
  return clauses.reduce((sum, found, index) => {
    if (found === undefined) return sum;
    const { inTitle, inText, exact, translated = false } = found;
    const having = holding[index] ?? 0;
    const rarity = Math.log(1 + (articles - having + 0.5) / (having + 0.5));
    const frequency = inText / length + TITLE * inTitle;
    return (
      sum +
      (translated ? TRANSLATED : exact ? 1 : OTHER_FORM) *
        ((rarity * frequency * (SATURATION + 1)) / (SATURATION + frequency))
    );
  }, 0);
}
