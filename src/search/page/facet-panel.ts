/** The facets with their counts. Lists are counted while they are open, because each loads files. */
import { nameLabel } from '../../i18n/name-label.ts';
import { UNDETERMINED } from '../../languages/index.ts';
import { choose, chosen } from '../facets/choices.ts';
import type { ListWanted, ShownChoice, ShownList } from '../engine/facet-lists.ts';
import type { ShownFacets } from '../engine/messages.ts';
import type { ShownTime } from '../engine/timeline.ts';
import { EMPTY_STATE, type SearchState } from '../state/search-state.ts';
import { createComparison } from './comparison.ts';
import { createHistogram, type TimeListener } from './histogram.ts';
import { element } from '../../base/element.ts';
import { find, localise, setup } from './page-elements.ts';
import { asksSomething } from '../state/query.ts';

/** The panel as the page uses it. */
export interface FacetPanel {
  /** Asks for the counts of a state, or shows those of the whole archive when nothing is asked. */
  readonly follow: (state: SearchState) => void;
  readonly show: (state: SearchState, facets: ShownFacets) => void;
}

/**
 * @param ask asks for the counts of the latest state
 * @param listener is told of choices in the histogram
 * @param change shows the state that a button beside the histogram makes of the latest one
 */
export function createFacetPanel(
  ask: (lists: readonly ListWanted[]) => void,
  listener: TimeListener,
  change: (make: (state: SearchState) => SearchState) => void,
): FacetPanel {
  const histogram = createHistogram(
    {
      path: find('[data-time-path]', HTMLElement),
      caption: find('[data-time-caption]', HTMLElement),
      chart: find('[data-histogram]', HTMLElement),
      rest: find('[data-time-rest]', HTMLElement),
      table: find('[data-time-table]', HTMLTableElement),
    },
    listener,
  );
  const comparison = createComparison(change);
  const lists = [...document.querySelectorAll<HTMLDetailsElement>('[data-links]')];
  const openLists = (): ListWanted[] =>
    lists
      .filter(({ open }) => open)
      .map((list) => ({
        parameter: list.dataset['links'] ?? '',
        typed: list.querySelector<HTMLInputElement>('[data-filter-list]')?.value ?? '',
      }));
  for (const list of lists) {
    list.addEventListener('toggle', () => {
      if (list.open && list.dataset['counted'] === undefined) ask(openLists());
    });
    list.querySelector('[data-filter-list]')?.addEventListener('input', () => {
      ask(openLists());
    });
  }
  const forget = (): void => {
    for (const list of lists) delete list.dataset['counted'];
  };

  return {
    follow(state) {
      forget();
      const wanted = openLists();
      if (asksSomething(state) || wanted.length > 0) ask(wanted);
      else showWhole();
    },
    show(state, facets) {
      showCounts(facets.values);
      showTime(facets.time, state);
      for (const shown of facets.lists) {
        const list = lists.find(({ dataset }) => dataset['links'] === shown.parameter);
        if (list) showChoices(list, shown, chosen(state.choices, shown.parameter));
      }
    },
  };

  function showWhole(): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-articles]'))
      showCount(place, place.dataset['articles'] ?? '');
    showTime({ hits: setup.time }, EMPTY_STATE);
  }

  function showTime(time: ShownTime, state: SearchState): void {
    const questions = [state.q, ...(time.compared ? [state.vs] : [])].map((q) =>
      q === '' ? localise('hits') : q,
    );
    comparison.show(state, time);
    histogram.show({
      time,
      period: state,
      wantsShares: state.scale === 'share',
      wording: { setup, localise, questions },
    });
  }
}

function showCounts(values: ShownFacets['values']): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-count-of]')) {
    const counts = values[place.dataset['facet'] ?? ''];
    showCount(place, String(counts?.get(place.dataset['countOf'] ?? '') ?? 0));
  }
}

/** Shows the number of a choice, and weakly a choice that would leave nothing. */
function showCount(place: HTMLElement, count: string): void {
  place.textContent = count;
  place.closest('label')?.classList.toggle('leaves-nothing', count === '0');
}

/** The state after a click on a value of a list; unchanged when something else was clicked. */
export function choosePressed(pressed: EventTarget | null, state: SearchState): SearchState {
  if (!(pressed instanceof HTMLInputElement)) return state;
  const parameter = pressed.dataset['choose'];
  if (parameter === undefined) return state;
  const others = chosen(state.choices, parameter).filter((id) => id !== pressed.value);
  const values = pressed.checked ? [...others, pressed.value] : others;
  return { ...state, choices: choose(state.choices, parameter, values) };
}

function showChoices(
  list: HTMLElement,
  { parameter, part, choices }: ShownList,
  isChosen: readonly string[],
): void {
  list.dataset['counted'] = '';
  const place = list.querySelector(`[data-choices="${part}"]`);
  if (!place) return;
  const section = place.closest('section');
  if (section) section.hidden = choices.length === 0 && list.querySelector('[data-filter-list]') === null;
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const pressed = focused instanceof HTMLInputElement ? focused.value : undefined;
  place.replaceChildren(
    ...choices.map((choice) => renderChoice(choice, parameter, isChosen.includes(choice.id))),
  );
  if (pressed !== undefined) place.querySelector<HTMLElement>(`[value="${CSS.escape(pressed)}"]`)?.focus();
}

function renderChoice({ id, label, count }: ShownChoice, parameter: string, checked: boolean): HTMLLIElement {
  const box = element('input');
  Object.assign(box, { type: 'checkbox', value: id, checked });
  box.dataset['choose'] = parameter;
  const { text, language } = nameLabel({ id, label }, setup.ui);
  const words = element('span', 'choice', text);
  if (language !== setup.ui && language !== UNDETERMINED) words.lang = language;
  const row = element('label');
  const counted = element('span', 'search-count');
  row.append(box, words, counted);
  showCount(counted, String(count));
  const item = element('li');
  item.append(row);
  return item;
}
