import { FACETS_FOLDER } from './article-names.ts';

/** For each facet, by parameter, the number of the value of each row: 0 for none, then from 1 in the order of the facet's list of values. */
export type FacetColumns = Readonly<Record<string, readonly number[]>>;

/** File in the folder of a partition. Exists only where an article has a value. */
export const COLUMNS_FILE = 'columns.packed';

/** File below the folder of the index: the values of a facet in the whole archive, most frequent first. */
export function valuesFile(parameter: string): string {
  return `${FACETS_FOLDER}/by-${parameter}.packed`;
}
