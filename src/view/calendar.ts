import type { Card } from '../record/schema.ts';

/** The place of an article in the calendar: a month, a year if the month is unknown, or none, if the date is open to one side or unknown. */
export type CalendarPlace =
  | { readonly kind: 'month'; readonly year: string; readonly month: string }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'undated' };

/**
 * Finds the place of a date in the calendar. A date that spans years is placed in the first of them.
 *
 * @example
 * calendarPlace({ earliest: '2022-12-01', latest: '2022-12-31' }) //=> { kind: 'month', year: '2022', month: '12' }
 */
export function calendarPlace({ earliest, latest }: Pick<Card, 'earliest' | 'latest'>): CalendarPlace {
  if (earliest === null && latest === null) return { kind: 'undated' };
  if (earliest === null || latest === null) return { kind: 'open' };
  const [year, month] = [earliest.slice(0, 4), earliest.slice(5, 7)];
  return earliest.slice(0, 7) === latest.slice(0, 7)
    ? { kind: 'month', year, month }
    : { kind: 'year', year };
}

/** The articles of one year by month. `unknown` holds those whose month is unknown. */
export interface Year {
  readonly year: string;
  readonly count: number;
  readonly months: ReadonlyMap<string, readonly Card[]>;
  readonly unknown: readonly Card[];
}

/** An archive laid out in the calendar. Each card has exactly one place. */
export interface Calendar {
  /** Oldest first. */
  readonly years: readonly Year[];
  readonly open: readonly Card[];
  readonly undated: readonly Card[];
}

/** Lays cards out in the calendar. Cards with the same place keep their order. */
export function layOutCalendar(cards: readonly Card[]): Calendar {
  const placed = cards.map((card) => ({ card, place: calendarPlace(card) }));
  const inKind = (kind: CalendarPlace['kind']): Card[] =>
    placed.filter(({ place }) => place.kind === kind).map(({ card }) => card);
  const dated = placed.flatMap(({ card, place }) => ('year' in place ? [{ card, place }] : []));
  const years = [...Map.groupBy(dated, ({ place }) => place.year)].map(([year, entries]) => {
    const withMonth = entries.flatMap(({ card, place }) =>
      place.kind === 'month' ? [{ card, month: place.month }] : [],
    );
    const months = [...Map.groupBy(withMonth, ({ month }) => month)].map(
      ([month, group]): [string, Card[]] => [month, group.map(({ card }) => card)],
    );
    const unknown = entries.filter(({ place }) => place.kind === 'year').map(({ card }) => card);
    return { year, count: entries.length, months: new Map(months), unknown };
  });
  return {
    years: years.toSorted((a, b) => Number(a.year) - Number(b.year)),
    open: inKind('open'),
    undated: inKind('undated'),
  };
}

/** The number of articles in the fullest month of some years; at least 1, so that counts can be divided by it. */
export function fullestMonth(years: readonly Pick<Year, 'months'>[]): number {
  const counts = years.flatMap(({ months }) => [...months.values()].map(({ length }) => length));
  return counts.reduce((most, count) => Math.max(most, count), 1);
}

/**
 * Groups the articles of a month by day and keeps their order. Articles whose day is unknown come last, under `undefined`.
 *
 * @example
 * byDay([{ earliest: '2022-12-01', latest: '2022-12-31' }]) //=> [[undefined, [{ earliest: '2022-12-01', latest: '2022-12-31' }]]]
 */
export function byDay<Item extends Pick<Card, 'earliest' | 'latest'>>(
  cards: readonly Item[],
): (readonly [string | undefined, readonly Item[]])[] {
  const days = [
    ...Map.groupBy(cards, ({ earliest, latest }) =>
      earliest === latest ? (earliest ?? undefined) : undefined,
    ),
  ];
  return days.toSorted(([a], [b]) => Number(a === undefined) - Number(b === undefined));
}
