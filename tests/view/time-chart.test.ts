import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../src/record/edtf.ts';
import { barTotal, chartTime } from '../../src/view/time-chart.ts';

function dated(edtf: string, language = 'lv') {
  return { edtf, language, ...(edtfBounds(edtf) ?? { earliest: null, latest: null }) };
}

function filled(edtfs: readonly string[]) {
  return chartTime(edtfs.map((edtf) => dated(edtf)))
    .columns.filter(({ bars }) => bars.size > 0)
    .map(({ kind, period, bars }) => [kind, period, bars.get('lv')?.certain, bars.get('lv')?.uncertain]);
}

describe('the time chart', () => {
  it('is drawn by month for few years; a year alone has its own, uncertain, column', () => {
    const chart = chartTime(['2022-12-19', '2022-12', '2022', '2023-04'].map((edtf) => dated(edtf)));
    expect(chart.unit).toBe('month');
    expect(chart.columns.length, 'two whole years, and one column of 2022').toBe(25);
    expect(filled(['2022-12-19', '2022-12', '2022', '2023-04'])).toEqual([
      ['month', '2022-12', 2, 0],
      ['month-unknown', '2022', 0, 1],
      ['month', '2023-04', 1, 0],
    ]);
  });

  it('is drawn by year for decades; a span over two years is uncertain in its first', () => {
    expect(filled(['2005', '2010-12-30/2011-01-02', '2010', '2020-05'])).toEqual([
      ['year', '2005', 1, 0],
      ['year', '2010', 1, 1],
      ['year', '2020', 1, 0],
    ]);
  });

  it('is drawn by decade for centuries, without a gap', () => {
    const { unit, columns } = chartTime(['1899', '2022'].map((edtf) => dated(edtf)));
    expect(unit).toBe('decade');
    expect(columns.map(({ period }) => period)).toEqual([
      '189X',
      '190X',
      '191X',
      '192X',
      '193X',
      '194X',
      '195X',
      '196X',
      '197X',
      '198X',
      '199X',
      '200X',
      '201X',
      '202X',
    ]);
  });

  it('has columns without a period: open dates, by their date if they share one, and undated articles', () => {
    expect(filled(['[2023..]', '[2023..]', 'XXXX'])).toEqual([
      ['open', '[2023..]', 0, 2],
      ['undated', 'XXXX', 0, 1],
    ]);
    expect(filled(['[2023..]', '[2022..]'])).toEqual([['open', '', 0, 2]]);
  });

  it('has one row per language, the one with the most articles first, and loses no article', () => {
    const cards = [dated('2022', 'sv'), dated('2021-03', 'da'), dated('XXXX', 'da'), dated('[..2020]', 'lv')];
    const { languages, columns, most } = chartTime(cards);
    expect(languages).toEqual(['da', 'lv', 'sv']);
    expect(most).toBe(1);
    const counted = columns.flatMap(({ bars }) => [...bars.values()].map(barTotal));
    expect(counted.reduce((a, b) => a + b, 0)).toBe(cards.length);
  });

  it('of an empty archive is empty', () => {
    expect(chartTime([])).toEqual({ unit: 'month', columns: [], languages: [], most: 1 });
  });
});
