/** Which names and which story each article of a bundle has: what facets of names and stories are counted from. */

/** As it is written: names are numbers in the archive's list of them, the most mentioned first. */
export interface LinkColumns {
  /** Of each row its names, each as what it is more than the one before. */
  readonly names: readonly (readonly number[])[];
  /** Ids of the stories told in the bundle. */
  readonly stories: readonly string[];
  /** Of each row the place of its story in that list; -1: none. */
  readonly story: readonly number[];
}

/** The same, to be read by row. */
export interface Links {
  /** Names of a row stand from `starts[row]` to `starts[row + 1]`. */
  readonly starts: Uint32Array;
  readonly names: Uint32Array;
  readonly stories: readonly string[];
  readonly story: readonly number[];
}

/** A name in a facet. */
export interface FacetName {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
}

/** Names of so many stand in one file, with what they are called. */
export const NAMES_A_FILE = 128;

export const FACETS_FOLDER = 'facets';

/** One letter a name, in the order of the list: what kind each is. */
export const TYPE_LETTERS = { person: 'p', place: 'l', organisation: 'o' } as const;

export function toLinks({ names, stories, story }: LinkColumns): Links {
  const starts = new Uint32Array(names.length + 1);
  for (const [row, list] of names.entries()) starts[row + 1] = (starts[row] ?? 0) + list.length;
  const flat = new Uint32Array(starts.at(-1) ?? 0);
  let place = 0;
  for (const list of names) {
    let number = 0;
    for (const step of list) flat[place++] = number += step;
  }
  return { starts, names: flat, stories, story };
}

/** Numbers in ascending order as steps. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
