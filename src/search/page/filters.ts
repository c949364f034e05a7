/** What stands around the filters: whether they are open, and how many undated articles a range leaves out. */
import { find, localise } from './page-elements.ts';

const filters = find('[data-search-filters]', HTMLDetailsElement);
const undatedLabel = find('[data-undated-label]', HTMLElement);

/** Opens the filters beside a wide page. The style sheet shows them closed on a narrow one until here, so that nothing moves. */
export function openFilters(): void {
  filters.open = !matchMedia('(max-width: 59.99rem)').matches;
  filters.dataset['ready'] = '';
}

/** Shows the number of undated articles beside the range, so that none is left out silently. */
export function showUndated(n: number): void {
  undatedLabel.textContent = localise('includeUndated', { n });
}
