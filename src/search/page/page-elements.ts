/** The elements of the search page that its script uses. */
import { createLocalise, type Setup, type Localise } from './setup.ts';

export const form = find('[data-search-form]', HTMLFormElement);
export const box = find('#search-q', HTMLInputElement);
export const status = find('[data-search-status]', HTMLElement);
export const notes = find('[data-search-notes]', HTMLElement);
export const chips = find('[data-search-chips]', HTMLElement);
export const holder = find('[data-search-hits]', HTMLElement);
export const list = find('[data-search-hits] ol', HTMLOListElement);
export const tools = find('[data-search-tools]', HTMLElement);
export const more = find('[data-search-more]', HTMLButtonElement);

export const setup = JSON.parse(find('[data-search-setup]', HTMLScriptElement).textContent) as Setup;
export const localise: Localise = createLocalise(setup);

/** @throws {Error} if the page has no such element */
export function find<Found extends Element>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}
