import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../src/record/edtf.ts';
import { layOutTimeChart } from '../../src/view/time-chart-layout.ts';
import { chartTime } from '../../src/view/time-chart.ts';

function layOut(edtfs: readonly string[]) {
  const bounds = (edtf: string) => edtfBounds(edtf) ?? { earliest: null, latest: null };
  return layOutTimeChart(chartTime(edtfs.map((edtf) => ({ edtf, language: 'lv', ...bounds(edtf) }))));
}

describe('the layout of a time chart', () => {
  it('keeps every bar inside the strip, left of the next one', () => {
    const { rows, barWidth, columnWidth } = layOut(['1999', '2000-05', '2001', '[2023..]', 'XXXX']);
    const bars = rows[0]?.bars ?? [];
    expect(bars.length).toBe(5);
    expect(barWidth).toBeLessThan(columnWidth);
    bars.forEach(({ left, height }, index) => {
      expect(left + barWidth).toBeLessThanOrEqual(bars[index + 1]?.left ?? 1);
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(1);
    });
  });

  it('cuts a bar of open dates that is higher than all others, and hatches it whole', () => {
    const { rows } = layOut(['2001', '[2023..]', '[2023..]', '[2023..]']);
    const bar = rows[0]?.bars.find(({ column }) => column.kind === 'open');
    expect(bar).toMatchObject({ isCut: true, height: 1, hatched: 1, total: 3 });
  });

  it('labels at most twelve years on a wide screen and four on a phone', () => {
    const { yearLabels } = layOut(['1970', '2022']);
    expect(yearLabels.filter(({ onWide }) => onWide).length).toBeLessThanOrEqual(12);
    expect(yearLabels.filter(({ onNarrow }) => onNarrow).map(({ text }) => text)).toEqual([
      '1980',
      '2000',
      '2020',
    ]);
  });
});
