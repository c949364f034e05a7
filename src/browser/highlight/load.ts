/** Marks in an article are loaded only where its address asks for them. */
import { asksForMarks } from './address.ts';

function load(): void {
  if (!asksForMarks(location.hash)) return;
  void import('./show.ts').then(({ showFound }) => {
    showFound(location.hash);
  });
}

load();
addEventListener('hashchange', load);
