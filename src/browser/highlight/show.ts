/** Highlights in an article that was opened from a hit, and the bar that leads from one to the next. */
import { isTyping } from './is-typing.ts';
import { readHighlights } from './address.ts';
import { findForms } from './find-forms.ts';
import { paintHighlights, type PaintedHighlights } from './paint.ts';
import { openReadingBar } from './reading-bar.ts';

let shown: { readonly end: () => void; readonly open: (bar: HTMLElement) => void } | undefined;

/** Highlights what the fragment of an address asks for. Nothing happens if the article has none of it. */
export function showHighlights(hash: string): void {
  shown?.end();
  shown = undefined;
  const request = readHighlights(hash);
  if (!request) return;
  const ranges = [...document.querySelectorAll('.article h1, .article .prose > *')].flatMap((block) =>
    rangesIn(block, request.forms),
  );
  if (ranges.length === 0) return;
  const showing = lead(paintHighlights(ranges), Math.min(request.at, ranges.length - 1));
  shown = showing;
  openReadingBar().then(
    ({ found }) => {
      if (shown === showing) showing.open(found);
    },
    () => {
      // Without a network the highlights are there, and their keys.
    },
  );
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

/** Leads from highlight to highlight, by keys and, once it is there, by a bar. */
function lead({ ranges, point, clear }: PaintedHighlights, first: number): NonNullable<typeof shown> {
  let bar: HTMLElement | undefined;
  let here = first;

  function go(index: number): void {
    here = (index + ranges.length) % ranges.length;
    point(here);
    sayPlace();
    const range = ranges[here];
    if (!range) return;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - (bar?.offsetHeight ?? 0)) scrollBy({ top: top - innerHeight / 3 });
    // A screen reader, or the Tab key, goes on from the highlight.
    getSelection()?.collapse(range.startContainer, range.startOffset);
  }

  function sayPlace(): void {
    const count = bar?.querySelector('output');
    if (count) count.value = `${here + 1} / ${ranges.length}`;
  }

  function press(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (key === 'n') go(here + 1);
    else if (key === 'p') go(here - 1);
    else if (key === 'Escape' && bar?.contains(document.activeElement)) remove();
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
    if (bar) bar.hidden = true;
    bar?.removeEventListener('click', click);
    document.removeEventListener('keydown', press);
  }

  function open(made: HTMLElement): void {
    bar = made;
    bar.hidden = false;
    bar.addEventListener('click', click);
    // The highlight may be where the bar is now.
    go(here);
  }

  document.addEventListener('keydown', press);
  go(first);
  return { end, open };
}
