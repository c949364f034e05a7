/** The facet values on cards. They are written with every index, because a value's number changes as the archive grows. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compareText } from '../../../record/order.ts';
import type { Card } from '../../../record/schema.ts';
import { cardValue, isCardFacet, type Facet } from '../../facets/facet.ts';
import { COLUMNS_FILE, valuesFile, type FacetColumns } from '../facet-columns.ts';
import { bundleFolder } from '../manifest.ts';
import { writePacked } from './write-packed.ts';

/** The result of writing columns. */
export interface WrittenColumns {
  /** For each bundle, the parameters that it has a column for. */
  readonly columns: readonly (readonly string[])[];
  /** SHA-256 of all of it; `undefined` where no article has a value. */
  readonly digest: string | undefined;
}

/**
 * Writes the list of values of each facet, and for each bundle the columns of the facets that its articles have values
 * of.
 *
 * @param folder the index's folder; its folder of facets exists
 */
export function writeFacetColumns(
  facets: readonly Facet[],
  bundles: readonly { readonly language: string; readonly block: string; readonly cards: readonly Card[] }[],
  folder: string,
): WrittenColumns {
  const hash = createHash('sha256');
  const write = (path: string, content: unknown): void => {
    hash.update(JSON.stringify([path, content]));
    writePacked(join(folder, path), content);
  };
  const readers = facets.filter(isCardFacet).map((facet) => {
    const { parameter } = facet;
    const valueOf = (card: Card): string => cardValue(facet, card) ?? '';
    const numbers = numberValues(bundles.flatMap(({ cards }) => cards.map(valueOf)));
    if (numbers.size > 0) write(valuesFile(parameter), [...numbers.keys()]);
    return { parameter, numberOf: (card: Card): number => numbers.get(valueOf(card)) ?? 0 };
  });
  const columns = bundles.map((bundle) => {
    const own: FacetColumns = Object.fromEntries(
      readers
        .map(({ parameter, numberOf }) => [parameter, bundle.cards.map(numberOf)] as const)
        .filter(([, column]) => column.some((number) => number > 0)),
    );
    const parameters = Object.keys(own);
    if (parameters.length > 0) write(`${bundleFolder(bundle)}/${COLUMNS_FILE}`, own);
    return parameters;
  });
  const isEmpty = columns.every((parameters) => parameters.length === 0);
  return { columns, digest: isEmpty ? undefined : hash.digest('hex') };
}

/** Values with their numbers from 1, the most frequent first: small numbers compress well. */
function numberValues(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of all) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  return new Map(sorted.map(([value], index) => [value, index + 1]));
}
