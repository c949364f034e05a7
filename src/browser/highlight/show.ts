/** Highlights in an article that was opened from a hit, and the bar that leads from one to the next. */
import { isTyping } from './is-typing.ts';
import { readHighlights } from './address.ts';
import { findForms } from './find-forms.ts';
import { paintHighlights, type PaintedHighlights } from './paint.ts';

let shown: { readonly end: () => void } | undefined;

/** Highlights what the fragment of an address asks for. Nothing happens if the article has none of it. */
export function showHighlights(hash: string): void {
  shown?.end();
  shown = undefined;
  const request = readHighlights(hash);
  const bar = document.querySelector<HTMLElement>('[data-found]');
  if (!request || !bar) return;
  const ranges = [...document.querySelectorAll('.article h1, .article .prose > *')].flatMap((block) =>
    rangesIn(block, request.forms),
  );
  if (ranges.length > 0)
    shown = openBar(bar, paintHighlights(ranges), Math.min(request.at, ranges.length - 1));
}

/** Finds forms in a block, across the elements inside it. */
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

  function go(index: number): void {
    here = (index + ranges.length) % ranges.length;
    point(here);
    if (count) count.value = `${here + 1} / ${ranges.length}`;
    const range = ranges[here];
    if (!range) return;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - bar.offsetHeight) scrollBy({ top: top - innerHeight / 3 });
    // A screen reader, or the Tab key, goes on from the highlight.
    getSelection()?.collapse(range.startContainer, range.startOffset);
  }

  function press(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
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

  /** Removes the highlights, also from the address. */
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
