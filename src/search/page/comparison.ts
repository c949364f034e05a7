/** A second question beside the first, over the same time: its field, and a legend from which the two are swapped or the second is taken off. */
import type { ShownTime } from '../engine/timeline.ts';
import type { TimeCounts } from '../index/time-counts.ts';
import { otherQuestion, type SearchState } from '../state/search-state.ts';
import { element } from '../../base/element.ts';
import { quoteQuery } from './notes.ts';
import { find, localise } from './page-elements.ts';

export interface ComparisonPanel {
  readonly show: (state: SearchState, time: ShownTime) => void;
}

/** @param change shows the state that is made of the latest one */
export function createComparison(
  change: (make: (state: SearchState) => SearchState) => void,
): ComparisonPanel {
  const field = find('[data-compare]', HTMLDetailsElement);
  const legend = find('[data-compared]', HTMLElement);
  const list = find('[data-legend]', HTMLElement);
  find('[data-compare-swap]', HTMLButtonElement).addEventListener('click', () => {
    change(otherQuestion);
  });
  find('[data-compare-remove]', HTMLButtonElement).addEventListener('click', () => {
    change((state) => ({ ...state, vs: '', scale: 'share' }));
    field.open = false;
    field.querySelector('summary')?.focus();
  });
  return {
    show(state, { hits, compared }) {
      legend.hidden = compared === undefined;
      if (!compared) return;
      field.open = true;
      const questions = [
        { query: state.q, hits },
        { query: state.vs, hits: compared.hits },
      ];
      list.replaceChildren(
        ...questions.map(({ query, hits: counts }, index) => {
          const mark = element('span', index === 0 ? 'bar' : 'bar other');
          const words = query === '' ? localise('results', { n: sum(counts) }) : describe(query, counts);
          const item = element('li');
          item.append(mark, element('span', '', words));
          return item;
        }),
      );
    },
  };
}

function describe(query: string, counts: TimeCounts): string {
  return localise('resultsFor', { n: sum(counts), query: quoteQuery(query) });
}

function sum(counts: TimeCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
