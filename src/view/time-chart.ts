import { calendarPlace } from './calendar.ts';
import { compareText } from '../record/order.ts';
import type { Card } from '../record/schema.ts';

/** How long a bar of the chart lasts. */
export type ChartUnit = 'month' | 'year' | 'decade';

/** Up to so many years are drawn by month, and up to so many by year. */
const MAX_YEARS_BY_MONTH = 3;
const MAX_YEARS_BY_YEAR = 60;

/** What one column of the chart stands for: a stretch of time, or what has no certain place in it. */
export interface ChartColumn {
  readonly kind: ChartUnit | 'month-unknown' | 'open' | 'undated';
  /** EDTF of that stretch; of open dates the one date they all have, if they have one. */
  readonly period: string;
  /** Articles by language; a language without any has no bar. */
  readonly bars: ReadonlyMap<string, ChartBar>;
}

/** Articles of one language in one column. */
export interface ChartBar {
  readonly certain: number;
  /** May belong to a later column, or to none. */
  readonly uncertain: number;
}

/** The archive over time: one row a language, all on one scale. */
export interface TimeChart {
  readonly unit: ChartUnit;
  /** Without a gap, oldest first; then open dates and the undated, where there are any. */
  readonly columns: readonly ChartColumn[];
  /** Most articles first. */
  readonly languages: readonly string[];
  /** The highest bar that has a place in time. */
  readonly most: number;
}

type ChartedCard = Pick<Card, 'language' | 'edtf' | 'earliest' | 'latest'>;

/**
 * Lays an archive out over time in one pass, by month, year or decade, whichever its span asks for.
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

/** Everything a bar counts. */
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

/** Not `Math.min(...values)`, whose arguments have to fit on the stack. */
function minimum(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function maximum(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
