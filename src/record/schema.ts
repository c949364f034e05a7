/**
 * The contract: what ingest writes, what pages read, what other programs rely on. Strict, and checked on both sides.
 * `SCHEMA_VERSION` grows when a field changes its meaning or goes away.
 */
import { z } from 'zod';
import { BLOCK_KIND_NAMES } from './block-kinds.ts';
import { DATE_BASIS_NAMES } from './date-bases.ts';
import { isEdtf } from './edtf.ts';
import {
  KEPT_FIELD_NAMES,
  KEPT_FIELDS,
  STATED_FACETS,
  type ConstantFieldName,
  type KeptFieldName,
  type OptionalFieldName,
  type StatedFacet,
} from './stated-fields.ts';

export const SCHEMA_VERSION = 1;

const edtf = z.string().refine(isEdtf, 'is no EDTF date');
const isoDay = z.iso.date();
const offset = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** BCP 47 tag, or `und` when the language is not known. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const articleId = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/);
const storyId = z.string().regex(/^s-[a-z0-9][a-z0-9_-]*$/);
const nameId = z.string().regex(/^[plo]-[a-z0-9][a-z0-9_-]*$/);

/** Half-open range in UTF-16 units of the decoded text. */
const span = { start: offset, end: offset };

/**
 * Where a value was read: the rule that read it and the words it stands on, here or in another article.
 * Words that stand in no text (a side-car, a correction) have no span.
 */
const evidence = z.strictObject({
  rule: z.string(),
  text: z.string(),
  start: offset.optional(),
  end: offset.optional(),
  article: articleId.optional(),
});

/** Why a date was found and not taken: what pages say in the reader's language. */
export const REJECTIONS = [
  'date-after-as-of',
  'date-before-printing',
  'dates-disagree',
  'weekday-disagrees',
] as const;

/** A value that was found and not taken, and why: for programs, and in English with the values. */
const rejected = z.strictObject({
  value: z.string(),
  basis: z.string(),
  rule: z.enum(REJECTIONS),
  because: z.string(),
  evidence: evidence.optional(),
});

const published = z.strictObject({
  edtf,
  /** First day it can be; `null` where that side is open. */
  earliest: isoDay.nullable(),
  /** Last day it can be; `null` where that side is open. */
  latest: isoDay.nullable(),
  basis: z.enum(DATE_BASIS_NAMES),
  evidence: z.array(evidence),
  rejected: z.array(rejected).optional(),
});

export const TITLE_BASES = ['stated', 'heading', 'first-sentence', 'correction'] as const;

const title = z.strictObject({
  text: z.string().min(1),
  basis: z.enum(TITLE_BASES),
  evidence: z.array(evidence),
});

const block = z.strictObject({
  kind: z.enum(BLOCK_KIND_NAMES),
  ...span,
  /** Only where it differs from the slice of the text (joined lines). */
  text: z.string().optional(),
  /** Only where it differs from the article's. */
  language: language.optional(),
  /** Of a credit: the agency, apart from the photographer. */
  agency: z.string().optional(),
});

const dateMention = z.strictObject({ edtf, text: z.string(), ...span });

export const NAME_TYPES = ['person', 'place', 'organisation'] as const;
export type NameType = (typeof NAME_TYPES)[number];
const nameType = z.enum(NAME_TYPES);

const nameMention = z.strictObject({ name: nameId, type: nameType, text: z.string(), ...span });

const quote = z.strictObject({ text: z.string(), speaker: nameId.nullable(), ...span });

const relatedArticle = z.strictObject({ id: articleId, title: z.string(), language, edtf });

/** A name as others link to it: to its page, or to the search where it has none. */
const linkedName = z.strictObject({
  id: nameId,
  type: nameType,
  label: z.record(z.string(), z.string()),
  hasPage: z.boolean().default(true),
});

/** What the file states beside title, date and language: fields that every record has first, then those it states. */
const stated = z.strictObject({
  ...(shapeOf('always', z.string().nullable()) as Record<ConstantFieldName, z.ZodNullable<z.ZodString>>),
  ...(shapeOf('where-stated', z.string().optional()) as Record<
    OptionalFieldName,
    z.ZodOptional<z.ZodString>
  >),
});

function shapeOf<Type>(
  record: (typeof KEPT_FIELDS)[KeptFieldName]['record'],
  type: Type,
): Readonly<Record<string, Type>> {
  const fields = KEPT_FIELD_NAMES.filter((field) => KEPT_FIELDS[field].record === record);
  return Object.fromEntries(fields.map((field) => [field, type]));
}

const statedFacets = z.strictObject(
  Object.fromEntries(STATED_FACETS.map((field) => [field, z.string().optional()])) as Record<
    StatedFacet,
    z.ZodOptional<z.ZodString>
  >,
);

/** One article of the archive, with everything its page shows. */
export const articleSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  id: articleId,
  language,
  /** From 0 (no idea) to 1. */
  languageConfidence: z.number().min(0).max(1),
  /** Who said which language: the detectors, the file's own words. */
  languageOpinions: z.array(z.strictObject({ by: z.string(), language })),
  title,
  published,
  stated,
  mentions: z.strictObject({ dates: z.array(dateMention), names: z.array(nameMention) }),
  /** The decoded text, once; every start and end counts its UTF-16 units. */
  text: z.string(),
  blocks: z.array(block),
  quotes: z.array(quote),
  story: storyId.nullable(),
  /** The other tellings of its story. */
  tellings: z.array(relatedArticle),
  related: z.array(relatedArticle),
  /** The names in its text, each once, with what each language calls them. */
  named: z.array(linkedName),
  /** Marked private by a correction: readable at its address, advertised nowhere. */
  private: z.literal(true).optional(),
  /** Corrected or shortened versions of the same text. */
  nearDuplicates: z.array(articleId),
  /** The same, with what a page shows of them. */
  versions: z.array(relatedArticle),
  source: z.strictObject({
    path: z.string(),
    sha256,
    bytes: offset,
    encoding: z.string(),
    /** Paths of exact duplicates. */
    alsoAt: z.array(z.string()),
  }),
  words: offset,
});

