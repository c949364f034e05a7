/** The value of each row of a partition for one facet, wherever the facet's values come from. */
import { chosen, type Choices } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { COLUMNS_FILE, valuesFile, type FacetColumns } from '../index/facet-columns.ts';
import { bundleFolder, type BundleEntry } from '../index/manifest.ts';
import type { Bundle } from './bundles.ts';

/** The files that values on cards are read from. */
export interface FacetFiles {
  /** The columns of a partition; without any its entry in the manifest says so. */
  readonly readColumns: (entry: BundleEntry) => Promise<FacetColumns>;
  /** The values of a facet, the most frequent in the archive first. */
  readonly readValues: (parameter: string) => Promise<readonly string[]>;
}

/** The value of a row; `undefined`: it has none. */
export type ValueOfRow = (row: number) => string | undefined;

/**
 * Opens the values of a facet in a partition.
 *
 * @returns `undefined` for a facet whose values are postings: those are asked for
 */
export async function openValues(
  { parameter, values }: Facet,
  { entry, docValues }: Bundle,
  { readColumns, readValues }: FacetFiles,
): Promise<ValueOfRow | undefined> {
  switch (values.from) {
    case 'partition': {
      const value = values.of(entry);
      return () => value;
    }
    case 'doc-values':
      return (row) => {
        const known = docValues[row];
        return known && values.of(known);
      };
    case 'card': {
      if (entry.columns?.includes(parameter) !== true) return () => undefined;
      const [columns, all] = await Promise.all([readColumns(entry), readValues(parameter)]);
      const column = columns[parameter] ?? [];
      return (row) => all[(column[row] ?? 0) - 1];
    }
    case 'names':
    case 'stories':
      return undefined;
  }
}

/** Which rows of a partition have a chosen value of every facet that has any; facets of postings are left to the query. */
export async function openFilter(
  choices: Choices,
  bundle: Bundle,
  facets: readonly Facet[],
  files: FacetFiles,
): Promise<(row: number) => boolean> {
  const filters = facets
    .filter(({ parameter }) => chosen(choices, parameter).length > 0)
    .map(async (facet) => {
      const wanted = new Set(chosen(choices, facet.parameter));
      const valueOf = await openValues(facet, bundle, files);
      return (row: number): boolean => valueOf === undefined || wanted.has(valueOf(row) ?? '');
    });
  const all = await Promise.all(filters);
  return (row) => all.every((passes) => passes(row));
}

/** Opens the files of values, each read once. */
export function openFacetFiles(fetchOfArchive: (path: string) => Promise<string>): FacetFiles {
  const files = new Map<string, Promise<unknown>>();
  const readOnce = (path: string): Promise<unknown> => {
    const reading = files.get(path) ?? fetchOfArchive(path).then((text) => JSON.parse(text) as unknown);
    files.set(path, reading);
    reading.catch(() => files.delete(path));
    return reading;
  };
  return {
    readColumns: (entry) => readOnce(`${bundleFolder(entry)}/${COLUMNS_FILE}`) as Promise<FacetColumns>,
    readValues: (parameter) => readOnce(valuesFile(parameter)) as Promise<readonly string[]>,
  };
}
