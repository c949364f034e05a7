import { expect, test } from 'vitest';
import { monthsOfSeason, seasonOfMonth } from '../../src/record/season.ts';

test('every month is in the season that has it', () => {
  for (let month = 1; month <= 12; month += 1) {
    const [year, season] = seasonOfMonth(2023, month).split('-').map(Number);
    expect(monthsOfSeason(year!, season!)).toContain(`2023-${String(month).padStart(2, '0')}`);
  }
});
