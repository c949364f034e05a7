/**
 * The contract: what ingest writes, what pages read and what other programs rely on. It is strict, and checked on writing and on reading.
 * Descriptions of fields go into the JSON Schemas of docs/schemas (`npm run schemas`).
 */
import { z } from 'zod';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { BLOCK_KIND_NAMES } from './block-kinds.ts';
import { correctionSchema, occasion, reasonSchema, storyCorrectionSchema } from './correction.ts';
import { DATE_BASIS_NAMES } from './date-bases.ts';
import {
  edtf,
  isoDay,
  offset,
  sha256,
  language,
  articleId,
  storyId,
  seriesId,
  nameId,
  span,
} from './schema-parts.ts';
import {
  KEPT_FIELD_NAMES,
  KEPT_FIELDS,
  STATED_FACETS,
  type ConstantFieldName,
  type OptionalFieldName,
  type StatedFacet,
} from './stated-fields.ts';
import { statedAddressFault } from './stated-addresses.ts';

/** Increased when a field changes its meaning or is removed. */
export const SCHEMA_VERSION = 1;

const evidence = z
  .strictObject({
    rule: z.string().describe('Rule that read the value'),
    text: z.string().describe('Words the value rests on'),
    start: span.start.optional(),
    end: span.end.optional(),
    article: articleId.optional().describe('Id of the article the words are in, where it is another one'),
  })
  .describe('Where a value was read. Words of a side-car or a correction have no offsets');

/** Why a date was found but rejected. Pages state the reason in the reader's language. */
export const REJECTIONS = [
  'date-after-as-of',
  'date-before-printing',
  'dates-disagree',
  'weekday-disagrees',
] as const;

const rejected = z
  .strictObject({
    value: z.string(),
    basis: z.string(),
    rule: z.enum(REJECTIONS),
    because: z.string().describe('Why it was not taken, in English'),
    evidence: evidence.optional(),
  })
  .describe('A value that was found and not taken');

const earliest = isoDay.nullable().describe('First day it can be; null: open on that side');
const latest = isoDay.nullable().describe('Last day it can be; null: open on that side');

const disputed = z
  .strictObject({
    stated: edtf.describe('The date as it is stated'),
    basis: z.enum(DATE_BASIS_NAMES).describe('What states it'),
    later: edtf.describe('The later date that the text reports as past'),
  })
  .describe('The two dates of a disputed one, whose EDTF is a set of both');

const published = z.strictObject({
  edtf,
  earliest,
  latest,
  basis: z.enum(DATE_BASIS_NAMES).describe('What the date rests on'),
  evidence: z.array(evidence),
  disputed: disputed.optional(),
  rejected: z.array(rejected).optional(),
});

export const TITLE_BASES = ['stated', 'heading', 'first-sentence', 'correction'] as const;

const title = z.strictObject({
  text: z.string().min(1),
  basis: z.enum(TITLE_BASES).describe('How the title is known'),
  evidence: z.array(evidence),
});

const block = z
  .strictObject({
    kind: z.enum(BLOCK_KIND_NAMES),
    ...span,
    text: z
      .string()
      .optional()
      .describe('Its words, where they differ from the slice of the text (joined lines)'),
    language: language.optional().describe('Its language, where it differs from that of the article'),
    agency: z.string().optional().describe('The agency of a credit, apart from the photographer'),
  })
  .describe('A run of characters with one job on the page');

const dateMention = z.strictObject({ edtf, text: z.string(), ...span });

export const NAME_TYPES = ['person', 'place', 'organisation'] as const;
export type NameType = (typeof NAME_TYPES)[number];
const nameType = z.enum(NAME_TYPES);

const confidence = z.number().min(0).max(1);

const nameMention = z.strictObject({
  name: nameId,
  type: nameType,
  text: z.string(),
  ...span,
  confidence: confidence
    .optional()
    .describe('The probability that it is a name of its type, as the tagger sees it; absent: certain'),
});

