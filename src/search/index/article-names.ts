/** The names that each article of a partition mentions: the facet of names is counted from them. */

/** File format: for each row the numbers of its names in the archive's list (most mentioned first), as differences from the number before. */
export type ArticleNameRows = readonly (readonly number[])[];

/** The same, for access by row. */
export interface ArticleNames {
  /** The names of a row are at the indices from `starts[row]` up to `starts[row + 1]`. */
  readonly starts: Uint32Array;
  readonly names: Uint32Array;
}

/** A name in the facet of names. */
export interface FacetName {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
}

/** Number of names, with their labels, in a file. */
export const NAMES_PER_FILE = 128;

export const FACETS_FOLDER = 'facets';

/** The letter of each type in `types.packed`, which has one letter for each name of the list. */
export const TYPE_LETTERS = { person: 'p', place: 'l', organisation: 'o' } as const;

export function toArticleNames(rows: ArticleNameRows): ArticleNames {
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, list] of rows.entries()) starts[row + 1] = (starts[row] ?? 0) + list.length;
  const flat = new Uint32Array(starts.at(-1) ?? 0);
  let place = 0;
  for (const list of rows) {
    let number = 0;
    for (const step of list) flat[place++] = number += step;
  }
  return { starts, names: flat };
}

/** Ascending numbers as differences from the number before. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
