/**
 * What a file can state about itself in a header, front matter or a side-car: one row per field. Whatever lists fields
 * asks this table, so a new field is a new row. Its words in other languages go to the section `fields` of the language
 * packs.
 */
import type { NewsArticle } from 'schema-dts';

/** The shape of a value: words, a date, a web address, a language (tag or name), or a licence (web address or words). */
export type StatedShape = 'text' | 'date' | 'url' | 'language' | 'licence';

interface FieldRow {
  /** Its meaning, for the descriptions of schemas and columns. */
  readonly description: string;
  readonly shape: StatedShape;
  /** English words that name it, lower-case. */
  readonly words: readonly string[];
  /**
   * How its line helps to tell a header from text: `alone`, when its value has the shape; `together` with a line of another
   * such field; or not at all, because articles have lines that begin so too («Place: …» of an event). Such a line is read `within` a header.
   */
  readonly line: 'alone' | 'together' | 'within';
  /** Whether two different values raise a warning here. Dates are compared by the stage that reads them. */
  readonly compared: boolean;
  /** Whether `content/corrections/articles.yaml` can state it. */
  readonly correctable: boolean;
}

/** A field with its own key in the record, because Kiosk can also find its value in the text. */
interface InferableField extends FieldRow {
  readonly record: 'own';
}

/** A field the record keeps below `stated`, and its names in other formats; `null`: the format has none. */
interface KeptField extends FieldRow {
  /** `always`: null where nothing is stated; `where-stated`: a key only where something is. */
  readonly record: 'always' | 'where-stated';
  /** Key of its label in the interface strings. */
  readonly label: `article.${string}`;
  /** Column of `articles.csv` and key of the Markdown front matter. */
  readonly column: string | null;
  readonly tei: TeiPlace | null;
  /** Element of the Dublin Core Metadata Element Set 1.1. */
  readonly dublinCore: string | null;
  readonly schemaOrg: SchemaOrgPlace | null;
  /** Its element in Atom (RFC 4287) and JSON Feed. */
  readonly feed: 'author' | 'category' | 'rights' | null;
  /** Where the citation in words shows it; `null`: nowhere. */
  readonly cited: 'before-title' | 'after-title' | null;
  /** Key of «By source» …, where search offers its values as a facet and lists articles by them; `null`: it is not a facet. */
  readonly facet: `facet.by.${string}` | null;
}

