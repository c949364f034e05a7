/** An article as a reference manager takes it. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly edtf: string;
  /** How the date is known. */
  readonly dateBasis: string;
  readonly url: string;
  readonly archive: string;
  readonly keywords: readonly string[];
}

/** What is known of a day: as far as it goes, and whether it is only about right. */
export interface KnownDate {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly isApproximate: boolean;
}

const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<doubt>[~?%])?$/u;

/**
 * The year, month and day of an EDTF date; `undefined` where it is open or unknown.
 *
 * @example
 * knownDate('2022-12') //=> { year: '2022', month: '12', day: undefined, isApproximate: false }
 * @example
 * knownDate('[2023..]') //=> undefined
 */
export function knownDate(edtf: string): KnownDate | undefined {
  const { year, month, day, doubt } = DATE.exec(edtf)?.groups ?? {};
  return year === undefined ? undefined : { year, month, day, isApproximate: doubt !== undefined };
}

/** The date as the archive knows it, for formats that have no field for that. */
export function dateNote({ edtf, dateBasis }: Pick<Reference, 'edtf' | 'dateBasis'>): string {
  return `Date (EDTF): ${edtf}; basis: ${dateBasis}`;
}
