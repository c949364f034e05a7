import { barTotal, type ChartColumn, type TimeChart } from './time-chart.ts';

/** Share of the strip's width for the field of open dates, and for that of the undated. */
const FIELD_WIDTH = 0.115;
/** Share of its column's width that a bar fills. */
const BAR_SHARE = 0.84;
/** As a share of the strip's height. */
const MIN_BAR_HEIGHT = 0.04;
/** Share of the strip's width that the words under the field of open dates need to its left. */
const FIELD_LABEL_WIDTH = 0.11;

/** Year labels side by side on a wide screen, and on a phone. */
const MAX_LABELS = { wide: 12, narrow: 4 };
/** Every how many columns a label may be shown. */
const LABEL_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A time chart with all positions, as shares (0 to 1) of the width and height of a strip. */
export interface TimeChartLayout {
  readonly columnWidth: number;
  readonly barWidth: number;
  readonly rows: readonly ChartRow[];
  readonly yearLabels: readonly YearLabel[];
  /** The fields of open dates and of the undated, where there are any, with the right edge of their bars. */
  readonly fields: readonly { readonly column: ChartColumn; readonly right: number }[];
}

/** The strip of one language. */
export interface ChartRow {
  readonly language: string;
  readonly total: number;
  readonly bars: readonly PlacedBar[];
}

/** A bar with its place in the strip. */
export interface PlacedBar {
  readonly column: ChartColumn;
  readonly total: number;
  readonly left: number;
  readonly height: number;
  /** Height of the hatched part, at the top of the bar. */
  readonly hatched: number;
  /** Whether the bar would be higher than the strip and is cut. */
  readonly isCut: boolean;
}

/** A year below the strips. */
export interface YearLabel {
  readonly text: string;
  readonly left: number;
  readonly onWide: boolean;
  readonly onNarrow: boolean;
}

/** Places the bars and labels of a time chart. Open dates and undated articles have fields of their own at the right end. */
export function layOutTimeChart(chart: TimeChart): TimeChartLayout {
  const { columns, languages } = chart;
  const inTime = columns.filter((column) => !isField(column));
  const fields = columns.slice(inTime.length);
  const span = 1 - FIELD_WIDTH * fields.length;
  const columnWidth = inTime.length === 0 ? FIELD_WIDTH / 3 : Math.min(span / inTime.length, FIELD_WIDTH / 2);
  const barWidth = BAR_SHARE * columnWidth;
  const leftOf = (index: number): number =>
    index < inTime.length
      ? (span * index) / inTime.length
      : span + FIELD_WIDTH * (index - inTime.length + 1) - columnWidth;
  const labelEnd = fields[0]?.kind === 'open' ? span - FIELD_LABEL_WIDTH : 1;
  return {
    columnWidth,
    barWidth,
    rows: languages.map((language) => ({
      language,
      total: columns.reduce((sum, column) => sum + countOf(column, language), 0),
      bars: columns.flatMap((column, index) => {
        const bar = column.bars.get(language);
        if (bar === undefined) return [];
        return [{ column, left: leftOf(index), ...heightsOf(column, barTotal(bar), bar.uncertain, chart) }];
      }),
    })),
    yearLabels: labelYears(inTime, chart.unit, leftOf, labelEnd),
    fields: fields.map((column, index) => ({ column, right: leftOf(inTime.length + index) + barWidth })),
  };
}

/** Articles of one language in a column. */
export function countOf({ bars }: ChartColumn, language: string): number {
  const bar = bars.get(language);
  return bar === undefined ? 0 : barTotal(bar);
}

function isField({ kind }: ChartColumn): boolean {
  return kind === 'open' || kind === 'undated';
}

function heightsOf(
  column: ChartColumn,
  total: number,
  uncertain: number,
  { most }: TimeChart,
): Pick<PlacedBar, 'total' | 'height' | 'hatched' | 'isCut'> {
  const isCut = isField(column) && total > most;
  const height = isCut ? 1 : Math.max(total / most, MIN_BAR_HEIGHT);
  return { total, height, hatched: isCut ? 1 : (height * uncertain) / total, isCut };
}

function labelYears(
  columns: readonly ChartColumn[],
  unit: TimeChart['unit'],
  leftOf: (index: number) => number,
  end: number,
): YearLabel[] {
  const labels = columns.flatMap(({ kind, period }, index) => {
    if (kind === 'month-unknown' || (kind === 'month' && !period.endsWith('-01'))) return [];
    return [{ text: kind === 'decade' ? `${period.slice(0, 3)}0` : period.slice(0, 4), left: leftOf(index) }];
  });
  const stepFor = (most: number): number => LABEL_STEPS.find((step) => labels.length / step <= most) ?? 1000;
  const [wide, narrow] = [stepFor(MAX_LABELS.wide), stepFor(MAX_LABELS.narrow)];
  const isNth = (text: string, step: number): boolean =>
    unit === 'month' || Number(text) % (unit === 'decade' ? step * 10 : step) === 0;
  return labels.map(({ text, left }) => ({
    text,
    left,
    // A label near the field of open dates would overlap the words below it, which only wide screens show.
    onWide: isNth(text, wide) && left <= end,
    onNarrow: isNth(text, narrow),
  }));
}
