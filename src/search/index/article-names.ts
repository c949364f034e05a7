/** Which names each article of a bundle mentions: what the facet of names is counted from. */

/** As it is written: of each row its names as numbers in the archive's list of them (the most mentioned first), each as what it is more than the one before. */
export type ArticleNameRows = readonly (readonly number[])[];

/** The same, to be read by row. */
export interface ArticleNames {
  /** Names of a row stand from `starts[row]` to `starts[row + 1]`. */
  readonly starts: Uint32Array;
  readonly names: Uint32Array;
}

/** A name in a facet. */
export interface FacetName {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
}

/** Names of so many stand in one file, with what they are called. */
export const NAMES_PER_FILE = 128;

export const FACETS_FOLDER = 'facets';

/** One letter a name, in the order of the list: what kind each is. */
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

/** Numbers in ascending order as steps. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
