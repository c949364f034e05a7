import type { Card } from '../record/schema.ts';

/** Fewer members of a series in a row are listed one by one. */
const MIN_FOLDED = 3;

/** One line of a list of articles: an article, and with it those of its series that follow in the list. */
export interface ListLine {
  readonly card: Card;
  /** Empty for an article that is listed by itself. */
  readonly folded: readonly Card[];
}

/**
 * Folds members of one series that follow each other in a list into one line each.
 *
 * @param maxLines as many lines as are wanted
 * @example
 * foldSeries([fire, mondaysWeather, tuesdaysWeather, wednesdaysWeather]).length //=> 2
 */
export function foldSeries(cards: readonly Card[], maxLines = Infinity): ListLine[] {
  const lines: ListLine[] = [];
  for (let at = 0; at < cards.length && lines.length < maxLines;) {
    const run = runOfSeries(cards, at);
    const [first, ...others] = run;
    if (first && run.length >= MIN_FOLDED) lines.push({ card: first, folded: others });
    else lines.push(...run.map((card) => ({ card, folded: [] })));
    at += run.length;
  }
  return lines.slice(0, maxLines);
}

/** The article at a place of a list, and those after it while they are of its series. */
function runOfSeries(cards: readonly Card[], at: number): readonly Card[] {
  const series = cards[at]?.series;
  let end = at + 1;
  while (series !== undefined && cards[end]?.series === series) end += 1;
  return cards.slice(at, end);
}
