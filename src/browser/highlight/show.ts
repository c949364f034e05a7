/** The article opened from a hit: what was found is marked, and a small bar leads from mark to mark. */
import { readHighlights } from './address.ts';
import { findForms } from './find-forms.ts';
import { paintHighlights, type PaintedHighlights } from './paint.ts';

let shown: { readonly end: () => void } | undefined;

/** Marks what the end of an address asks for; where nothing of it stands in the article, nothing happens. */
export function showHighlights(hash: string): void {
  shown?.end();
  shown = undefined;
  const found = readHighlights(hash);
  const bar = document.querySelector<HTMLElement>('[data-found]');
  if (!found || !bar) return;
  const ranges = [...document.querySelectorAll('.article h1, .article .prose > *')].flatMap((block) =>
    rangesIn(block, found.forms),
  );
  if (ranges.length > 0) shown = openBar(bar, paintHighlights(ranges), Math.min(found.at, ranges.length - 1));
}

/** Where forms stand in a block, through whatever elements its words are in. */
function rangesIn(block: Element, forms: readonly string[]): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: { readonly text: Text; readonly start: number }[] = [];
  let whole = '';
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) continue;
    texts.push({ text: currentNode, start: whole.length });
    whole += currentNode.data;
  }
  return findForms(whole, forms).map(({ start, end }) => {
    const range = new Range();
    const first = texts.findLast((piece) => piece.start <= start);
    const last = texts.findLast((piece) => piece.start < end);
    if (first) range.setStart(first.text, start - first.start);
    if (last) range.setEnd(last.text, end - last.start);
    return range;
  });
}

function openBar(
  bar: HTMLElement,
  { ranges, point, clear }: PaintedHighlights,
  first: number,
): { readonly end: () => void } {
  const count = bar.querySelector('output');
  let here = first;

  function go(place: number): void {
    here = (place + ranges.length) % ranges.length;
    point(here);
    if (count) count.value = `${here + 1} / ${ranges.length}`;
    const range = ranges[here];
    if (!range) return;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - bar.offsetHeight) scrollBy({ top: top - innerHeight / 3 });
    // Reading on with a screen reader, or with Tab, begins at the mark.
    getSelection()?.collapse(range.startContainer, range.startOffset);
  }

  function press(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]')) return;
    if (key === 'n') go(here + 1);
    else if (key === 'p') go(here - 1);
    else if (key === 'Escape' && bar.contains(document.activeElement)) remove();
  }

  function click({ target }: Event): void {
    const action = target instanceof Element ? target.closest('button')?.dataset['go'] : undefined;
    if (action === 'next') go(here + 1);
    else if (action === 'previous') go(here - 1);
    else if (action === 'remove') remove();
  }

  /** Takes the marks off, and out of the address. */
  function remove(): void {
    end();
    history.replaceState(history.state, '', location.pathname + location.search);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  function end(): void {
    clear();
    bar.hidden = true;
    bar.removeEventListener('click', click);
    document.removeEventListener('keydown', press);
  }

  bar.hidden = false;
  bar.addEventListener('click', click);
  document.addEventListener('keydown', press);
  go(first);
  return { end };
}
