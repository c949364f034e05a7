import type { SearchState } from '../state/search-state.ts';
import type { ClauseMatch } from './clause-match.ts';
import { toRange, within } from '../state/range.ts';
import { score, type Collection, type ClauseFrequency } from './ranking.ts';
import { clausesOf, rowsThatHold, type Expression } from './expression.ts';
import type { Hit } from './hit.ts';
import type { AskedPartition } from './ask-partitions.ts';

/** The hits of partitions, each with its score. */
export function rankHits(
  partitions: readonly AskedPartition[],
  expression: Expression,
  state: SearchState,
): Hit[] {
  const wanted = clausesOf(expression).filter(({ excluded }) => !excluded);
  const articles = sum(partitions.map(({ bundle }) => bundle.docValues.length));
  const words = sum(partitions.map(({ bundle }) => bundle.words));
  const collection: Collection = {
    articles,
    averageWords: words / Math.max(1, articles),
    holding: wanted.map((clause) => sum(partitions.map(({ matches }) => matches.get(clause)?.size ?? 0))),
  };
  return partitions.flatMap((one) => hitsOf(one, expression, state, collection));
}

function hitsOf(
  partition: AskedPartition,
  expression: Expression,
  state: SearchState,
  collection: Collection,
): Hit[] {
  const { bundle, matches, passes } = partition;
  const { entry, docValues, ordinals, stories } = bundle;
  const range = toRange(state.from, state.to);
  const wanted = clausesOf(expression).filter(({ excluded }) => !excluded);
  const hits: Hit[] = [];
  for (const row of rowsThatHold(expression, docValues.length, partition)) {
    const values = docValues[row];
    const place = values && within(values, range);
    if (!values || place === undefined || !passes(row)) continue;
    const found = wanted.map((clause) => matches.get(clause)?.get(row));
    hits.push({
      entry,
      row,
      ordinal: ordinals[row] ?? 0,
      story: stories[row] ?? 0,
      within: place,
      earliest: values.earliest,
      latest: values.latest,
      dateBasis: values.dateBasis,
      score: score(
        found.map((match) => match && toFrequency(match, values.titleWords)),
        values.words,
        collection,
      ),
      matches: found.filter((match) => match !== undefined),
      versions: NO_VERSIONS,
    });
  }
  return hits;
}

const NO_VERSIONS: readonly Hit[] = [];

/** Positions of the title come first. A phrase counts there with the share of its words that are in the title. */
function toFrequency(
  { positions, frequency, mentions, exact, through = [] }: ClauseMatch,
  titleWords: number,
): ClauseFrequency {
  let inTitle = 0;
  for (const position of positions) if (position < titleWords) inTitle += 1;
  const share = inTitle / Math.max(1, positions.length);
  return {
    inTitle: share * frequency,
    inText: Math.max(frequency, mentions) - share * frequency,
    exact,
    translated: through.length > 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