/**
 * What lists and collections know of an article: small, because a collection is one string in memory.
 * `file`, `offset` and `length` (bytes) say where the full record lies below the archive folder.
 */
export const cardSchema = z.strictObject({
  id: articleId,
  title: z.string(),
  titleBasis: z.enum(TITLE_BASES),
  language,
  edtf,
  earliest: isoDay.nullable(),
  latest: isoDay.nullable(),
  dateBasis: z.enum(DATE_BASIS_NAMES),
  story: storyId.nullable(),
  /** What the file states of the fields that are facets; absent where it states none. */
  stated: statedFacets.optional(),
  private: z.literal(true).optional(),
  /** SHA-256 of the record's line. */
  digest: sha256,
  file: z.string(),
  offset,
  length: offset,
});

/** Why spellings are one name, or one was set apart: what pages say in the reader's language. */
export const MERGE_RULES = [
  'same-letters',
  'same-sounds',
  'heard',
  'tables',
  'abbreviation',
  'slip',
  'merged-by-correction',
  'split-by-correction',
] as const;

/** A merge and why, for programs and in English; corrections name spellings without their language. */
const merge = z.strictObject({
  into: nameId,
  rule: z.enum(MERGE_RULES),
  forms: z.array(z.strictObject({ text: z.string(), language: language.optional() })),
  because: z.string(),
});

export const nameSchema = z.strictObject({
  id: nameId,
  type: nameType,
  /** What each language calls it: as its texts do, else as the tables of exonyms and CLDR do. */
  label: z.record(z.string(), z.string()),
  /** Which place it surely is, where the tables know: a country by its ISO 3166 code, an area by its UN M49 one, a town by its key. */
  place: z.string().optional(),
  forms: z.array(z.strictObject({ text: z.string(), language, count: offset })),
  articles: z.array(articleId),
  merged: z.array(merge),
});

/** A name as its page shows it: with the company it keeps and what it is quoted as saying. */
export const nameRecordSchema = nameSchema.extend({
  /** Whether it has a page; its company and its quotations are kept for that page alone. */
  hasPage: z.boolean().default(true),
  /** Names that stand in the same articles, most often first. */
  together: z.array(linkedName.extend({ articles: offset })),
  /** Newest first. */
  quotes: z.array(z.strictObject({ article: articleId, language, text: z.string() })),
});

export const storySchema = z.strictObject({
  id: storyId,
  articles: z.array(articleId),
  languages: z.array(language),
  edtf,
  evidence: z.array(evidence),
});

/** A day the texts name, and the first articles that name it. */
export const namedDaySchema = z.strictObject({
  edtf: isoDay,
  /** How many articles name it. */
  count: offset,
  articles: z.array(articleId),
});

export const QUARANTINE_REASONS = ['unreadable', 'empty', 'not-text', 'id-taken'] as const;

/** What ingest did with every file it saw: files = published + duplicates + quarantined + side-cars + ignored. */
export const reportSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  asOf: isoDay.nullable(),
  files: offset,
  published: offset,
  duplicates: z.array(z.strictObject({ path: z.string(), sha256, of: z.string() })),
  quarantined: z.array(
    z.strictObject({
      path: z.string(),
      sha256: sha256.nullable(),
      reason: z.enum(QUARANTINE_REASONS),
      detail: z.string(),
    }),
  ),
  sideCars: z.array(z.strictObject({ path: z.string(), sha256: sha256.nullable(), of: z.string() })),
  ignored: z.array(z.strictObject({ path: z.string(), sha256: sha256.nullable(), detail: z.string() })),
  warnings: z.array(
    z.strictObject({
      path: z.string(),
      rule: z.string(),
      message: z.string(),
      /** 1-based place in the decoded text, where there is one. */
      line: z.int().positive().optional(),
      column: z.int().positive().optional(),
      start: offset.optional(),
      end: offset.optional(),
    }),
  ),
});

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type Article = DeepReadonly<z.infer<typeof articleSchema>>;
export type Card = DeepReadonly<z.infer<typeof cardSchema>>;
export type Name = DeepReadonly<z.infer<typeof nameSchema>>;
export type NameRecord = DeepReadonly<z.infer<typeof nameRecordSchema>>;
export type Story = DeepReadonly<z.infer<typeof storySchema>>;
export type NamedDay = DeepReadonly<z.infer<typeof namedDaySchema>>;
export type Report = DeepReadonly<z.infer<typeof reportSchema>>;
export type Evidence = DeepReadonly<z.infer<typeof evidence>>;
export type Rejected = DeepReadonly<z.infer<typeof rejected>>;
export type Rejection = (typeof REJECTIONS)[number];
export type Published = DeepReadonly<z.infer<typeof published>>;
export type Title = DeepReadonly<z.infer<typeof title>>;
export type Block = DeepReadonly<z.infer<typeof block>>;
export type DateMention = DeepReadonly<z.infer<typeof dateMention>>;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];
