/**
 * What a published date can be based on: one row per basis, the most trusted first. Whatever depends on the basis of a
 * date asks this table, so a new basis is a new row.
 */

/** How search tells dates apart. */
export const DATE_KINDS = ['stated', 'story', 'text', 'correction', 'none'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

interface DateBasisRow {
  /** Stated by the file or by a person, inferred by Kiosk, or not known. */
  readonly degree: 'stated' | 'inferred' | 'unknown';
  /** Whether a field of a header, front matter, side-car or correction can have it. */
  readonly isOfField: boolean;
  /** The kind of date it is in search. */
  readonly kind: DateKind;
  /** The property of schema.org for such a date. Search engines show a `datePublished` as a fact. */
  readonly schemaOrg: 'datePublished' | 'temporalCoverage' | null;
  /** Key of its words in the interface strings. */
  readonly label: `basis.${string}`;
}

const TABLE = {
  correction: {
    degree: 'stated',
    isOfField: true,
    kind: 'correction',
    schemaOrg: 'datePublished',
    label: 'basis.correction',
  },
  'side-car': {
    degree: 'stated',
    isOfField: true,
    kind: 'stated',
    schemaOrg: 'datePublished',
    label: 'basis.side-car',
  },
  'front-matter': {
    degree: 'stated',
    isOfField: true,
    kind: 'stated',
    schemaOrg: 'datePublished',
    label: 'basis.front-matter',
  },
  header: {
    degree: 'stated',
    isOfField: true,
    kind: 'stated',
    schemaOrg: 'datePublished',
    label: 'basis.header',
  },
  'publication-line': {
    degree: 'stated',
    isOfField: false,
    kind: 'stated',
    schemaOrg: 'datePublished',
    label: 'basis.publication-line',
  },
  dateline: {
    degree: 'stated',
    isOfField: false,
    kind: 'stated',
    schemaOrg: 'datePublished',
    label: 'basis.dateline',
  },
  story: {
    degree: 'inferred',
    isOfField: false,
    kind: 'story',
    schemaOrg: 'temporalCoverage',
    label: 'basis.story',
  },
  text: {
    degree: 'inferred',
    isOfField: false,
    kind: 'text',
    schemaOrg: 'temporalCoverage',
    label: 'basis.text',
  },
  none: {
    degree: 'unknown',
    isOfField: false,
    kind: 'none',
    schemaOrg: null,
    label: 'basis.none',
  },
} as const satisfies Readonly<Record<string, DateBasisRow>>;

type Table = typeof TABLE;

export type DateBasis = keyof Table;

type Label = Extract<Table[DateBasis], Pick<DateBasisRow, 'label'>>['label'];

/** The row of every basis. */
export const DATE_BASES: Readonly<Record<DateBasis, DateBasisRow & { readonly label: Label }>> = TABLE;

/** The basis of a value that a header, front matter, side-car or correction states. */
export type FieldBasis = {
  [Basis in DateBasis]: Table[Basis] extends { readonly isOfField: true } ? Basis : never;
}[DateBasis];

/** A basis of dates that Kiosk inferred. */
export type InferredBasis = {
  [Basis in DateBasis]: Table[Basis] extends { readonly degree: 'inferred' } ? Basis : never;
}[DateBasis];

/** Every basis, the strongest first. */
export const DATE_BASIS_NAMES = Object.keys(DATE_BASES) as readonly DateBasis[];

/** The bases of inferred dates, the strongest first. */
export const INFERRED_BASES = DATE_BASIS_NAMES.filter((basis) => isInferred(basis));

/**
 * Whether Kiosk inferred a date: the page says so wherever it shows one.
 *
 * @param basis as a record or an index has it
 * @example
 * isInferred('story') //=> true
 */
export function isInferred(basis: string): basis is InferredBasis {
  return rowOf(basis).degree === 'inferred';
}

/** Whether a word is the name of a basis; the opinions on a language name it or a program. */
export function isDateBasis(word: string): word is DateBasis {
  return Object.hasOwn(DATE_BASES, word);
}

/** Order of trust, for sorting: the strongest first. */
export function compareTrust(a: DateBasis, b: DateBasis): number {
  return DATE_BASIS_NAMES.indexOf(a) - DATE_BASIS_NAMES.indexOf(b);
}

/**
 * The kind of date that a basis makes in search.
 *
 * @param basis as a record or an index has it
 * @example
 * dateKind('header') //=> 'stated'
 */
export function dateKind(basis: string): DateKind {
  return rowOf(basis).kind;
}

/** The row of a basis; that of `none` where another version of Kiosk wrote a basis this one does not know. */
function rowOf(basis: string): DateBasisRow {
  return isDateBasis(basis) ? DATE_BASES[basis] : DATE_BASES.none;
}
