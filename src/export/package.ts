/** The archive as data: the columns of its table, and the description of its files (Frictionless Data Package 1). */
import { stringify } from 'csv-stringify/sync';
import { GUARD_NOTE, guardCell } from '../base/spreadsheet-cell.ts';
import type { Article } from '../record/schema.ts';
import { KEPT_FIELD_NAMES, KEPT_FIELDS, type KeptFieldName } from '../record/stated-fields.ts';

/** A column of `articles.csv`. */
export type Column = readonly [name: string, type: 'string' | 'date' | 'integer', description: string];

/** Fields with a column. Those that only some records have come last, so that the columns before them keep their positions. */
const CONSTANT = KEPT_FIELD_NAMES.filter((field) => hasColumn(field, 'always'));
const OPTIONAL = KEPT_FIELD_NAMES.filter((field) => hasColumn(field, 'where-stated'));

/** Columns of `articles.csv`. */
export const COLUMNS: readonly Column[] = [
  ['id', 'string', 'Last part of the article’s address'],
  ['url', 'string', 'Address of the article'],
  ['title', 'string', 'Title, or the first sentence cut at a clause'],
  ['title_basis', 'string', 'How the title is known: stated, heading, first-sentence, correction'],
  ['language', 'string', 'BCP 47; und: not determined'],
  ['date_edtf', 'string', 'When it was published, as EDTF (ISO 8601-2); XXXX: not known'],
  ['date_earliest', 'date', 'First day it can be of; empty: open'],
  ['date_latest', 'date', 'Last day it can be of; empty: open'],
  ['date_basis', 'string', 'What the date rests on'],
  ...CONSTANT.map(toColumn),
  ['story', 'string', 'Articles with the same value tell one event'],
  ['words', 'integer', 'Length of the text'],
  ['path', 'string', 'The raw file'],
  ['sha256', 'string', 'Of the raw file'],
  ...OPTIONAL.map(toColumn),
];

function hasColumn(field: KeptFieldName, record: 'always' | 'where-stated'): boolean {
  const row = KEPT_FIELDS[field];
  return row.column !== null && row.record === record;
}

function toColumn(field: KeptFieldName): Column {
  const { column, description } = KEPT_FIELDS[field];
  return [column ?? field, 'string', `${description}, as the file states it`];
}

/**
 * One row of the table, in the order of the columns.
 *
 * @param url address of the article
 */
export function toRow(
  { id, title, language, published, stated, story, words, source }: Article,
  url: string,
): (string | number)[] {
  return [
    ...[id, url, title.text, title.basis, language],
    ...[published.edtf, published.earliest ?? '', published.latest ?? '', published.basis],
    ...CONSTANT.map((field) => stated[field] ?? ''),
    ...[story ?? '', words, source.path, source.sha256],
    ...OPTIONAL.map((field) => stated[field] ?? ''),
  ];
}

/** The line of a row in the table, in RFC 4180 with line breaks as on Unix. */
export function writeRow(row: readonly (string | number)[]): string {
  return stringify([row], { cast: { string: guardCell } });
}

/** A file of the package. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: number;
  /** Algorithm and digest: `sha256:0a…`. */
  readonly hash: string;
  /** IANA media type, of what is compressed where it is. */
  readonly mediaType: string;
  /** Present where the file is compressed; `bytes` and `hash` are those of the file as it is. */
  readonly compression?: 'gz' | undefined;
}

/** The description of the archive in the package. */
export interface PackageSubject {
  readonly name: string;
  readonly description: string;
  readonly homepage: string;
  readonly edition: string;
  readonly rights: string | null;
}

/** The contents of `datapackage.json`. */
export function describePackage(
  { name, description, homepage, edition, rights }: PackageSubject,
  files: readonly PackageFile[],
): Readonly<Record<string, unknown>> {
  return {
    profile: 'data-package',
    name: 'kiosk-archive',
    id: edition,
    title: name,
    ...(description === '' ? {} : { description }),
    homepage,
    ...(rights === null ? {} : { rights }),
    resources: files.map(({ path, bytes, hash, mediaType, compression }) => {
      const plainPath = compression === undefined ? path : path.slice(0, path.lastIndexOf('.'));
      const format = plainPath.slice(plainPath.lastIndexOf('.') + 1);
      return {
        name:
          plainPath
            .replace(/\.[^.]+$/u, '')
            .replace(/[^a-z0-9._-]+/giu, '-')
            .toLowerCase() + `-${format}`,
        ...{
          path,
          bytes,
          hash,
          format,
          mediatype: mediaType,
          encoding: 'utf-8',
          compression,
        },
        ...(format === 'csv'
          ? { profile: 'tabular-data-resource', description: GUARD_NOTE, schema: tableSchema() }
          : {}),
      };
    }),
  };
}

function tableSchema(): unknown {
  return {
    fields: COLUMNS.map(([name, type, description]) => ({ name, type, description })),
    missingValues: [''],
    primaryKey: 'id',
  };
}
