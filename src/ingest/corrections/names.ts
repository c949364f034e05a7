/** Corrections of names by a person, from `content/corrections/names.yaml`. */
import { z } from 'zod';
import { KioskError } from '../../config/kiosk-error.ts';
import { NAME_ID } from '../../record/ids.ts';

const words = z.string().trim().min(1);
const nameId = z.string().regex(NAME_ID, 'is no id of a name, such as p-anna-berg');

const split = z.strictObject({
  from: words.describe('The id of the name that holds two.'),
  forms: z.array(words).min(1).describe('The forms that belong to somebody else, as the texts write them.'),
  articles: z
    .array(words)
    .min(1)
    .optional()
    .describe('The ids of the articles in which this holds; everywhere when left out.'),
});

/** All of `names.yaml`; the descriptions are shown by editors (`npm run schemas`). */
export const nameCorrectionsSchema = z.strictObject({
  merge: z
    .array(z.array(words).min(2))
    .default([])
    .describe('Lists of ids or forms that name the same; the first keeps its id.'),
  split: z.array(split).default([]).describe('Names that hold two people, places or organisations.'),
  rename: z
    .record(nameId, z.union([words, z.record(words, words)]))
    .default({})
    .describe('Another label by the id of a name: one for all languages, or one for each.'),
  hide: z
    .array(nameId)
    .default([])
    .describe('Ids of names that get no page and no mark, such as private people.'),
});

/** Corrections of names: merged, split, renamed and hidden by hand. */
export interface NameCorrections {
  readonly merge: readonly (readonly string[])[];
  readonly split: readonly {
    readonly from: string;
    readonly forms: readonly string[];
    readonly articles?: readonly string[] | undefined;
  }[];
  readonly rename: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly hide: readonly string[];
}

/**
 * Checks what was parsed from YAML. An empty file corrects nothing.
 *
 * @param path for the message
 * @throws {KioskError} when any of it has another shape; then nothing is corrected
 * @example
 * readNameCorrections({ hide: ['p-anna-berg'] }, 'names.yaml').hide //=> ['p-anna-berg']
 */
export function readNameCorrections(parsed: unknown, path: string): NameCorrections {
  const result = nameCorrectionsSchema.safeParse(withoutEmpty(parsed ?? {}));
  if (result.success) return result.data;
  throw new KioskError(
    `"${path}" holds corrections of names that cannot be understood:\n${z.prettifyError(result.error)}\n` +
      'It has four parts: merge (lists of ids or forms), split (from, forms), rename (id: label) and hide (ids). Correct it, or take the line away.',
    { cause: result.error },
  );
}

/** A part with nothing below it is null in YAML. */
function withoutEmpty(parsed: unknown): unknown {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return parsed;
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== null));
}
