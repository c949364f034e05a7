/** An article as reference managers know it. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  /** As the file states it: one name, or several in one text. */
  readonly author?: string | null;
  /** Newspaper, magazine or site, as the file states it. */
  readonly source?: string | null;
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly edtf: string;
  /** The basis of the date. */
  readonly dateBasis: string;
  readonly url: string;
  readonly archive: string;
  readonly keywords: readonly string[];
  /** ISO day on which it was read. */
  readonly accessed?: string;
  /** Some words of its text. */
  readonly abstract?: string;
  /** What was asked to find it. */
  readonly foundBy?: string;
  /** SHA-256 of its record. */
  readonly digest?: string;
}

/** What the citation on an article's page says of it besides its words. */
export type StatedReference = Pick<Reference, 'archive' | 'dateBasis' | 'edtf' | 'author' | 'source'>;

/** A date as precise as it is known. */
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

/** The date as EDTF with its basis, the question that found the article, and the digest of its record, for formats without fields for them. */
export function noteOf({
  edtf,
  dateBasis,
  foundBy,
  digest,
}: Pick<Reference, 'edtf' | 'dateBasis' | 'foundBy' | 'digest'>): string {
  const question = foundBy ? `; found by: ${foundBy}` : '';
  const record = digest === undefined ? '' : `; record: sha256:${digest}`;
  return `Date (EDTF): ${edtf}; basis: ${dateBasis}${question}${record}`;
}

/**
 * Adds the root of an edition to a citation that names the digest of its record. The digest is a function of the record and stands in the page; the root changes
 * with every article that is added, so the browser adds it when the reader cites.
 *
 * @param words a citation in any format: digits of a digest need no escape in any
 * @example
 * citeEdition('record: sha256:ab', 'ab', 'cd') //=> 'record: sha256:ab; edition: sha256:cd'
 */
export function citeEdition(words: string, digest: string, root: string): string {
  return words.replace(`sha256:${digest}`, (record) => `${record}; edition: sha256:${root}`);
}
