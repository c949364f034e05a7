/**
 * An EDTF date that ISO 8601-1 can say too: a year, a month or a day; `undefined` when it is open, approximate or unknown.
 *
 * @example
 * isoDate('2022-12') //=> '2022-12'
 * @example
 * isoDate('[2023..]') //=> undefined
 */
export function isoDate(edtf: string): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(edtf) ? edtf : undefined;
}
