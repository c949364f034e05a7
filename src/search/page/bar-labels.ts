/** The labels under the bars of a histogram: those that say most, as many as do not touch. */
import type { DatePatterns } from '../../i18n/format-edtf.ts';
import type { TimeAxis } from './time-axis.ts';

/** A label and its place, in pixels from the beginning of the axis. */
export interface BarLabel {
  readonly text: string;
  readonly left: number;
}

/** Space between two labels, in pixels. */
const MIN_SPACE = 6;

/**
 * Chooses labels. The first bar and those behind a break come first, then round periods, then the others.
 *
 * @param lefts where each column begins
 * @param width of the axis
 * @param measure the width of a text
 */
export function placeLabels(
  axis: TimeAxis,
  { lefts, width }: { readonly lefts: readonly number[]; readonly width: number },
  patterns: Pick<DatePatterns, 'monthsShort'>,
  measure: (text: string) => number,
): BarLabel[] {
  const { unit, columns } = axis;
  const wishes = columns.flatMap(({ kind, first }, index) => {
    if (kind === 'break') return [];
    const begins = index === 0 || columns[index - 1]?.kind === 'break';
    return [{ ...labelOf(first, unit, begins, patterns), begins, at: lefts[index] ?? 0 }];
  });
  const placed: (BarLabel & { readonly right: number })[] = [];
  for (const { text, at, begins } of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const length = measure(text);
    if (!begins && at + length > width) continue;
    const left = Math.max(0, Math.min(at, width - length));
    const right = left + length;
    if (placed.every((one) => right + MIN_SPACE <= one.left || one.right + MIN_SPACE <= left))
      placed.push({ text, left, right });
  }
  return placed.toSorted((a, b) => a.left - b.left).map(({ text, left }) => ({ text, left }));
}

/** The text below a bar, and its rank: the lower, the more it says. */
function labelOf(
  edtf: string,
  unit: TimeAxis['unit'],
  begins: boolean,
  { monthsShort }: Pick<DatePatterns, 'monthsShort'>,
): { readonly text: string; readonly rank: number } {
  const year = edtf.slice(0, 4);
  switch (unit) {
    case 'day': {
      const day = Number(edtf.slice(8));
      return { text: String(day), rank: rank(begins, day % 10 === 0, day % 5 === 0) };
    }
    case 'month': {
      const number = Number(edtf.slice(5));
      const month = monthsShort[number - 1] ?? '';
      const text = begins ? `${month} ${year}` : number === 1 ? year : month;
      return { text, rank: rank(begins, number === 1, number === 7) };
    }
    case 'year':
      return { text: year, rank: rank(begins, Number(year) % 10 === 0, Number(year) % 5 === 0) };
    case 'decade': {
      const first = Number(edtf.slice(0, 3)) * 10;
      return {
        text: String(first).padStart(4, '0'),
        rank: rank(begins, first % 100 === 0, first % 50 === 0),
      };
    }
  }
}

function rank(...says: readonly boolean[]): number {
  const first = says.indexOf(true);
  return first < 0 ? says.length : first;
}
