import { memoise } from '../../base/memoise.ts';
import { dayNumber, isoDay } from '../../record/day.ts';
import type { Bounds } from '../../record/order.ts';
import type { DocValueColumns } from './manifest.ts';

/** What is known of an article without reading it. */
export interface DocValues extends Bounds {
  readonly dateBasis: string;
  readonly words: number;
  readonly titleWords: number;
}

/** Writes facts as columns of small numbers: they compress well where rows stand in the order of time. */
export function toColumns(facts: readonly DocValues[]): DocValueColumns {
  let before = 0;
  const days = facts.map(({ earliest, latest }) => {
    const first = earliest === null ? null : dayNumber(earliest);
    const last = latest === null ? null : dayNumber(latest) - (first ?? 0);
    const delta = first === null ? null : first - before;
    before = first ?? before;
    return { delta, last };
  });
  return {
    earliest: days.map(({ delta }) => delta),
    latest: days.map(({ last }) => last),
    dateBasis: facts.map(({ dateBasis }) => dateBasis),
    words: facts.map(({ words }) => words),
    titleWords: facts.map(({ titleWords }) => titleWords),
  };
}

/** Reads columns as facts, a row an article. */
export function fromColumns({
  earliest,
  latest,
  dateBasis,
  words,
  titleWords,
}: DocValueColumns): DocValues[] {
  const nameDay = memoise(isoDay);
  let before = 0;
  return earliest.map((delta, row) => {
    const last = latest[row] ?? null;
    before += delta ?? 0;
    return {
      earliest: delta === null ? null : nameDay(before),
      latest: last === null ? null : nameDay(delta === null ? last : before + last),
      dateBasis: dateBasis[row] ?? '',
      words: words[row] ?? 0,
      titleWords: titleWords[row] ?? 0,
    };
  });
}
