/**
 * Corrections as records keep them: what a person changed, when and why. `src/ingest/corrections` reads what the owner
 * writes; this is what readers are shown of it.
 */
import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../languages/index.ts';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { articleId, isoDay, language, nameId, span } from './schema-parts.ts';
import { CORRECTABLE_FIELD_NAMES, type CorrectableFieldName } from './stated-fields.ts';

/** What can be corrected in an article besides the fields that a file states. */
export const CORRECTABLE_PARTS = ['text', 'block', 'speaker', 'joined', 'parted'] as const;
/** What can be corrected in a name. */
export const CORRECTABLE_IN_NAMES = ['merged', 'split', 'renamed', 'type'] as const;

export type CorrectedInArticle = CorrectableFieldName | (typeof CORRECTABLE_PARTS)[number];
export type CorrectedInName = (typeof CORRECTABLE_IN_NAMES)[number];

const words = z.string().trim().min(1);

/** Why something was corrected: one text for all languages, or one for each. */
export const reasonSchema = z.union([words, z.partialRecord(z.enum(INTERFACE_LANGUAGES), words)]);

/** When and why a correction was made, as far as its author says so. */
export const occasion = {
  on: isoDay.optional().describe('The day of the correction, in quotation marks, such as "2022-12-19".'),
  because: reasonSchema
    .optional()
    .describe('Why, in words that readers are shown: one text, or one for each interface language.'),
};

const inArticle: readonly CorrectedInArticle[] = [...CORRECTABLE_FIELD_NAMES, ...CORRECTABLE_PARTS];

/** A correction in the record of an article. */
export const correctionSchema = z
  .strictObject({
    of: z
      .enum(inArticle)
      .describe('What was corrected: a field, the text, the kind of a block, a speaker, the story'),
    ...occasion,
    before: z
      .string()
      .nullable()
      .describe('What the file says, or what was read from it; null: nothing, or its author keeps it back'),
    after: z.string().nullable().describe('What stands there now; null: nothing'),
    start: span.start.optional(),
    end: span.end.optional(),
    articles: z
      .array(z.strictObject({ id: articleId, title: z.string(), language }))
      .optional()
      .describe('The articles that it was joined with, or set apart from'),
  })
  .describe('A correction by a person. One of the text has the place of the new words');

/** A correction in the record of a story. */
export const storyCorrectionSchema = z.strictObject({
  of: z.enum(['joined', 'parted']),
  ...occasion,
  articles: z.array(articleId).describe('The articles that were joined, or set apart from each other'),
});

/** A line of the public list of corrections. */
export const publicCorrectionSchema = z.strictObject({
  of: z.enum([...inArticle, ...CORRECTABLE_IN_NAMES]),
  ...occasion,
  article: z.strictObject({ id: articleId, title: z.string(), language }).optional(),
  name: z
    .strictObject({
      id: nameId,
      label: z.record(z.string(), z.string()),
      onlyIn: articleId.optional().describe('The one article that has it, where it has no page'),
    })
    .optional(),
});

export type Correction = DeepReadonly<z.infer<typeof correctionSchema>>;
export type PublicCorrection = DeepReadonly<z.infer<typeof publicCorrectionSchema>>;
export type StoryCorrection = DeepReadonly<z.infer<typeof storyCorrectionSchema>>;
/** When and why. */
export type CorrectionOccasion = Pick<Correction, 'on' | 'because'>;
