import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay } from '../../src/record/day.ts';

test('days are numbered from 1 January 1970', () => {
  expect(['1969-12-31', '1970-01-01', '1970-01-31'].map(dayNumber)).toEqual([-1, 0, 30]);
  expect(isoDay(19345)).toBe('2022-12-19');
});

test('a number and its day are the same, year 1 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }), (number) => {
      expect(dayNumber(isoDay(number))).toBe(number);
    }),
  );
});
