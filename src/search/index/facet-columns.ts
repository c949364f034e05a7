import { FACETS_FOLDER } from './article-names.ts';

/** Values of facets in a partition: by parameter a number for each row. 0: none; others count from 1 in the facet's list of values. */
export type FacetColumns = Readonly<Record<string, readonly number[]>>;

/** In a bundle's folder, where any of its articles has a value. */
export const COLUMNS_FILE = 'columns.packed';

/** The values of a facet in the whole archive, the most frequent first; below the index's folder. */
export function valuesFile(parameter: string): string {
  return `${FACETS_FOLDER}/by-${parameter}.packed`;
}
