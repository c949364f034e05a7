/**
 * What a person corrected about names, out of `content/corrections/names.yaml`.
 */
import { z } from 'zod';
import { KioskError } from '../../config/kiosk-error.ts';

const words = z.string().trim().min(1);
const nameId = z.string().regex(/^[plo]-[a-z0-9][a-z0-9_-]*$/, 'is no id of a name, such as p-anna-berg');

const split = z.strictObject({
  /** The name that holds two. */
  from: words,
  /** The forms that are somebody else's, as they stand in the texts. */
  forms: z.array(words).min(1),
  /** Only in these articles; everywhere when left out. */
  articles: z.array(words).min(1).optional(),
});

/** All of `names.yaml`. */
export const nameCorrectionsSchema = z.strictObject({
  merge: z.array(z.array(words).min(2)).default([]),
  split: z.array(split).default([]),
  rename: z.record(nameId, z.union([words, z.record(words, words)])).default({}),
  hide: z.array(nameId).default([]),
});

/** Corrections of names: merged, split, renamed and hidden by hand. */
export interface NameCorrections {
  /** Ids or forms that name the same; the first keeps its id. */
  readonly merge: readonly (readonly string[])[];
  readonly split: readonly {
    readonly from: string;
    readonly forms: readonly string[];
    readonly articles?: readonly string[] | undefined;
  }[];
  /** A label for all languages, or one for each. */
  readonly rename: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /** Names that get no page and no mark: private people. */
  readonly hide: readonly string[];
}

/**
 * Checks what was parsed from YAML; an empty file corrects nothing.
 *
 * @param path only for the message
 * @throws KioskError when it has another shape: nothing is corrected by halves
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
