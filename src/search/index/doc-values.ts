import type { Bounds } from '../../record/order.ts';
import type { DocValueColumns } from './manifest.ts';

/** What is known of an article without reading it. */
export interface DocValues extends Bounds {
  readonly dateBasis: string;
  readonly words: number;
  readonly titleWords: number;
}

const DAY_MS = 86_400_000;

/** Writes facts as columns of small numbers: they compress well where rows stand in the order of time. */
export function toColumns(facts: readonly DocValues[]): DocValueColumns {
  let before = 0;
  const days = facts.map(({ earliest, latest }) => {
    const first = earliest === null ? null : toNumber(earliest);
    const last = latest === null ? null : toNumber(latest) - (first ?? 0);
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
  const nameDay = rememberDays();
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

function toNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

function rememberDays(): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    let name = known.get(day);
    if (name === undefined) known.set(day, (name = new Date(day * DAY_MS).toISOString().slice(0, 10)));
    return name;
  };
}