const quote = z.strictObject({
  text: z.string(),
  speaker: nameId.nullable().describe('Name of the speaker; null: not sure'),
  ...span,
});

const relatedArticle = z.strictObject({ id: articleId, title: z.string(), language, edtf });

const series = z
  .strictObject({
    id: seriesId,
    articles: z.int().positive().describe('Number of articles in it'),
    previous: relatedArticle.nullable().describe('The one before in time; null: this is the first'),
    next: relatedArticle.nullable().describe('The one after in time; null: this is the last'),
  })
  .describe('The series of texts that one template made, such as weather reports');

const linkedName = z
  .strictObject({
    id: nameId,
    type: nameType,
    label: z.record(z.string(), z.string()).describe('What each language calls it'),
    hasPage: z.boolean().default(true),
    onlyIn: articleId.optional().describe('The one article that has it, where it has no page'),
  })
  .describe('A name as others link to it: to its page, or to its one article');

const stated = z
  .strictObject({
    ...(statedShape('always', (text) => text.nullable()) as Record<
      ConstantFieldName,
      z.ZodNullable<z.ZodString>
    >),
    ...(statedShape('where-stated', (text) => text.optional()) as Record<
      OptionalFieldName,
      z.ZodOptional<z.ZodString>
    >),
  })
  .describe('What the file states beside title, date and language');

function statedShape<Type extends z.ZodType>(
  record: 'always' | 'where-stated',
  toType: (text: z.ZodString) => Type,
): Readonly<Record<string, Type>> {
  const fields = KEPT_FIELD_NAMES.filter((field) => KEPT_FIELDS[field].record === record);
  return Object.fromEntries(
    fields.map((field) => {
      const { shape, description } = KEPT_FIELDS[field];
      const value = z.string().refine((text) => statedAddressFault(shape, text) === undefined);
      return [field, toType(value).describe(description)];
    }),
  );
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
  id: articleId.describe('Last part of the address of its page'),
  language,
  languageConfidence: z.number().min(0).max(1).describe('From 0 (no idea) to 1'),
  languageOpinions: z
    .array(z.strictObject({ by: z.string(), language }))
    .describe('Which language each detector found, and which the file states'),
  title,
  published,
  stated,
  mentions: z.strictObject({ dates: z.array(dateMention), names: z.array(nameMention) }),
  text: z.string().describe('The decoded text; every start and end counts its UTF-16 units'),
  blocks: z.array(block),
  quotes: z.array(quote),
  story: storyId.nullable().describe('Its story; null: no other article is known to tell it'),
  tellings: z.array(relatedArticle).describe('The other articles of its story'),
  series: series.optional(),
  related: z.array(relatedArticle),
  named: z.array(linkedName).describe('The names in its text, each once'),
  private: z
    .literal(true)
    .optional()
    .describe('Marked private: readable at its address, and found nowhere else'),
  nearDuplicates: z.array(articleId).describe('Corrected or shortened versions of the same text'),
  versions: z.array(relatedArticle).describe('The near-duplicates, with what a page shows of them'),
  source: z.strictObject({
    path: z.string().describe('The raw file, below the raw folder'),
    sha256,
    bytes: offset,
    encoding: z.string(),
    alsoAt: z.array(z.string()).describe('Paths of exact duplicates'),
  }),
  corrections: z.array(correctionSchema).optional().describe('What people corrected in it'),
  words: offset.describe('Words of the text, without the header'),
});

/**
 * The fields of an article that lists and collections need. A card is small, because a collection is one string in
 * memory.
 */
export const cardSchema = z.strictObject({
  id: articleId,
  title: z.string(),
  titleBasis: z.enum(TITLE_BASES),
  language,
  edtf,
  earliest,
  latest,
  dateBasis: z.enum(DATE_BASIS_NAMES),
  story: storyId.nullable(),
  series: seriesId.optional(),
  stated: statedFacets.optional().describe('What the file states of the fields that are facets'),
  digest: sha256.describe('SHA-256 of the line of the record'),
  file: z.string().describe('File of the record, below the archive folder'),
  offset: offset.describe('Where the line begins in the file, in bytes'),
  length: offset.describe('Length of the line, in bytes'),
});

