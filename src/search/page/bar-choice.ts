/**
 * Choosing bars of a histogram. Each is a button: arrow keys move, Shift with an arrow key selects several, Enter chooses. A mouse or finger
 * presses a bar or draws over several.
 */

/** What the histogram is told of. Places are those of buttons. */
export interface BarListener {
  /** The bars from the first to the last are chosen. */
  readonly choose: (first: number, last: number) => void;
  /** A bar is pointed at or has the focus; `undefined`: none any more. */
  readonly point: (place: number | undefined) => void;
}

/** @returns forgets what was being chosen, because the bars are new */
export function chooseBars(bars: HTMLElement, { choose, point }: BarListener): () => void {
  let anchor: number | undefined;
  let last = 0;
  let drawn = false;

  const buttons = (): HTMLButtonElement[] => [...bars.querySelectorAll('button')];
  const ends = (): [number, number] => [Math.min(anchor ?? last, last), Math.max(anchor ?? last, last)];
  const placeOf = (target: EventTarget | null): number =>
    buttons().findIndex((button) => target instanceof Node && button.contains(target));

  function mark(): void {
    const [first, end] = anchor === undefined ? [-1, -1] : ends();
    for (const [index, button] of buttons().entries())
      button.classList.toggle('chosen', index >= first && index <= end);
  }
  function take(): void {
    const [first, end] = ends();
    anchor = undefined;
    choose(first, end);
  }
  function moveTo(index: number, extend: boolean): void {
    const all = buttons();
    const next = Math.max(0, Math.min(all.length - 1, index));
    anchor = extend ? (anchor ?? last) : undefined;
    for (const [other, button] of all.entries()) button.tabIndex = other === next ? 0 : -1;
    last = next;
    all[next]?.focus();
    mark();
  }
  /** The last button that begins before a place: beside all of them it is the first or the last one, and on a break the one before. */
  const indexAt = (x: number): number =>
    Math.max(
      0,
      buttons().findLastIndex((button) => button.getBoundingClientRect().left <= x),
    );

  bars.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      moveTo(last + step, event.shiftKey);
    } else if (event.key === 'Escape' && anchor !== undefined) {
      anchor = undefined;
      mark();
    }
  });
  bars.addEventListener('pointerdown', ({ clientX, button }) => {
    if (button !== 0) return;
    anchor = last = indexAt(clientX);
    drawn = false;
    mark();
  });
  bars.addEventListener('pointermove', ({ clientX, buttons: pressed }) => {
    if (anchor === undefined || pressed === 0) return;
    last = indexAt(clientX);
    drawn ||= last !== anchor;
    mark();
  });
  addEventListener('pointerup', () => {
    if (anchor !== undefined && drawn) take();
  });
  bars.addEventListener('click', ({ target, detail }) => {
    if (drawn && detail > 0) {
      drawn = false;
      return;
    }
    const place = placeOf(target);
    if (place < 0) return;
    if (detail > 0) anchor = undefined;
    last = place;
    take();
  });
  bars.addEventListener('focusin', ({ target }) => {
    const place = placeOf(target);
    if (place < 0) return;
    last = place;
    point(place);
  });
  bars.addEventListener('pointerover', ({ target }) => {
    const place = placeOf(target);
    point(place < 0 ? undefined : place);
  });
  for (const left of ['focusout', 'pointerleave'])
    bars.addEventListener(left, () => {
      point(undefined);
    });

  return () => {
    [anchor, last] = [undefined, 0];
  };
}
