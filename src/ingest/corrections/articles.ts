/** Corrections of articles by a person, from `content/corrections/articles.yaml`. */
import { z } from 'zod';
import { withdrawalReason } from '../../record/former-address.ts';
import { BLOCK_KIND_NAMES } from '../../record/block-kinds.ts';
import { occasion, type Correction, type CorrectionOccasion } from '../../record/correction.ts';
import { isEdtf } from '../../record/edtf.ts';
import { sha256 } from '../../record/schema-parts.ts';
import { statedAddressFault } from '../../record/stated-addresses.ts';
import {
  CORRECTABLE_FIELD_NAMES,
  STATED_FIELDS,
  type CorrectableFieldName,
  type StatedShape,
} from '../../record/stated-fields.ts';
import type { StatedField } from '../file/header.ts';
import { plain } from '../file/header/plain.ts';

const words = z.string().trim().min(1);

function addressOf(shape: StatedShape): z.ZodString {
  return words.refine(
    (value) => statedAddressFault(shape, value) === undefined,
    'is no web address that can be kept: one begins with https:// or http:// and holds no password',
  );
}

/** The valid corrections for each shape of value. */
const VALUES = {
  text: words,
  date: z
    .string()
    .refine(isEdtf, 'is no EDTF date, such as "2022-12" or "2022-12-19"')
    .describe(
      'EDTF in quotation marks: a day, a month, a year, "[2023..]", or "XXXX" where a stated date is wrong and none is known.',
    ),
  url: addressOf('url'),
  licence: addressOf('licence'),
  language: words,
} satisfies Readonly<Record<StatedShape, z.ZodString>>;

/** A value, or a value with the day and the reason of its own. */
function withOccasion<Value extends z.ZodType>(value: Value) {
  return z.union([value, z.strictObject({ value, ...occasion })]);
}

type CorrectedValue = z.ZodOptional<ReturnType<typeof withOccasion<z.ZodString>>>;

const fields = Object.fromEntries(
  CORRECTABLE_FIELD_NAMES.map((field) => {
    const { shape, description } = STATED_FIELDS[field];
    const value = VALUES[shape];
    return [
      field,
      withOccasion(value)
        .optional()
        .describe(value.description ?? `${description}.`),
    ];
  }),
) as Record<CorrectableFieldName, CorrectedValue>;

const patch = z.strictObject({
  replace: z.string().min(1).describe('Words of the text, exactly as they stand there once.'),
  with: z.string().describe('What is to stand there; "" takes the words out.'),
  private: z
    .boolean()
    .optional()
    .describe('Whether readers are not told which words stood there before, only that some did.'),
  ...occasion,
});

const blockKind = z.strictObject({
  begins: words.describe('The first words of the block, enough of them that no other begins so.'),
  kind: z
    .enum(BLOCK_KIND_NAMES.filter((kind) => kind !== 'header'))
    .describe('What the block is. Where it is the title, the block that was the title becomes a subheading.'),
  ...occasion,
});

const speaker = z.strictObject({
  begins: words.describe('The first words of the quotation, enough of them that no other begins so.'),
  speaker: words
    .nullable()
    .describe(
      'Who says it: the id of a name in this article, or the name as the text writes it; null where nobody knows.',
    ),
  ...occasion,
});

const articleCorrectionSchema = z
  .strictObject({
    ...fields,
    sha256: sha256
      .optional()
      .describe(
        'SHA-256 of the raw file that was corrected, as its page shows it. The corrections follow that file where it is moved; text can be corrected only with it.',
      ),
    text: z
      .array(patch)
      .optional()
      .describe('Words of the text that are replaced; the raw file stays as it is.'),
    blocks: z.array(blockKind).optional().describe('Blocks of the text that are of another kind.'),
    quotes: z.array(speaker).optional().describe('Quotations with another speaker.'),
    private: z
      .boolean()
      .optional()
      .describe(
        'Whether it can be read at its address only: nothing else of the site says that it is there.',
      ),
    withdrawn: withdrawalReason
      .optional()
      .describe(
        'Why it is no longer published: words for the page at its address, one text or one for each interface language.',
      ),
    ...occasion,
  })
  .refine(({ text, sha256: digest }) => text === undefined || digest !== undefined, {
    path: ['text'],
    message:
      'Text can be corrected only where `sha256` says of which file: copy the checksum from the page of the article',
  });

/** All of `articles.yaml`: corrections by the id of the article. */
export const articleCorrectionsSchema = z.record(z.string(), articleCorrectionSchema);

/** The corrections of one article. */
export type ArticleCorrection = Readonly<z.infer<typeof articleCorrectionSchema>> & {
  /** The id that they are written under, where their file has moved since. */
  readonly writtenAs?: string;
};

/** Corrections by the id of the article. */
export type ArticleCorrections = Readonly<Record<string, ArticleCorrection>>;

/** The corrections of an article, if it has any. */
export function correctionOf(corrections: ArticleCorrections, id: string): ArticleCorrection | undefined {
  return Object.hasOwn(corrections, id) ? corrections[id] : undefined;
}

/** The day and the reason of a part of a correction: its own, else those of the whole. */
export function occasionOf(part: CorrectionOccasion, whole: CorrectionOccasion): CorrectionOccasion {
  const { on, because } = part.on === undefined && part.because === undefined ? whole : part;
  return { ...(on !== undefined && { on }), ...(because !== undefined && { because }) };
}

/** A field that a person corrected. */
type CorrectedField = StatedField & { readonly field: CorrectableFieldName };

/** The corrected fields, which are stronger than any the file states. */
export function correctedFields(correction: ArticleCorrection | undefined): CorrectedField[] {
  return CORRECTABLE_FIELD_NAMES.flatMap((field): CorrectedField[] => {
    const value = plain(valueOf(correction?.[field]));
    return value === '' ? [] : [{ field, value, basis: 'correction' }];
  });
}

/** What is read from a file that states nothing: its heading, the language of its words, a date that its text implies. */
export type UncorrectedFields = Readonly<Partial<Record<CorrectableFieldName, string>>>;

/**
 * What the record says of corrected fields.
 *
 * @param read what would stand there if nobody had corrected it, where the file states nothing
 */
export function fieldCorrections(
  correction: ArticleCorrection | undefined,
  stated: readonly StatedField[],
  read: UncorrectedFields = {},
): Correction[] {
  return correctedFields(correction).map(({ field, value }): Correction => {
    const own = correction?.[field];
    return {
      of: field,
      ...occasionOf(typeof own === 'object' ? own : {}, correction ?? {}),
      before: stated.find((other) => other.field === field)?.value ?? read[field] ?? null,
      after: value,
    };
  });
}

function valueOf(corrected: string | { readonly value: string } | undefined): string {
  return typeof corrected === 'object' ? corrected.value : (corrected ?? '');
}
