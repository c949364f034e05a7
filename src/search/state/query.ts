import { chosen } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { FACETS } from '../facets/table.ts';
import type { SearchState } from './search-state.ts';
import { leavesOf, type TypedPhrase, type TypedValue } from './query/expression.ts';
import { parseQuery } from './query/parser.ts';

/** Whether there is anything to list for a state. */
export function asksSomething(
  { q, choices, from, to }: SearchState,
  facets: readonly Facet[] = FACETS,
): boolean {
  if (q !== '' && leavesOf(parseQuery(q).query).some(({ excluded }) => !excluded)) return true;
  const narrowing = facets.filter(({ parameter }) => chosen(choices, parameter).length > 0);
  if (narrowing.some(({ values }) => values.from === 'names' || values.from === 'stories')) return true;
  return q === '' && (narrowing.length > 0 || from !== undefined || to !== undefined);
}

/** Whether a state asks for words or names, which occur in a text and can be shown there. */
export function asksForWords({ q, choices }: SearchState, facets: readonly Facet[] = FACETS): boolean {
  const asksNames = ({ parameter, values }: Facet): boolean =>
    values.from === 'names' && chosen(choices, parameter).length > 0;
  return facets.some(asksNames) || leavesOf(parseQuery(q).query).some(asksWords);
}

function asksWords(leaf: TypedPhrase | TypedValue): boolean {
  return !leaf.excluded && (leaf.kind === 'phrase' || leaf.field === 'name' || leaf.field === 'mentions');
}
