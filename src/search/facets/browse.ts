import { compareText } from '../../record/order.ts';
import type { Card } from '../../record/schema.ts';
import { uniqueSlug } from '../../record/slug.ts';
import { cardValue, isCardFacet, type CardFacet, type Facet } from './facet.ts';

/** A facet that articles are listed by. */
export type BrowsedFacet = CardFacet & { readonly browse: NonNullable<Facet['browse']> };

/** A value of a facet with its articles, in the order they were given in. */
export interface BrowsedValue {
  readonly value: string;
  /** The value in addresses. */
  readonly slug: string;
  readonly cards: readonly Card[];
  /** Whether it has a page. Links to any other value lead to the search. */
  readonly hasPage: boolean;
  /** Whether it has a feed. */
  readonly hasFeed: boolean;
}

/** A page costs as much as that of an article, in each interface language. Articles of other values are found by searching. */
const MIN_ARTICLES = 2;
const MAX_PAGES = 1000;
const MAX_FEEDS = 100;

/** The facets that articles are listed by, without those that no article has a value of. */
export function browsedFacets(facets: readonly Facet[], cards: readonly Card[]): BrowsedFacet[] {
  return facets
    .filter(isBrowsed)
    .filter((facet) => cards.some((card) => cardValue(facet, card) !== undefined));
}

function isBrowsed(facet: Facet): facet is BrowsedFacet {
  return facet.browse !== undefined && isCardFacet(facet);
}

/**
 * The values of a facet, the most frequent first.
 *
 * @param cards in the order a list shows them
 */
export function browsedValues(facet: BrowsedFacet, cards: readonly Card[]): BrowsedValue[] {
  const groups = Map.groupBy(cards, (card) => cardValue(facet, card));
  return [...groups]
    .flatMap(([value, own]) => (value === undefined ? [] : [[value, own] as const]))
    .toSorted(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
    .map(([value, own], rank) => ({
      value,
      slug: uniqueSlug(value, facet.parameter),
      cards: own,
      hasPage: own.length >= MIN_ARTICLES && rank < MAX_PAGES,
      hasFeed: own.length >= MIN_ARTICLES && rank < MAX_FEEDS,
    }));
}

/** The file of a value's feed below `feeds/`, without its ending. */
export function feedOf(
  { parameter }: Pick<Facet, 'parameter'>,
  { slug }: Pick<BrowsedValue, 'slug'>,
): string {
  return `by/${parameter}/${slug}`;
}
