/**
 * The histogram of hits over time, which is also the control of the period. Each bar is a button: arrow keys move, Shift with an arrow key
 * selects several, Enter chooses. A mouse or finger clicks a bar or drags over several. The path above it leads back to longer periods.
 */
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { element } from './element.ts';
import type { Setup, Localise } from './setup.ts';
import type { TimelineBar, ShownTime, TimelineSpan } from '../engine/timeline.ts';

/** A period whose ends are years, months or days. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Histogram {
  readonly show: (time: ShownTime, period: Period) => void;
}

/** Labels under the bars. More would overlap. */
const MAX_LABELS = 8;

/** @param choose is called with the chosen period */
export function createHistogram(
  place: HTMLElement,
  path: HTMLElement,
  { patterns }: Setup,
  localise: Localise,
  choose: (period: Period) => void,
): Histogram {
  const bars = element('ol', 'bars');
  place.replaceChildren(bars);
  let anchor: number | undefined;
  let last = 0;
  let drawn = false;

  const buttons = (): HTMLButtonElement[] => [...bars.querySelectorAll('button')];
  const ends = (): [number, number] => [Math.min(anchor ?? last, last), Math.max(anchor ?? last, last)];

  function mark(): void {
    const [first, end] = anchor === undefined ? [-1, -1] : ends();
    for (const [index, button] of buttons().entries())
      button.classList.toggle('chosen', index >= first && index <= end);
  }
  function take(): void {
    const all = buttons();
    const [first, end] = ends();
    anchor = undefined;
    const [from, to] = [all[first]?.dataset['edtf'], all[end]?.dataset['edtf']];
    if (from !== undefined) choose({ from, to });
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
  const indexAt = (x: number): number =>
    buttons().findIndex((button) => button.getBoundingClientRect().right >= x);

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
    anchor = last = Math.max(0, indexAt(clientX));
    drawn = false;
    mark();
  });
  bars.addEventListener('pointermove', ({ clientX, buttons: pressed }) => {
    if (anchor === undefined || pressed === 0) return;
    const index = indexAt(clientX);
    last = index < 0 ? buttons().length - 1 : index;
    drawn ||= last !== anchor;
    mark();
  });
  addEventListener('pointerup', () => {
    if (anchor !== undefined && drawn) take();
  });
  bars.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (drawn && detail > 0) {
      drawn = false;
      return;
    }
    if (!button) return;
    if (detail > 0) anchor = undefined;
    last = buttons().indexOf(button);
    take();
  });
  path.addEventListener('click', ({ target }) => {
    const period = target instanceof HTMLElement ? target.dataset['period'] : undefined;
    if (period !== undefined) choose(period === '' ? {} : { from: period, to: period });
  });

  return {
    show(time, period) {
      const most = Math.max(1, ...time.bars.map(({ certain, possible }) => certain + possible));
      const every = Math.ceil(time.bars.length / MAX_LABELS);
      const hadFocus = bars.contains(document.activeElement);
      [anchor, last] = [undefined, 0];
      bars.replaceChildren(
        ...time.bars.map((bar, index) => {
          const button = element('button');
          button.type = 'button';
          button.dataset['edtf'] = bar.edtf;
          button.tabIndex = index === 0 ? 0 : -1;
          button.title = describe(bar);
          button.ariaLabel = button.title;
          for (const kind of ['possible', 'certain'] as const) {
            const part = element('span', kind);
            part.style.blockSize = `${(100 * bar[kind]) / most}%`;
            button.append(part);
          }
          const item = element('li');
          item.append(button);
          if (index % every === 0)
            item.append(element('span', 'bar-label', shorten(bar.edtf, index, time.span)));
          return item;
        }),
      );
      if (hadFocus) buttons()[0]?.focus();
      path.replaceChildren(...wayOut(time.span, period));
    },
  };

  function describe({ edtf, certain, possible }: TimelineBar): string {
    const date = formatEdtf(edtf, patterns);
    const sure = localise('bar', { date, n: certain });
    return possible === 0 ? sure : `${sure} ${localise('barPossible', { n: possible })}`;
  }
  function shorten(edtf: string, index: number, span: TimelineSpan | undefined): string {
    if (span?.unit === 'day') return String(Number(edtf.slice(8)));
    if (span?.unit === 'year') return edtf;
    const month = patterns.monthsShort[Number(edtf.slice(5)) - 1] ?? '';
    return index === 0 || edtf.endsWith('-01') ? `${month} ${edtf.slice(0, 4)}` : month;
  }
  /** The path, such as «All dates › 2022 › December 2022». Each step but the last is a button. */
  function wayOut(span: TimelineSpan | undefined, { from, to }: Period): Node[] {
    if (from === undefined && to === undefined) return [element('span', '', localise('allDates'))];
    const steps = [{ period: '', text: localise('allDates') }];
    const year = from?.slice(0, 4);
    const isPart = from !== year || to !== year;
    if (year !== undefined && year === to?.slice(0, 4) && isPart) steps.push({ period: year, text: year });
    const links = steps.flatMap(({ period, text }) => {
      const button = element('button', 'link', text);
      button.type = 'button';
      button.dataset['period'] = period;
      return [button, ' › '];
    });
    const shown = span && (span.unit === 'day' || from === to) ? (from ?? '') : `${from ?? ''}/${to ?? ''}`;
    const here = from === undefined ? `[..${to ?? ''}]` : to === undefined ? `[${from}..]` : shown;
    return [...links, element('span', '', formatEdtf(here, patterns))].map((node) =>
      typeof node === 'string' ? document.createTextNode(node) : node,
    );
  }
}
