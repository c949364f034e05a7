/** Loads the code for highlights only if the address asks for them. */
import { asksForHighlights } from './address.ts';

function load(): void {
  if (!asksForHighlights(location.hash)) return;
  void import('./show.ts').then(({ showHighlights }) => {
    showHighlights(location.hash);
  });
}

load();
addEventListener('hashchange', load);
