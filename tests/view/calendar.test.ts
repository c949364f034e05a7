import { describe, expect, test } from 'vitest';
import { byDay, fullestMonth, layOutCalendar } from '../../src/view/calendar.ts';
import { edtfBounds } from '../../src/record/edtf.ts';
import type { Card } from '../../src/record/schema.ts';

function card(id: string, edtf: string): Card {
  const digest = '0'.repeat(64);
  const place = { digest, file: 'articles/sv/2022.jsonl', offset: 0, length: 0 };
  const bounds = edtfBounds(edtf)!;
  return {
    id,
    title: id,
    titleBasis: 'heading',
    language: 'sv',
    edtf,
    ...bounds,
    dateBasis: 'header',
    story: null,
    ...place,
  };
}

describe('the calendar', () => {
  const dates = [
    '2021-03-04',
    '2021-03',
    '2021',
    '2021-12-28/2022-01-02',
    '2022-05-01',
    '[2023..]',
    '[..2020]',
    'XXXX',
    'XXXX-12-03',
  ];
  const calendar = layOutCalendar(dates.map((edtf) => card(edtf, edtf)));
  const ids = (cards: readonly Card[] | undefined): string[] => (cards ?? []).map(({ id }) => id);

  test('a month holds its days and its month-only dates', () => {
    expect(ids(calendar.years[0]?.months.get('03'))).toEqual(['2021-03-04', '2021-03']);
  });
  test('a year, and what spans two, are in the first year, month unknown', () => {
    expect(ids(calendar.years[0]?.unknown)).toEqual(['2021', '2021-12-28/2022-01-02']);
  });
  test('open dates are never put into a year', () => {
    expect(ids(calendar.open)).toEqual(['[2023..]', '[..2020]']);
  });
  test('a day without a year is undated', () => {
    expect(ids(calendar.undated)).toEqual(['XXXX', 'XXXX-12-03']);
  });
  test('every article has exactly one place', () => {
    const counted = calendar.years.reduce((sum, { count }) => sum + count, 0);
    expect(counted + calendar.open.length + calendar.undated.length).toBe(dates.length);
  });
});

describe('a month', () => {
  test('lists its days where they are known; dates known by month or week only come last, once', () => {
    const cards = ['2022-12-19', '2022-12-12/2022-12-18', '2022-12-03', '2022-12'].map((edtf) =>
      card(edtf, edtf),
    );
    expect(byDay(cards).map(([day, group]) => [day, group.map(({ id }) => id)])).toEqual([
      ['2022-12-19', ['2022-12-19']],
      ['2022-12-03', ['2022-12-03']],
      [undefined, ['2022-12-12/2022-12-18', '2022-12']],
    ]);
  });

  test('is compared with the fullest of its years', () => {
    const { years } = layOutCalendar(['2021-03', '2022-05', '2022-05-01'].map((edtf) => card(edtf, edtf)));
    expect(fullestMonth(years)).toBe(2);
    expect(fullestMonth([])).toBe(1);
  });
});
