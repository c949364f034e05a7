/**
 * The body that creates an index of OpenSearch for an archive: how each field of a document (`search-document.ts`) is indexed. After the OpenSearch API
 * Specification: https://github.com/opensearch-project/opensearch-api-specification, spec/schemas/_common.mapping.yaml
 */
import { KEPT_FIELD_NAMES } from '../../record/stated-fields.ts';
import { SCHEMA_VERSION } from '../../record/schema.ts';

/** Longer values are kept and not indexed as one term: Lucene takes 32,766 bytes, and a letter has up to four. */
const MAX_TERM_LETTERS = 8_191;

const keyword = { type: 'keyword', ignore_above: MAX_TERM_LETTERS } as const;
const days = { type: 'date_range', format: 'strict_date_optional_time' } as const;
/** Words as they are written; marks need not be typed. */
const words = { type: 'text', analyzer: 'kiosk_words' } as const;
const wordsAndTerm = { ...words, fields: { term: keyword } } as const;

/** The fields of a document, each with how it is indexed. */
export const PROPERTIES = {
  id: keyword,
  url: { type: 'keyword', index: false, doc_values: false },
  title: wordsAndTerm,
  text: words,
  // They are keys already: `searchKey` makes the key of a word that is searched, in the language of the document.
  keys: { type: 'text', analyzer: 'whitespace' },
  language: keyword,
  date: days,
  edtf: keyword,
  dateBasis: keyword,
  namedDates: days,
  story: keyword,
  series: keyword,
  stated: { properties: Object.fromEntries(KEPT_FIELD_NAMES.map((field) => [field, keyword])) },
  names: { properties: { id: keyword, type: keyword, spellings: wordsAndTerm } },
  words: { type: 'integer' },
} as const;

/** The body of `PUT /{index}`. A document with another field is refused. */
export const INDEX_BODY = {
  settings: {
    analysis: {
      analyzer: {
        kiosk_words: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] },
      },
    },
  },
  mappings: { dynamic: 'strict', _meta: { schema: SCHEMA_VERSION }, properties: PROPERTIES },
} as const;
