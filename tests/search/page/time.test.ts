/** The histogram: which bars it has, what they count, and which of them are labelled. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datePatterns } from '../../../src/i18n/date-patterns.ts';
import { edtfBounds } from '../../../src/record/edtf.ts';
import { countDates, type TimeCounts } from '../../../src/search/index/time-counts.ts';
import { CALENDAR, precisionOf } from '../../../src/search/facets/precision.ts';
import { placeLabels } from '../../../src/search/page/bar-labels.ts';
import { BREAK_COLUMNS, binTime, layOutAxis, widthOf } from '../../../src/search/page/time-axis.ts';
import { periodFrom } from '../../../src/search/page/time-path.ts';
import { readTime } from '../../../src/search/page/time-reading.ts';

const countAll = (dates: readonly string[], finest: 'day' | 'month' = 'month'): TimeCounts =>
  countDates(
    dates.map((edtf) => edtfBounds(edtf) ?? { earliest: null, latest: null }),
    finest,
  );
const total = (counts: TimeCounts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
/** The bars of an axis in words, a break as dots. */
const bars = (dates: readonly string[], room: number): string[] =>
  layOutAxis(countAll(dates), room)?.columns.map(({ kind, first }) => (kind === 'bar' ? first : '…')) ?? [];
/** An article in each month of some years. */
const monthly = (from: number, to: number): string[] =>
  Array.from({ length: (to - from + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${from + Math.floor(index / 12)}-${month}`;
  });

/** Dates of any precision, near each other and far off. */
const YEAR = fc.oneof(fc.integer({ min: 2010, max: 2023 }), fc.integer({ min: 1000, max: 2099 })).map(String);
const MONTH = fc.tuple(YEAR, fc.integer({ min: 1, max: 12 })).map(([year, month]) => {
  return `${year}-${String(month).padStart(2, '0')}`;
});
const DATE = fc.oneof(
  YEAR,
  MONTH,
  MONTH.map((month) => `${month}-15`),
  YEAR.map((year) => `${year.slice(0, 3)}X`),
  YEAR.map((year) => `[${year}..]`),
  YEAR.map((year) => `[..${year}]`),
  YEAR.map((year) => `${year}/2099`),
  fc.constant('XXXX'),
);
const FINEST = fc.constantFrom('day' as const, 'month' as const);

describe('bars', () => {
  test('count every hit exactly once, and never more of them than there is room for', () => {
    fc.assert(
      fc.property(
        fc.array(DATE, { maxLength: 60 }),
        FINEST,
        fc.integer({ min: 1, max: 80 }),
        (dates, finest, room) => {
          const counts = countAll(dates, finest);
          expect(total(counts)).toBe(dates.length);
          const axis = layOutAxis(counts, room);
          if (!axis) return;
          expect(widthOf(axis.columns)).toBeLessThanOrEqual(room);
          const binned = binTime(counts, axis);
          expect(sum(binned.bars) + sum(Object.values(binned.rest))).toBe(dates.length);
          for (const [index, { kind }] of axis.columns.entries())
            if (kind === 'break') expect(binned.bars[index]).toBe(0);
        },
      ),
    );
  });

  test('hold the hits that are certainly of their time, and the other kinds those that have no bar', () => {
    fc.assert(
      fc.property(
        fc.array(DATE, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 5, max: 80 }),
        (dates, room) => {
          const counts = countAll(dates);
          const axis = layOutAxis(counts, room);
          if (!axis) return;
          const bounds = dates.map((edtf) => edtfBounds(edtf) ?? { earliest: null, latest: null });
          const binned = binTime(counts, axis);
          const finerOrSame: readonly string[] = CALENDAR.slice(0, CALENDAR.indexOf(axis.unit) + 1);
          const certain = bounds.filter((one) => finerOrSame.includes(precisionOf(one)));
          for (const [index, { kind, first, last }] of axis.columns.entries()) {
            const { from, to } = periodFrom(first, last);
            const inside = certain.filter(({ earliest, latest }) => {
              return (earliest ?? '') >= (from ?? '') && (latest ?? '') <= `${to ?? ''}-99`;
            });
            expect(binned.bars[index]).toBe(inside.length);
            if (kind === 'break') expect(inside).toEqual([]);
          }
          for (const kind of ['before', 'after', 'none'] as const)
            expect(binned.rest[kind]).toBe(bounds.filter((one) => precisionOf(one) === kind).length);
        },
      ),
    );
  });

  test('are months where there is room, then years, then decades', () => {
    expect(bars(monthly(2021, 2022), 30)).toEqual(monthly(2021, 2022));
    expect(bars(monthly(2019, 2022), 30)).toEqual(['2019', '2020', '2021', '2022']);
    expect(bars(monthly(1990, 2023), 30)).toEqual(['199X', '200X', '201X', '202X']);
  });

  test('a far-off date breaks the axis instead of stretching it', () => {
    const recent = monthly(2020, 2022).flatMap((month) => [month, month]);
    expect(bars(['1841-05', ...recent], 30)).toEqual(['1841', '…', '2020', '2021', '2022']);
    expect(bars(['1841-05', ...recent], 40)).toEqual(['1841-05', '…', ...monthly(2020, 2022)]);
  });

  test('a vague date has no place on it', () => {
    expect(bars(['1841/2022', '[1841..]', '[..1999]', 'XXXX', '2022-11', '2022-12'], 30)).toEqual([
      '2022-11',
      '2022-12',
    ]);
  });

  test('are years where most dates are years, and then nothing is vague', () => {
    const counts = countAll(['2019', '2020', '2021', '2021-05']);
    const axis = layOutAxis(counts, 30);
    expect(axis?.unit).toBe('year');
    expect(axis && binTime(counts, axis).rest.longer).toBe(0);
  });

  test('are days within one month only', () => {
    expect(layOutAxis(countAll(['2022-12-19', '2022-12-21'], 'day'), 30)?.columns).toHaveLength(3);
    expect(layOutAxis(countAll(['2022-12-31', '2023-01-01'], 'day'), 30)?.unit).toBe('month');
  });

  test('that do not fit even as decades leave the oldest out, and count them', () => {
    const dates = Array.from({ length: 40 }, (_, index) => `${1400 + 10 * index}-01`);
    const counts = countAll(dates);
    const reading = readTime({ hits: counts }, 20, false);
    expect(reading.axis.columns.map(({ first }) => first)).toEqual(
      Array.from({ length: 20 }, (_, index) => `${160 + index}X`),
    );
    expect(reading.rest).toEqual([{ kind: 'earlier', edtf: '[..1599]', counts: [20] }]);
  });

  test('of an archive without certain dates are none', () => {
    expect(layOutAxis(countAll(['[2023..]', 'XXXX', '1841/2022']), 30)).toBeUndefined();
    expect(readTime({ hits: {} }, 30, false)).toMatchObject({ columns: [], rest: [], most: 0 });
  });
});

test('open dates are named by their bound where they share one, however far off the others are', () => {
  const { rest } = readTime({ hits: countAll(['[2019..]', '[1752..]', '[..1999]', '[..1999]']) }, 30, false);
  expect(rest).toEqual([
    { kind: 'before', edtf: '[..1999]', counts: [2] },
    { kind: 'after', edtf: undefined, counts: [2] },
  ]);
});

describe('two questions', () => {
  const time = {
    hits: countAll(['2020-01', '2020-02', '2022-05']),
    compared: {
      hits: countAll(['2021-01', '1999-01', 'XXXX']),
      all: countAll([...monthly(1990, 2023), ...monthly(2020, 2020)]),
    },
  };

  test('share an axis that has a place for the hits of both', () => {
    const { axis, columns, rest } = readTime(time, 30, false);
    expect(axis.unit).toBe('year');
    expect(columns.map(({ first, counts }) => [first, ...counts]).filter(([, a, b]) => a !== b)).toEqual([
      ['1999', 0, 1],
      ['2020', 2, 0],
      ['2021', 0, 1],
      ['2022', 1, 0],
    ]);
    expect(rest).toEqual([{ kind: 'none', edtf: undefined, counts: [0, 1] }]);
  });

  test('are as high as their shares of all articles of the time', () => {
    const { columns, isShare, most } = readTime(time, 30, true);
    expect(isShare).toBe(true);
    expect(columns.find(({ first }) => first === '2020')).toMatchObject({ all: 24, values: [2000 / 24, 0] });
    expect(columns.find(({ first }) => first === '2022')).toMatchObject({ all: 12, values: [1000 / 12, 0] });
    expect(most).toBe(1000 / 12);
  });
});

describe('labels', () => {
  const measure = (text: string): number => 7 * text.length;

  test('never touch, whatever is under them, and the first bar has one', () => {
    fc.assert(
      fc.property(
        fc.array(DATE, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('en', 'lv', 'de', 'sq'),
        fc.integer({ min: 90, max: 800 }),
        (dates, ui, width) => {
          const axis = layOutAxis(countAll(dates), Math.floor(width / 9));
          if (!axis) return;
          const lefts: number[] = [];
          let left = 0;
          const pitch = Math.min(96, width / widthOf(axis.columns));
          for (const { kind } of axis.columns) {
            lefts.push(left);
            left += kind === 'bar' ? pitch : BREAK_COLUMNS * pitch;
          }
          const labels = placeLabels(axis, { lefts, width }, datePatterns(ui), measure);
          expect(labels[0]?.left).toBe(0);
          for (const [index, { text, left: at }] of labels.entries()) {
            expect(at + measure(text)).toBeLessThanOrEqual(labels[index + 1]?.left ?? width + 0.01);
            expect(at).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  test('are round years first', () => {
    const axis = layOutAxis(countAll(monthly(1985, 2010)), 30);
    const lefts = axis?.columns.map((_, index) => 10 * index) ?? [];
    const labels = axis && placeLabels(axis, { lefts, width: 260 }, datePatterns('en'), measure);
    expect(labels?.map(({ text }) => text)).toEqual(['1985', '1990', '1995', '2000', '2005']);
  });
});
