/** The parts of a query after its words were looked up. */
import type { ArchiveDate } from '../index/dates.ts';
import { bundleFolder, type BundleEntry } from '../index/manifest.ts';
import type { KnownKey, KnownName } from '../index/term-dictionary.ts';
import type { TypedPhrase } from '../state/query/expression.ts';
import type { Equivalent } from './equivalents.ts';

/** A word of the query with its keys in the archive. */
export interface Term {
  /** The typed form, folded by `formOf`. */
  readonly form: string;
  /** Whether it is a prefix or a pattern. */
  readonly open: boolean;
  /** Its key in each language that has it; for a prefix or pattern all keys with a form that it fits. */
  readonly keys: readonly KnownKey[];
  /** Whether only some forms of the keys are meant. */
  readonly narrowed?: boolean;
}

export interface Phrase extends TypedPhrase {
  /** The words as they were typed, then other ways to write the same: «200 000» for «200000». An article matches with any. */
  readonly readings: readonly (readonly Term[])[];
}

/** A part of the query: phrases, or the names or the date that they spell. An article matches with any. */
export interface Clause {
  readonly phrases: readonly Phrase[];
  readonly names: readonly KnownName[];
  /** Names that the words may spell. They match only if the reader wants them. */
  readonly offers: readonly KnownName[];
  /** Articles from then match, and those that name it. */
  readonly date?: ArchiveDate | undefined;
  /** Articles that name it match. */
  readonly naming?: ArchiveDate | undefined;
  /** Words of other languages that say the same, those that are only offered included. */
  readonly equivalents?: readonly Equivalent[];
  /** The languages in which it is an ordinary word, as far as that is known. */
  readonly wordIn?: readonly string[] | undefined;
  readonly excluded: boolean;
}

/** Whether a bundle can contain a match for a clause. */
export function canAnswer(
  { phrases, names, date, naming, equivalents = [] }: Clause,
  entry: BundleEntry,
): boolean {
  const folder = bundleFolder(entry);
  return (
    ((date ?? naming)?.bundles.has(folder) ?? false) ||
    names.some(({ bundles }) => bundles.has(folder)) ||
    equivalents.some(({ bundles }) => bundles.has(folder)) ||
    (phrases.length > 0 &&
      phrases.every(({ readings }) =>
        readings.some((terms) => terms.every((term) => keysIn(term, entry).length > 0)),
      ))
  );
}

/** The keys of a term that a bundle contains. */
export function keysIn({ keys }: Term, entry: BundleEntry): readonly KnownKey[] {
  const folder = bundleFolder(entry);
  return keys.filter(({ language, bundles }) => language === entry.language && bundles.has(folder));
}

/** Whether a phrase has a word that occurs nowhere in the archive, in any language and however it is written. */
export function isUnknown({ readings }: Phrase): boolean {
  return readings.every((terms) => terms.some(({ keys }) => keys.length === 0));
}
