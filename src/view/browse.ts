/** Lists of articles by stated values, computed once for all interface languages. */
import { newestCards } from './archive.ts';
import { siteUrls } from '../i18n/urls.ts';
import type { InterfaceLanguage } from '../languages/index.ts';
import type { Card } from '../record/schema.ts';
import {
  browsedFacets,
  browsedValues,
  type BrowsedFacet,
  type BrowsedValue,
} from '../search/facets/browse.ts';
import { cardValue } from '../search/facets/facet.ts';
import { FACETS } from '../search/facets/table.ts';
import { EMPTY_STATE, writeState } from '../search/state/search-state.ts';

/** A facet with its values, the most frequent first; each lists its newest article first. */
export interface BrowsedList {
  readonly facet: BrowsedFacet;
  readonly values: readonly BrowsedValue[];
}

/** The facets by which articles are listed; none if no file states a value. */
export const browsedLists: readonly BrowsedList[] = browsedFacets(FACETS, newestCards).map((facet) => ({
  facet,
  values: browsedValues(facet, newestCards),
}));

const slugs = new Map(
  browsedLists.map(({ facet, values }) => [
    facet.parameter,
    new Map(values.filter(({ hasPage }) => hasPage).map(({ value, slug }) => [value, slug])),
  ]),
);

/** The path, below an interface language, of the articles with a value: a page, or a search if the value has no page. */
export function valuePath(parameter: string, value: string): string {
  const slug = slugs.get(parameter)?.get(value);
  if (slug !== undefined) return `by/${parameter}/${slug}/`;
  return `search/${writeState({ ...EMPTY_STATE, choices: { [parameter]: [value] } }, '')}`;
}

/** The paths of the values of a card, by parameter. */
export function valuePaths(card: Card): Readonly<Record<string, string>> {
  return Object.fromEntries(
    browsedLists.flatMap(({ facet }) => {
      const value = cardValue(facet, card);
      return value === undefined ? [] : [[facet.parameter, valuePath(facet.parameter, value)]];
    }),
  );
}

/** The address of a value's articles in an interface language. */
export function valueAddress(base: string, ui: InterfaceLanguage, parameter: string, value: string): string {
  return siteUrls(base).home(ui) + valuePath(parameter, value);
}
