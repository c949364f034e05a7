import { expect, test } from 'vitest';
import { sumLanguages, tabulate, wilson } from '../../../tools/evaluate/table.ts';

test('Wilson’s interval, against published values', () => {
  expect(wilson(10, 10).map((bound) => bound.toFixed(3))).toEqual(['0.722', '1.000']);
  expect(wilson(81, 263).map((bound) => bound.toFixed(4))).toEqual(['0.2553', '0.3662']);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test('one table a field', () => {
  const rows = [
    { field: 'title', language: 'da', metric: 'exact', n: 20, correct: 19 },
    { field: 'language', language: 'all', metric: 'articles', n: 0, correct: 0 },
  ];
  expect(tabulate(rows)).toBe(
    [
      '### Title',
      '',
      '| language | metric | n   | value   | 95 % interval    |',
      '| -------- | ------ | --- | ------- | ---------------- |',
      '| da       | exact  | 20  | 95.00 % | 76.4 % – 99.11 % |',
      '',
      '### Language',
      '',
      '| language | metric   | n   | value | 95 % interval   |',
      '| -------- | -------- | --- | ----- | --------------- |',
      '| all      | articles | 0   | 0.0 % | 0.0 % – 100.0 % |',
    ].join('\n'),
  );
});

test('languages add up', () => {
  const row = (language: string, correct: number) => ({
    field: 'encoding',
    language,
    metric: 'utf-8',
    n: 10,
    correct,
  });
  expect(sumLanguages([row('da', 9), row('lv', 10)])).toEqual([
    { field: 'encoding', language: 'all', metric: 'utf-8', n: 20, correct: 19 },
  ]);
});
