import { calendarPlace } from './calendar.ts';
import { compareText } from '../record/order.ts';
import type { Card } from '../record/schema.ts';

/** The length of time that a column covers. */
export type ChartUnit = 'month' | 'year' | 'decade';

/** An archive of more years is charted by year, not by month. */
const MAX_YEARS_BY_MONTH = 3;
/** An archive of more years is charted by decade, not by year. */
const MAX_YEARS_BY_YEAR = 60;

/** One column of the chart: a period, or the articles that have no certain place in time. */
export interface ChartColumn {
  readonly kind: ChartUnit | 'month-unknown' | 'open' | 'undated';
  /** EDTF of the period. For open dates it is the date that all of them share; empty if there is none. */
  readonly period: string;
  /** By language; a language without articles has no bar. */
  readonly bars: ReadonlyMap<string, ChartBar>;
}

/** The number of articles of one language in one column. */
export interface ChartBar {
  readonly certain: number;
  /** Articles that may belong to a later column, or to none. */
  readonly uncertain: number;
}

/** The archive over time: one row per language, all on the same scale. */
export interface TimeChart {
  readonly unit: ChartUnit;
  /** Periods without a gap, oldest first; then one column of open dates and one of undated articles, where there are any. */
  readonly columns: readonly ChartColumn[];
  /** Those with the most articles first. */
  readonly languages: readonly string[];
  /** The number of articles of the highest bar with a period; at least 1. */
  readonly most: number;
}

type ChartedCard = Pick<Card, 'language' | 'edtf' | 'earliest' | 'latest'>;

/**
 * Counts the articles of an archive over time: by month, year or decade, depending on the time it spans.
 *
 * @example
 * chartTime([{ language: 'lv', edtf: '2022', earliest: '2022-01-01', latest: '2022-12-31' }]).columns.length //=> 13
 */
export function chartTime(cards: readonly ChartedCard[]): TimeChart {
  const placed = cards.map((card) => ({ card, place: calendarPlace(card) }));
  const years = placed.flatMap(({ place }) => ('year' in place ? [Number(place.year)] : []));
  const [first, last] = [minimum(years), maximum(years)];
  const unit = unitFor(last - first + 1);
  const filled = new Map<string, Filling>();
  for (const { card, place } of placed) {
    const { kind, period, isCertain } = columnOf(card, place, unit);
    const filling: Filling = filled.get(`${kind} ${period}`) ?? { periods: new Set(), bars: new Map() };
    filled.set(`${kind} ${period}`, filling);
    filling.periods.add(card.edtf);
    const bar = filling.bars.get(card.language) ?? { certain: 0, uncertain: 0 };
    filling.bars.set(card.language, {
      certain: bar.certain + Number(isCertain),
      uncertain: bar.uncertain + Number(!isCertain),
    });
  }
  const columns = (years.length === 0 ? [] : periodsBetween(first, last, unit))
    .map(({ kind, period }) => ({
      kind,
      period,
      bars: filled.get(`${kind} ${period}`)?.bars ?? new Map<string, ChartBar>(),
    }))
    .filter(({ kind, bars }) => kind !== 'month-unknown' || bars.size > 0);
  const heights = columns.flatMap(({ bars }) => [...bars.values()].map(barTotal));
  const languages = Map.groupBy(cards, ({ language }) => language);
  return {
    unit,
    columns: [...columns, ...withoutPlace(filled)],
    languages: [...languages]
      .toSorted(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
      .map(([language]) => language),
    most: Math.max(1, maximum(heights)),
  };
}

/** All articles that a bar counts, certain or not. */
export function barTotal({ certain, uncertain }: ChartBar): number {
  return certain + uncertain;
}

interface Filling {
  readonly periods: Set<string>;
  readonly bars: Map<string, ChartBar>;
}

function unitFor(years: number): ChartUnit {
  if (years <= MAX_YEARS_BY_MONTH) return 'month';
  return years <= MAX_YEARS_BY_YEAR ? 'year' : 'decade';
}

function columnOf(
  { earliest, latest }: ChartedCard,
  place: ReturnType<typeof calendarPlace>,
  unit: ChartUnit,
): Pick<ChartColumn, 'kind' | 'period'> & { readonly isCertain: boolean } {
  if (!('year' in place)) return { kind: place.kind, period: '', isCertain: false };
  const { year } = place;
  if (unit === 'month') {
    return place.kind === 'month'
      ? { kind: 'month', period: `${year}-${place.month}`, isCertain: true }
      : { kind: 'month-unknown', period: year, isCertain: false };
  }
  const digits = unit === 'year' ? 4 : 3;
  const isCertain = earliest?.slice(0, digits) === latest?.slice(0, digits);
  return { kind: unit, period: unit === 'year' ? year : decadeOf(Number(year)), isCertain };
}

function periodsBetween(
  first: number,
  last: number,
  unit: ChartUnit,
): Pick<ChartColumn, 'kind' | 'period'>[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
  if (unit === 'year') return years.map((period) => ({ kind: 'year', period }));
  if (unit === 'decade')
    return [...new Set(years.map((year) => decadeOf(Number(year))))].map((period) => ({
      kind: 'decade',
      period,
    }));
  return years.flatMap((year) => [
    ...MONTHS.map((month) => ({ kind: 'month' as const, period: `${year}-${month}` })),
    { kind: 'month-unknown' as const, period: year },
  ]);
}

function withoutPlace(filled: ReadonlyMap<string, Filling>): ChartColumn[] {
  return (['open', 'undated'] as const).flatMap((kind) => {
    const filling = filled.get(`${kind} `);
    if (filling === undefined) return [];
    const [period = '', ...others] = filling.periods;
    return [{ kind, period: others.length === 0 ? period : '', bars: filling.bars }];
  });
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

function decadeOf(year: number): string {
  return `${String(Math.floor(year / 10)).padStart(3, '0')}X`;
}

/** `Math.min(...values)` would put every value on the stack. */
function minimum(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function maximum(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
