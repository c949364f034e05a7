import { compareText } from '../record/order.ts';
import type { Card } from '../record/schema.ts';
import { cardValue, isCardFacet, type Facet } from '../search/facets/facet.ts';

/** A facet as the search page shows it before a search. */
export interface PanelFacet {
  readonly facet: Facet;
  /** The values of checkboxes; a list loads its values when it is opened. */
  readonly choices: readonly PanelChoice[];
  /** The number of values of a list, in the whole archive. */
  readonly size: number;
}

export interface PanelChoice {
  readonly value: string;
  /** Articles with the value; `undefined` if cards do not have it. */
  readonly articles: number | undefined;
}

/** The facets of an archive, in the order of the table. Facets without a value in any article are left out. */
export function panelFacets(facets: readonly Facet[], cards: readonly Card[]): PanelFacet[] {
  return facets.flatMap((facet) => {
    if (isCardFacet(facet)) {
      const size = new Set(cards.flatMap((card) => cardValue(facet, card) ?? [])).size;
      return size === 0 ? [] : [{ facet, choices: [], size }];
    }
    if (facet.values.from === 'stories' && cards.every(({ story }) => story === null)) return [];
    const choices = choicesOf(facet, cards);
    return facet.control === 'checkboxes' && choices.length === 0 ? [] : [{ facet, choices, size: 0 }];
  });
}

function choicesOf({ values }: Facet, cards: readonly Card[]): PanelChoice[] {
  switch (values.from) {
    case 'partition':
      return [...countValues(cards, values.ofCard)]
        .toSorted(([a, some], [b, others]) => others - some || compareText(a, b))
        .map(([value, articles]) => ({ value, articles }));
    case 'doc-values': {
      const { all, ofCard } = values;
      if (!ofCard) return cards.length === 0 ? [] : all.map((value) => ({ value, articles: undefined }));
      const counts = countValues(cards, ofCard);
      return all.flatMap((value) => {
        const articles = counts.get(value);
        return articles === undefined ? [] : [{ value, articles }];
      });
    }
    case 'card':
    case 'names':
    case 'stories':
      return [];
  }
}

function countValues(cards: readonly Card[], valueOf: (card: Card) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) counts.set(valueOf(card), (counts.get(valueOf(card)) ?? 0) + 1);
  return counts;
}
