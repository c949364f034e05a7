/** Corrections of articles by a person, from `content/corrections/articles.yaml`. */
import { z } from 'zod';
import { withdrawalReason } from '../../record/former-address.ts';
import { isEdtf } from '../../record/edtf.ts';
import {
  CORRECTABLE_FIELD_NAMES,
  STATED_FIELDS,
  type CorrectableFieldName,
  type StatedShape,
} from '../../record/stated-fields.ts';
import { KioskError } from '../../config/kiosk-error.ts';
import type { StatedField } from '../file/header.ts';
import { plain } from '../file/header/plain.ts';

const words = z.string().trim().min(1);

/** The valid corrections for each shape of value. */
const VALUES = {
  text: words,
  date: z
    .string()
    .refine(isEdtf, 'is no EDTF date, such as "2022-12" or "2022-12-19"')
    .describe(
      'EDTF in quotation marks: a day, a month, a year, "[2023..]", or "XXXX" where a stated date is wrong and none is known.',
    ),
  url: words,
  licence: words,
  language: words,
} satisfies Readonly<Record<StatedShape, z.ZodString>>;

const fields = Object.fromEntries(
  CORRECTABLE_FIELD_NAMES.map((field) => {
    const { shape, description } = STATED_FIELDS[field];
    const value = VALUES[shape];
    return [field, value.optional().describe(value.description ?? `${description}.`)];
  }),
) as Record<CorrectableFieldName, z.ZodOptional<z.ZodString>>;

const articleCorrectionSchema = z.strictObject({
  ...fields,
  private: z
    .boolean()
    .optional()
    .describe('Whether it can be read at its address only: nothing else of the site says that it is there.'),
  withdrawn: withdrawalReason
    .optional()
    .describe(
      'Why it is no longer published: words for the page at its address, one text or one for each interface language.',
    ),
});

/** All of `articles.yaml`: corrections by the id of the article. */
export const articleCorrectionsSchema = z.record(z.string(), articleCorrectionSchema);

/** Corrections by the id of the article. */
export type ArticleCorrections = Readonly<Record<string, Readonly<z.infer<typeof articleCorrectionSchema>>>>;

/**
 * Checks what was parsed from YAML. An empty file corrects nothing.
 *
 * @param path for the message
 * @throws {KioskError} when any of it has another shape; then nothing is corrected
 */
export function readArticleCorrections(parsed: unknown, path: string): ArticleCorrections {
  const result = articleCorrectionsSchema.safeParse(parsed ?? {});
  if (result.success) return result.data;
  throw new KioskError(
    `"${path}" holds corrections of articles that cannot be understood:\n${z.prettifyError(result.error)}\n` +
      `An article can have ${CORRECTABLE_FIELD_NAMES.join(', ')} private and withdrawn below its id, with dates in quotation marks. Correct it, or take the line away.`,
    { cause: result.error },
  );
}

/** The corrections of an article, as fields that are stronger than any the file states. */
export function correctedFields(corrections: ArticleCorrections, id: string): StatedField[] {
  const correction = Object.hasOwn(corrections, id) ? corrections[id] : undefined;
  return CORRECTABLE_FIELD_NAMES.flatMap((field): StatedField[] => {
    const value = plain(correction?.[field] ?? '');
    return value === '' ? [] : [{ field, value, basis: 'correction' }];
  });
}

/** Corrected ids that no article has: misspelled, or the file is gone. What was withdrawn may be gone. */
export function staleCorrections(corrections: ArticleCorrections, ids: ReadonlySet<string>): string[] {
  return Object.keys(corrections).filter((id) => !ids.has(id) && corrections[id]?.withdrawn === undefined);
}

/** Whether a correction says that an article is private or is not; `undefined` where none says so. */
export function correctedPrivacy(corrections: ArticleCorrections, id: string): boolean | undefined {
  return Object.hasOwn(corrections, id) ? corrections[id]?.private : undefined;
}
