/** Reads the values of a facet in a partition, wherever they come from. */
import { chosen, type Choices } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { COLUMNS_FILE, valuesFile, type FacetColumns } from '../index/facet-columns.ts';
import { bundleFolder, type BundleEntry } from '../index/manifest.ts';
import type { Bundle } from './bundles.ts';

/** Reads the files of stated values. */
export interface FacetFiles {
  /** The columns of a partition that has any (`BundleEntry.columns`). */
  readonly readColumns: (entry: BundleEntry) => Promise<FacetColumns>;
  /** The values of a facet, most frequent in the archive first. */
  readonly readValues: (parameter: string) => Promise<readonly string[]>;
}

/** The value of a row; `undefined` when it has none. */
export type ValueOfRow = (row: number) => string | undefined;

/**
 * Opens the values of a facet in a partition.
 *
 * @returns `undefined` for a facet of postings: its values are terms of the query
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

/** Makes a test of whether a row has one of the chosen values. */
export function matchChosen(values: readonly string[], valueOf: ValueOfRow): (row: number) => boolean {
  const wanted = new Set(values);
  return (row) => wanted.has(valueOf(row) ?? '');
}

/** Opens a filter: whether a row has a chosen value of each facet with choices. Facets of postings are left to the query. */
export async function openFilter(
  choices: Choices,
  bundle: Bundle,
  facets: readonly Facet[],
  files: FacetFiles,
): Promise<(row: number) => boolean> {
  const filters = facets
    .filter(({ parameter }) => chosen(choices, parameter).length > 0)
    .map(async (facet) => {
      const valueOf = await openValues(facet, bundle, files);
      return valueOf ? matchChosen(chosen(choices, facet.parameter), valueOf) : () => true;
    });
  const all = await Promise.all(filters);
  return (row) => all.every((passes) => passes(row));
}

/** Opens the files of stated values. Each is fetched once. */
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
