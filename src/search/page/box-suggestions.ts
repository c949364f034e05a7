/** Suggestions in a box on another page than that of the search. */
import stylesheet from './suggestions.css?url';
import { EMPTY_STATE, writeState } from '../state/search-state.ts';
import type { SuggestionSetup } from './setup.ts';
import { startWorker } from './start-worker.ts';
import { createSuggestions } from './suggestions.ts';

/** Suggests words, names and dates while somebody types in a box. A choice opens the search page. Without its files the box works as before. */
export async function suggestIn(box: HTMLInputElement): Promise<void> {
  const { form } = box;
  const base = document.documentElement.dataset['base'] ?? '/';
  const ui = box.closest<HTMLElement>('[lang]')?.lang ?? '';
  const response = await fetch(`${base}frame/suggestions/${ui}.json`);
  if (!form || !response.ok) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  document.head.append(link);
  const setup = (await response.json()) as SuggestionSetup;
  const worker = startWorker(base, setup, (reply) => {
    if (reply.kind === 'suggestions') suggestions.show(reply.number, reply.suggestions);
  });
  const suggestions = createSuggestions(box, {
    setup,
    ask(wanted) {
      worker.postMessage({ kind: 'suggest', ...wanted, state: { ...EMPTY_STATE, q: box.value } });
    },
    choose(chosen) {
      location.assign(form.action + writeState({ ...EMPTY_STATE, ...chosen, q: chosen.q.trim() }, ''));
    },
  });
  // What was typed meanwhile.
  if (box.value !== '') box.dispatchEvent(new InputEvent('input'));
}
