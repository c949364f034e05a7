/** Facts about the whole archive that the search page shows before a search, computed once for all interface languages. */
import { cards } from './archive.ts';
import { FACETS } from '../search/facets/table.ts';
import { panelFacets } from './search-panel.ts';
import { countDates, type TimeCounts } from '../search/index/time-counts.ts';
import { SORTS } from '../search/state/sort.ts';
import { yearsOf } from '../search/page/years.ts';

/** More months, or years, than there is room for in any histogram. */
const MAX_PERIODS = 120;

/** The articles of the whole archive over time, no finer than a histogram can show. */
export const wholeTime = countWhole();

function countWhole(): TimeCounts {
  const [months, years] = (['month', 'year'] as const).map((unit) => countDates(cards, unit));
  const fitting = [months, years].find((counts) => counts && Object.keys(counts).length <= MAX_PERIODS);
  return fitting ?? countDates(cards, 'decade');
}

/** The years that a reader can choose from, newest first. */
export const searchYears = yearsOf(cards);

export const undatedArticles = cards.filter(
  ({ earliest, latest }) => earliest === null && latest === null,
).length;

/** The facets of the search page. */
export const searchFacets = panelFacets(FACETS, cards);

/** The orders that hits can be sorted in: by source and language only where articles differ in them. */
export const searchSorts = SORTS.filter((sort) => {
  if (sort === 'source') return searchFacets.some(({ facet }) => facet.parameter === 'source');
  return sort !== 'language' || new Set(cards.map(({ language }) => language)).size > 1;
});
