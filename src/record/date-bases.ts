/**
 * What a published date can be based on: one row per basis, the most trusted first. Whatever depends on the basis of a
 * date asks this table, so a new basis is a new row.
 */

/** How search tells dates apart. */
export const DATE_KINDS = ['stated', 'disputed', 'story', 'text', 'correction', 'none'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

interface DateDegreeRow {
  /** Whether the date has a mark and the words of its basis beside it wherever it is shown. */
  readonly isMarked: boolean;
  /** The property of schema.org for such a date. Search engines show a `datePublished` as a fact. */
  readonly schemaOrg: 'datePublished' | 'temporalCoverage' | null;
}

/** How far a date can be relied on. */
export const DATE_DEGREES = {
  /** By the file or by a person. */
  stated: { isMarked: false, schemaOrg: 'datePublished' },
  /** By the file, but its text speaks of a later date. */
  disputed: { isMarked: true, schemaOrg: null },
  /** By Kiosk. */
  inferred: { isMarked: true, schemaOrg: 'temporalCoverage' },
  unknown: { isMarked: false, schemaOrg: null },
} as const satisfies Readonly<Record<string, DateDegreeRow>>;

export type DateDegree = keyof typeof DATE_DEGREES;

interface DateBasisRow {
  readonly degree: DateDegree;
  /** Whether a field of a header, front matter, side-car or correction can have it. */
  readonly isOfField: boolean;
  /** The kind of date it is in search. */
  readonly kind: DateKind;
  /** Key of its words in the interface strings. */
  readonly label: `basis.${string}`;
}

const TABLE = {
  correction: {
    degree: 'stated',
    isOfField: true,
    kind: 'correction',
    label: 'basis.correction',
  },
  'side-car': {
    degree: 'stated',
    isOfField: true,
    kind: 'stated',
    label: 'basis.side-car',
  },
  'front-matter': {
    degree: 'stated',
    isOfField: true,
    kind: 'stated',
    label: 'basis.front-matter',
  },
  header: {
    degree: 'stated',
    isOfField: true,
    kind: 'stated',
    label: 'basis.header',
  },
  'publication-line': {
    degree: 'stated',
    isOfField: false,
    kind: 'stated',
    label: 'basis.publication-line',
  },
  dateline: {
    degree: 'stated',
    isOfField: false,
    kind: 'stated',
    label: 'basis.dateline',
  },
  'title-day': {
    degree: 'stated',
    isOfField: false,
    kind: 'stated',
    label: 'basis.title-day',
  },
  disputed: {
    degree: 'disputed',
    isOfField: false,
    kind: 'disputed',
    label: 'basis.disputed',
  },
  story: {
    degree: 'inferred',
    isOfField: false,
    kind: 'story',
    label: 'basis.story',
  },
  text: {
    degree: 'inferred',
    isOfField: false,
    kind: 'text',
    label: 'basis.text',
  },
  none: {
    degree: 'unknown',
    isOfField: false,
    kind: 'none',
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

/** Every basis, the strongest first. */
export const DATE_BASIS_NAMES = Object.keys(DATE_BASES) as readonly DateBasis[];

/** The bases whose dates are marked wherever they are shown, the strongest first. */
export const MARKED_BASES = DATE_BASIS_NAMES.filter((basis) => isMarked(basis));

/**
 * How far a date with this basis can be relied on.
 *
 * @param basis as a record or an index has it
 * @example
 * dateDegree('story') //=> 'inferred'
 */
export function dateDegree(basis: string): DateDegree {
  return rowOf(basis).degree;
}

/** Whether Kiosk inferred a date. */
export function isInferred(basis: string): boolean {
  return dateDegree(basis) === 'inferred';
}

/**
 * Whether a date is marked wherever it is shown, because it was inferred or is disputed.
 *
 * @param basis as a record or an index has it
 * @example
 * isMarked('disputed') //=> true
 */
export function isMarked(basis: string): boolean {
  return DATE_DEGREES[dateDegree(basis)].isMarked;
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
