/** The choices at the side with their counts. Names and stories are counted while one of their lists is open. */
import { nameLabel } from '../../i18n/name-label.ts';
import { UNDETERMINED } from '../../languages/index.ts';
import type { SearchState } from '../state/search-state.ts';
import { createHistogram, type Period } from './histogram.ts';
import { element } from './hit-list.ts';
import type { ShownFacets } from '../engine/messages.ts';
import { find, setup, localise } from './page-elements.ts';
import { asksSomething } from '../state/query.ts';

/** The panel as the page uses it. */
export interface FacetPanel {
  /** Asks for the counts of a state that has been answered, or shows those of the whole archive. */
  readonly follow: (state: SearchState) => void;
  readonly show: (state: SearchState, facets: ShownFacets) => void;
}

/** A choice of a list that comes with the counts. */
interface Choice {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly count: number;
}

/**
 * @param ask asks for the counts of the latest state
 * @param choose takes a period drawn in the histogram
 */
export function createFacetPanel(
  ask: (withLinks: boolean) => void,
  choose: (period: Period) => void,
): FacetPanel {
  const histogram = createHistogram(
    find('[data-histogram]', HTMLElement),
    find('[data-time-path]', HTMLElement),
    setup,
    localise,
    choose,
  );
  const lists = [...document.querySelectorAll<HTMLDetailsElement>('[data-links]')];
  const wantsLinks = (): boolean => lists.some(({ open }) => open);
  for (const list of lists) {
    list.addEventListener('toggle', () => {
      if (list.open && list.dataset['counted'] === undefined) ask(true);
    });
  }
  const forget = (): void => {
    for (const list of lists) delete list.dataset['counted'];
  };

  return {
    follow(state) {
      forget();
      if (asksSomething(state) || wantsLinks()) ask(wantsLinks());
      else showWhole();
    },
    show(state, facets) {
      showCounts('data-count-of', facets.languages);
      showCounts('data-kind-count-of', facets.kinds);
      histogram.show(facets, state);
      if (facets.names === undefined) return;
      for (const list of lists) list.dataset['counted'] = '';
      for (const [type, names] of Object.entries(facets.names)) {
        const choices = names.map(({ id, label, count }) => ({
          id,
          ...nameLabel({ id, label }, setup.ui),
          count,
        }));
        showChoices(type, 'names', choices, state.names);
      }
      const stories = (facets.stories ?? []).map(({ title, ...story }) => ({ ...story, text: title }));
      showChoices('story', 'stories', stories, state.stories);
    },
  };

  function showWhole(): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-articles]'))
      place.textContent = place.dataset['articles'] ?? '';
    histogram.show(setup.time, {});
  }
}

/** @param attribute names what is counted at each place of a count */
function showCounts(attribute: string, counts: Readonly<Record<string, number>>): void {
  for (const place of document.querySelectorAll(`[${attribute}]`))
    place.textContent = String(counts[place.getAttribute(attribute) ?? ''] ?? 0);
}

/** The state after a press on a name or story of the lists; unchanged where something else was pressed. */
export function choosePressed(pressed: EventTarget | null, state: SearchState): SearchState {
  if (!(pressed instanceof HTMLInputElement)) return state;
  const facet = pressed.dataset['choose'];
  if (facet !== 'names' && facet !== 'stories') return state;
  const others = state[facet].filter((id) => id !== pressed.value);
  return { ...state, [facet]: pressed.checked ? [...others, pressed.value] : others };
}

function showChoices(
  type: string,
  facet: 'names' | 'stories',
  choices: readonly Choice[],
  chosen: readonly string[],
): void {
  const place = find(`[data-choices="${type}"]`, HTMLElement);
  const section = place.closest('section');
  if (section) section.hidden = choices.length === 0;
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '';
  place.replaceChildren(
    ...choices.map(({ id, text, language, count }) => {
      const box = element('input');
      Object.assign(box, { type: 'checkbox', value: id, checked: chosen.includes(id) });
      box.dataset['choose'] = facet;
      const words = element('span', 'choice', text);
      if (language !== setup.ui && language !== UNDETERMINED) words.lang = language;
      const label = element('label');
      label.append(box, words, element('span', 'search-count', String(count)));
      const item = element('li');
      item.append(label);
      return item;
    }),
  );
  if (focused !== '') place.querySelector<HTMLElement>(`[value="${CSS.escape(focused)}"]`)?.focus();
}