/** Why spellings were merged into one name, or one was split off. Pages state the reason in the reader's language. */
export const MERGE_RULES = [
  'same-letters',
  'same-sounds',
  'heard',
  'original',
  'tables',
  'abbreviation',
  'slip',
  'merged-by-correction',
  'split-by-correction',
] as const;

const merge = z
  .strictObject({
    into: nameId,
    rule: z.enum(MERGE_RULES),
    forms: z.array(z.strictObject({ text: z.string(), language: language.optional() })),
    because: z.string().describe('Why, in English'),
    on: occasion.on,
    reason: reasonSchema.optional().describe('Why a person merged or split them, in his own words'),
  })
  .describe('A merge of spellings, each by its most frequent form where a person merged them');

export const nameSchema = z.strictObject({
  id: nameId,
  type: nameType,
  label: z
    .record(z.string(), z.string())
    .describe('What each language calls it: as its texts do, else as the tables of exonyms and CLDR do'),
  place: z
    .string()
    .optional()
    .describe(
      'The place, where the tables know it: ISO 3166 code of a country, UN M49 code of an area, key of a town',
    ),
  forms: z.array(z.strictObject({ text: z.string(), language, count: offset })),
  articles: z.array(articleId),
  confidence: confidence
    .optional()
    .describe('The probability that it is a name of its type, by all its mentions; absent: certain'),
  sure: z
    .literal(false)
    .optional()
    .describe('Where it is not sure enough for pages to list it; the search finds it'),
  merged: z.array(merge),
});

/** A name as its page shows it: with the names beside it and its quotations. */
export const nameRecordSchema = nameSchema.extend({
  hasPage: z.boolean().default(true).describe('Whether it has a page; together and quotes are for that page'),
  onlyIn: articleId
    .optional()
    .describe('Its one article, to which a link to it leads, where pages list it although it has no page'),
  together: z
    .array(linkedName.extend({ articles: offset }))
    .describe('Names in the same articles, the most frequent first'),
  quotes: z
    .array(z.strictObject({ article: articleId, language, text: z.string() }))
    .describe('What it is quoted as saying, the newest first'),
});

export const storySchema = z.strictObject({
  id: storyId,
  articles: z.array(articleId),
  languages: z.array(language),
  edtf,
  evidence: z.array(evidence).describe('What its articles share'),
  corrections: z
    .array(storyCorrectionSchema)
    .optional()
    .describe('Which of its articles people joined, or set apart from others'),
});

/** A day the texts name. */
export const namedDaySchema = z.strictObject({
  edtf: isoDay,
  count: offset.describe('Articles that name it'),
  articles: z.array(articleId).describe('The first of them'),
});

export type Article = DeepReadonly<z.infer<typeof articleSchema>>;
export type Card = DeepReadonly<z.infer<typeof cardSchema>>;
export type Name = DeepReadonly<z.infer<typeof nameSchema>>;
export type NameRecord = DeepReadonly<z.infer<typeof nameRecordSchema>>;
export type Story = DeepReadonly<z.infer<typeof storySchema>>;
export type NamedDay = DeepReadonly<z.infer<typeof namedDaySchema>>;
export type Evidence = DeepReadonly<z.infer<typeof evidence>>;
export type Rejected = DeepReadonly<z.infer<typeof rejected>>;
export type Rejection = (typeof REJECTIONS)[number];
export type Published = DeepReadonly<z.infer<typeof published>>;
export type Title = DeepReadonly<z.infer<typeof title>>;
export type Block = DeepReadonly<z.infer<typeof block>>;
export type DateMention = DeepReadonly<z.infer<typeof dateMention>>;
