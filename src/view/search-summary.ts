/** Facts about the whole archive that the search page shows before a search, computed once for all interface languages. */
import { cards } from './archive.ts';
import { spanOf } from '../record/order.ts';
import { FACETS } from '../search/facets/table.ts';
import { panelFacets } from './search-panel.ts';
import { countDates, timelineSpan, type ShownTime } from '../search/engine/timeline.ts';
import { SORTS } from '../search/state/sort.ts';
import { yearsOf } from '../search/page/years.ts';

const span = timelineSpan({}, spanOf(cards));
const timeline = span && countDates(span);
for (const card of cards) timeline?.add(card);

/** The timeline of the whole archive. */
export const wholeTime: ShownTime = { span, bars: timeline?.bars() ?? [] };

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
