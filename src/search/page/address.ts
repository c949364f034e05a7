import { writeState, type SearchState } from '../state/search-state.ts';

/** What becomes of the history when the address changes: another entry, the same one, or nothing because the address is right already. */
export type HistoryStep = 'push' | 'replace' | 'keep';

/** Writes a state into the address, and into the links to the same search in other languages of the interface. */
export function writeAddress(state: SearchState, step: HistoryStep): void {
  const address = location.pathname + writeState(state, location.search);
  if (step !== 'keep' && address !== location.pathname + location.search) {
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-choose-ui]'))
    link.search = location.search;
}
