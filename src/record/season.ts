/** Number of the first season of a year in EDTF, spring. */
const SPRING = 21;

/**
 * The months of a season of EDTF (21–24). Spring begins in March; a winter has the year in which it begins.
 *
 * @example
 * monthsOfSeason(2022, 24) //=> ['2022-12', '2023-01', '2023-02']
 */
export function monthsOfSeason(year: number, season: number): string[] {
  const first = 3 * (season - SPRING + 1);
  return [first, first + 1, first + 2].map((month) =>
    month > 12 ? toMonth(year + 1, month - 12) : toMonth(year, month),
  );
}

/**
 * The season that a month is in.
 *
 * @example
 * seasonOfMonth(2023, 2) //=> '2022-24'
 */
export function seasonOfMonth(year: number, month: number): string {
  return month < 3 ? `${toYear(year - 1)}-24` : `${toYear(year)}-${SPRING - 1 + Math.floor(month / 3)}`;
}

function toMonth(year: number, month: number): string {
  return `${toYear(year)}-${String(month).padStart(2, '0')}`;
}

function toYear(year: number): string {
  return String(year).padStart(4, '0');
}
