/** Suggestions while somebody types: an ARIA 1.2 combobox with a list of options and without inline completion. */
import type { ShownSuggestion, SuggestionsWanted } from '../engine/messages.ts';
import { element } from '../../base/element.ts';
import { createLocalise, type SuggestionSetup } from './setup.ts';
import { choiceOf, renderSuggestion, type Choice } from './suggestion-list.ts';

/** Pause in typing after which suggestions are announced to screen readers, in milliseconds. */
const ANNOUNCE_AFTER_MS = 600;

const MOVES_CURSOR: ReadonlySet<string> = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** The suggestions under the box. */
export interface Suggestions {
  readonly show: (number: number, suggestions: readonly ShownSuggestion[]) => void;
  readonly close: () => void;
  /** Whether suggestions are shown, or have been asked for and not come yet. */
  readonly isOffering: () => boolean;
}

/** What the suggestions of a page are made with. */
export interface SuggestionUse {
  readonly setup: SuggestionSetup;
  /** Asks for suggestions for the text before the cursor. */
  readonly ask: (wanted: Pick<SuggestionsWanted, 'number' | 'cursor'>) => void;
  /** Is called when the words of the chosen suggestion are in the box. */
  readonly choose: (chosen: Choice['chosen']) => void;
  /** Is called when nothing is offered any more: the list has closed, or there was nothing to show. */
  readonly closed?: () => void;
}

/** Makes the list of suggestions, at the end of what contains the box. */
export function createSuggestions(
  box: HTMLInputElement,
  { setup, ask, choose, closed }: SuggestionUse,
): Suggestions {
  const localise = createLocalise(setup);
  const list = element('ul', 'search-options');
  list.id = 'search-options';
  list.role = 'listbox';
  list.ariaLabel = localise('suggestions');
  list.hidden = true;
  const announcement = element('p', 'visually-hidden');
  announcement.role = 'status';
  announcement.dataset['suggestionsStatus'] = '';
  box.parentElement?.append(list, announcement);
  let number = 0;
  let isAsked = false;
  let shown: readonly ShownSuggestion[] = [];
  /** Index of the active option; -1 when none is. */
  let active = -1;
  /** Whether an arrow key opened the list, which then activates the first option. */
  let wantsFirst = false;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');

  box.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    askNow();
  });
  box.addEventListener('compositionend', askNow);
  box.addEventListener('keydown', press);
  box.addEventListener('keyup', ({ key }) => {
    if (MOVES_CURSOR.has(key)) askAgain();
  });
  box.addEventListener('click', askAgain);
  box.addEventListener('blur', close);
  // Pressing an option must not take the focus from the box; the list can still be scrolled.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) take([...list.children].indexOf(option));
  });

  function askNow(): void {
    number += 1;
    activate(-1);
    if (box.value.trim() === '') close();
    else {
      isAsked = true;
      ask({ number, cursor: box.selectionStart ?? box.value.length });
    }
  }

  /** Asks again when the cursor has moved, perhaps into another word. */
  function askAgain(): void {
    if (!list.hidden) askNow();
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (list.hidden) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      wantsFirst = !event.altKey;
      askNow();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (event.altKey) {
        if (event.key === 'ArrowUp') close();
      } else move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      if (active < 0) close();
      else {
        event.preventDefault();
        take(active);
      }
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (MOVES_CURSOR.has(event.key)) activate(-1);
  }

  /** Moves the active option. After the last and before the first one none is active. */
  function move(step: 1 | -1): void {
    const places = shown.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  }

  function activate(place: number): void {
    active = place;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === place));
    const option = list.children[place];
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function take(place: number): void {
    const suggestion = shown[place];
    close();
    if (!suggestion) return;
    const { chosen, cursor } = choiceOf(suggestion, box.value, setup.ui);
    box.value = chosen.q;
    box.focus();
    box.setSelectionRange(cursor, cursor);
    choose(chosen);
  }

  function isOffering(): boolean {
    return isAsked || !list.hidden;
  }

  function close(): void {
    const wasOffering = isOffering();
    isAsked = false;
    number += 1;
    shown = [];
    wantsFirst = false;
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    activate(-1);
    list.replaceChildren();
    clearTimeout(announcing);
    announcement.textContent = '';
    if (wasOffering) closed?.();
  }

  return {
    close,
    isOffering,
    show(answered, suggestions) {
      if (answered !== number || document.activeElement !== box) return;
      if (suggestions.length === 0) {
        close();
        return;
      }
      isAsked = false;
      const first = wantsFirst;
      // The cursor moved inside its word: the active option stays.
      if (!first && !list.hidden && JSON.stringify(suggestions) === JSON.stringify(shown)) return;
      wantsFirst = false;
      shown = suggestions;
      list.replaceChildren(
        ...suggestions.map((suggestion, place) => renderSuggestion(suggestion, place, setup, localise)),
      );
      list.hidden = false;
      box.setAttribute('aria-expanded', 'true');
      activate(first ? 0 : -1);
      clearTimeout(announcing);
      announcing = setTimeout(() => {
        announcement.textContent = localise('suggestionsCount', { n: suggestions.length });
      }, ANNOUNCE_AFTER_MS);
    },
  };
}
