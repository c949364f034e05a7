import parse from 'edtf';
import { expect, test } from 'vitest';
import { DAY_MS, isoDay } from '../../src/record/day.ts';
import { edtfBounds, isEdtf } from '../../src/record/edtf.ts';

const pad = (number: number): string => String(number).padStart(2, '0');
const MONTHS = Array.from({ length: 12 }, (_, index) => pad(index + 1));

test.each([1000, 1899, 1900, 2000, 2023, 2024, 9999])(
  'plain dates of %i have the bounds of the parser',
  (year) => {
    const days = MONTHS.flatMap((month) => ['01', '28', '30', '31'].map((day) => `${year}-${month}-${day}`));
    const dates = [`${year}`, ...MONTHS.map((month) => `${year}-${month}`), ...days];
    for (const edtf of dates.filter(isEdtf)) {
      const { min, max } = parse(edtf);
      const [earliest, latest] = [min, max].map((time) => isoDay(Math.floor(time / DAY_MS)));
      expect(edtfBounds(edtf)).toEqual({ earliest, latest });
    }
    expect(dates.filter(isEdtf).length).toBeGreaterThan(50);
  },
);

test.each([
  '2023-02-29',
  '1900-02-29',
  '2022-02-31',
  '2022-04-31',
  '2022-13',
  '2022-00',
  '2022-01-00',
  '2022-01-32',
])('%s is no date of the calendar', (edtf) => {
  expect(edtfBounds(edtf)).toBeUndefined();
});
