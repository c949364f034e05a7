/** Corrections of names by a person, from `content/corrections/names.yaml`. */
import { z } from 'zod';
import { occasion, type CorrectionOccasion } from '../../record/correction.ts';
import { NAME_ID } from '../../record/ids.ts';
import { NAME_TYPES, type NameType } from '../../record/schema.ts';

const words = z.string().trim().min(1);
const nameId = z.string().regex(NAME_ID, 'is no id of a name, such as p-anna-berg');
const names = z.array(words).min(2);
const type = z.enum(NAME_TYPES);

const split = z.strictObject({
  from: words.describe('The id of the name that holds two.'),
  forms: z.array(words).min(1).describe('The forms that belong to somebody else, as the texts write them.'),
  articles: z
    .array(words)
    .min(1)
    .optional()
    .describe('The ids of the articles in which this holds; everywhere when left out.'),
  ...occasion,
});

/** All of `names.yaml`; the descriptions are shown by editors (`npm run schemas`). */
export const nameCorrectionsSchema = z.strictObject({
  merge: z
    .array(z.union([names, z.strictObject({ names, ...occasion })]))
    .default([])
    .describe(
      'Lists of ids or forms that name the same, or `names` with the day and the reason; the first keeps its id.',
    ),
  split: z.array(split).default([]).describe('Names that hold two people, places or organisations.'),
  rename: z
    .record(nameId, z.union([words, z.record(words, words)]))
    .default({})
    .describe('Another label by the id of a name: one for all languages, or one for each.'),
  types: z
    .record(nameId, z.union([type, z.strictObject({ type, ...occasion })]))
    .default({})
    .describe(
      'What a name is of, by its id: a person, a place or an organisation. The id gets another first letter.',
    ),
  hide: z
    .array(nameId)
    .default([])
    .describe('Ids of names that get no page and no mark, such as private people.'),
});

/** Corrections of names: merged, split, renamed, of another type, and hidden by hand. */
export type NameCorrections = Readonly<z.infer<typeof nameCorrectionsSchema>>;

/** Names without corrections. */
export const NO_NAME_CORRECTIONS: NameCorrections = { merge: [], split: [], rename: {}, types: {}, hide: [] };

/** The names that a line of `merge` joins, and when and why. */
export function mergedIn(
  line: NameCorrections['merge'][number],
): { readonly names: readonly string[] } & CorrectionOccasion {
  return 'names' in line ? line : { names: line };
}

/** The type that a line of `types` sets, and when and why. */
export function typeIn(
  line: NameCorrections['types'][string],
): { readonly type: NameType } & CorrectionOccasion {
  return typeof line === 'string' ? { type: line } : line;
}