/** An element of the TEI header (P5) and the part of the header it belongs to. */
export interface TeiPlace {
  readonly part: 'titleStmt' | 'publicationStmt' | 'availability' | 'bibl';
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A property of schema.org's NewsArticle, and the type of thing its value names. */
export interface SchemaOrgPlace {
  readonly property: keyof Exclude<NewsArticle, string>;
  readonly type?: 'Person' | 'Organization' | 'Place' | 'CreativeWork';
}

const TABLE = {
  title: {
    record: 'own',
    description: 'Title',
    shape: 'text',
    words: ['title', 'headline', 'subject'],
    line: 'alone',
    compared: true,
    correctable: true,
  },
  date: {
    record: 'own',
    description: 'Date of publication',
    shape: 'date',
    words: [
      'date',
      'published',
      'pubdate',
      'pub date',
      'publication date',
      'publish date',
      'date published',
      'published at',
      'published on',
      'created',
      'created at',
    ],
    line: 'alone',
    compared: false,
    correctable: true,
  },
  author: {
    record: 'always',
    description: 'Author',
    shape: 'text',
    words: ['author', 'authors', 'by', 'byline', 'creator', 'from'],
    line: 'together',
    compared: true,
    correctable: true,
    label: 'article.author',
    column: 'author',
    tei: { part: 'titleStmt', element: 'author' },
    dublinCore: 'creator',
    schemaOrg: { property: 'author', type: 'Person' },
    feed: 'author',
    cited: 'before-title',
    facet: 'facet.by.author',
  },
  source: {
    record: 'always',
    description: 'Newspaper, magazine or site',
    shape: 'text',
    words: ['source', 'publication', 'newspaper', 'paper', 'site'],
    line: 'together',
    compared: true,
    correctable: true,
    label: 'article.statedSource',
    column: 'source',
    tei: { part: 'publicationStmt', element: 'publisher' },
    dublinCore: 'source',
    schemaOrg: { property: 'publisher', type: 'Organization' },
    feed: null,
    cited: 'after-title',
    facet: 'facet.by.source',
  },
  section: {
    record: 'where-stated',
    description: 'Part of the newspaper, such as Culture or Sport',
    shape: 'text',
    words: ['section', 'category', 'desk'],
    line: 'within',
    compared: true,
    correctable: true,
    label: 'article.section',
    column: 'section',
    tei: { part: 'bibl', element: 'biblScope', attributes: { unit: 'section' } },
    dublinCore: 'subject',
    schemaOrg: { property: 'articleSection' },
    feed: 'category',
    cited: null,
    facet: 'facet.by.section',
  },
  place: {
    record: 'where-stated',
    description: 'Where the article was written or published',
    shape: 'text',
    words: ['place', 'location', 'city'],
    line: 'within',
    compared: true,
    correctable: true,
    label: 'article.place',
    column: 'place',
    tei: { part: 'bibl', element: 'pubPlace' },
    dublinCore: 'coverage',
    schemaOrg: { property: 'locationCreated', type: 'Place' },
    feed: null,
    cited: null,
    facet: 'facet.by.place',
  },
  publisher: {
    record: 'where-stated',
    description: 'Company or association that publishes the source',
    shape: 'text',
    words: ['publisher'],
    line: 'together',
    compared: true,
    correctable: true,
    label: 'article.publisher',
    column: 'publisher',
    tei: { part: 'bibl', element: 'publisher' },
    dublinCore: 'publisher',
    schemaOrg: { property: 'publisher', type: 'Organization' },
    feed: null,
    cited: null,
    facet: 'facet.by.publisher',
  },
  url: {
    record: 'always',
    description: 'Address of the original',
    shape: 'url',
    words: ['url', 'link', 'permalink', 'canonical', 'uri'],
    line: 'alone',
    compared: true,
    correctable: true,
    label: 'article.originalAddress',
    // The column and the key `url` hold the address in this archive.
    column: null,
    tei: null,
    dublinCore: null,
    schemaOrg: null,
    feed: null,
    cited: null,
    facet: null,
  },
  licence: {
    record: 'where-stated',
    description: 'Licence: its address, or its words',
    shape: 'licence',
    words: ['licence', 'license', 'rights'],
    line: 'within',
    compared: true,
    correctable: true,
    label: 'article.licence',
    column: 'licence',
    tei: { part: 'availability', element: 'licence' },
    dublinCore: 'rights',
    schemaOrg: { property: 'license', type: 'CreativeWork' },
    feed: 'rights',
    cited: null,
    facet: 'facet.by.licence',
  },
  language: {
    record: 'own',
    description: 'Language: a BCP 47 tag, or a name',
    shape: 'language',
    words: ['language', 'lang'],
    line: 'alone',
    compared: true,
    correctable: true,
  },
} as const satisfies Readonly<Record<string, InferableField | KeptField>>;

type Table = typeof TABLE;

/** A field of the table. */
export type StatedFieldName = keyof Table;

type FieldsWhere<Column extends object> = {
  [Field in StatedFieldName]: Table[Field] extends Column ? Field : never;
}[StatedFieldName];

/** A field the record keeps below `stated`. */
export type KeptFieldName = FieldsWhere<{ readonly record: 'always' | 'where-stated' }>;
/** A kept field that every record has, with null where nothing is stated. */
export type ConstantFieldName = FieldsWhere<{ readonly record: 'always' }>;
/** A kept field with a key only where it is stated. */
export type OptionalFieldName = FieldsWhere<{ readonly record: 'where-stated' }>;
/** A kept field whose values are a facet. */
export type StatedFacet = FieldsWhere<{ readonly facet: string }>;
/** A field a person can correct. */
export type CorrectableFieldName = FieldsWhere<{ readonly correctable: true }>;

/** The content of a record's `stated`. */
export type Stated = Readonly<Record<ConstantFieldName, string | null>> &
  Readonly<Partial<Record<OptionalFieldName, string | undefined>>>;

type Label = Extract<Table[StatedFieldName], Pick<KeptField, 'label'>>['label'];
type FacetHeading = Extract<Table[StatedFieldName], { readonly facet: string }>['facet'];

/** Keys of interface strings, one by one, so that the compiler reports one that is missing. */
interface Words {
  readonly label: Label;
  readonly facet: FacetHeading | null;
}

/** The row of every field. */
export const STATED_FIELDS: Readonly<Record<StatedFieldName, InferableField | KeptField>> = TABLE;

/** The rows of the fields kept below `stated`. */
export const KEPT_FIELDS: Readonly<Record<KeptFieldName, KeptField & Words>> = TABLE;

/** Every field, in the order of the table. */
export const STATED_FIELD_NAMES = Object.keys(STATED_FIELDS) as readonly StatedFieldName[];

/** The fields kept below `stated`, in the order of the table. */
export const KEPT_FIELD_NAMES = STATED_FIELD_NAMES.filter(
  (field): field is KeptFieldName => STATED_FIELDS[field].record !== 'own',
);

/** The fields that are facets, in the order of the table. */
export const STATED_FACETS = KEPT_FIELD_NAMES.filter(
  (field): field is StatedFacet => KEPT_FIELDS[field].facet !== null,
);

/** The fields a person can correct, in the order of the table. */
export const CORRECTABLE_FIELD_NAMES = STATED_FIELD_NAMES.filter(
  (field): field is CorrectableFieldName => STATED_FIELDS[field].correctable,
);

/**
 * The stated values of a record, in the order of the table.
 *
 * @example
 * statedValues({ author: null, source: 'Havnebladet', url: null, section: 'Kultur' }) //=> [['source', 'Havnebladet'], ['section', 'Kultur']]
 */
export function statedValues(stated: Stated): (readonly [KeptFieldName, string])[] {
  return KEPT_FIELD_NAMES.flatMap((field) => {
    const value = stated[field];
    return value == null ? [] : [[field, value] as const];
  });
}

/**
 * The stated values of the fields that are facets; `undefined` if there are none.
 *
 * @example
 * statedFacets({ author: null, source: 'Havnebladet', url: 'https://example.org/' }) //=> { source: 'Havnebladet' }
 */
export function statedFacets(stated: Stated): Partial<Record<StatedFacet, string>> | undefined {
  const values = STATED_FACETS.flatMap((field) => {
    const value = stated[field];
    return value == null ? [] : [[field, value] as const];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}
