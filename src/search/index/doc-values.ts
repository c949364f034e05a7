import { memoise } from '../../base/memoise.ts';
import { dayNumber, isoDay } from '../../record/day.ts';
import type { Bounds } from '../../record/order.ts';
import type { DocValueColumns } from './manifest.ts';

/** The fields of an article that ranking, filters and facets read. */
export interface DocValues extends Bounds {
  readonly dateBasis: string;
  readonly words: number;
  readonly titleWords: number;
}

/** Writes doc values as columns of small numbers, which compress well because rows are sorted by date. */
export function toColumns(docValues: readonly DocValues[]): DocValueColumns {
  let before = 0;
  const days = docValues.map(({ earliest, latest }) => {
    const first = earliest === null ? null : dayNumber(earliest);
    const last = latest === null ? null : dayNumber(latest) - (first ?? 0);
    const delta = first === null ? null : first - before;
    before = first ?? before;
    return { delta, last };
  });
  return {
    earliest: days.map(({ delta }) => delta),
    latest: days.map(({ last }) => last),
    dateBasis: docValues.map(({ dateBasis }) => dateBasis),
    words: docValues.map(({ words }) => words),
    titleWords: docValues.map(({ titleWords }) => titleWords),
  };
}

/** Reads columns as doc values, one for each row. */
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
