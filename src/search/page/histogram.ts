/** The histogram of hits over time, which is also the control of the period. The path above it leads back to longer periods. */
import { formatInteger } from '../../i18n/plural.ts';
import type { ShownTime } from '../engine/timeline.ts';
import { CALENDAR, type Precision } from '../facets/precision.ts';
import { chooseBars } from './bar-choice.ts';
import { placeLabels } from './bar-labels.ts';
import { element } from '../../base/element.ts';
import { BREAK_COLUMNS, widthOf } from './time-axis.ts';
import { periodFrom, pressedPeriod, renderTimePath, type Period } from './time-path.ts';
import { readTime, type ReadColumn, type ReadRest, type TimeReading } from './time-reading.ts';
import { fillTimeTable } from './time-table.ts';
import { captionOf, describeColumn, describeRest, type TimeWording } from './time-words.ts';

export interface Histogram {
  readonly show: (shown: HistogramContent) => void;
}

/** What a histogram shows. */
export interface HistogramContent {
  readonly time: ShownTime;
  readonly period: Period;
  /** Whether compared questions are shown by their share of all articles of the time. */
  readonly wantsShares: boolean;
  readonly wording: TimeWording;
}

/** What is told of a choice in the histogram. */
export interface TimeListener {
  readonly choosePeriod: (period: Period) => void;
  /** Articles whose date is known with one of these precisions are wanted. */
  readonly choosePrecision: (precisions: readonly Precision[]) => void;
}

/** The elements of a histogram. */
export interface HistogramPlaces {
  readonly path: HTMLElement;
  /** Says what the bars are, or what the one is that is pointed at. */
  readonly caption: HTMLElement;
  readonly chart: HTMLElement;
  /** The bars of hits without a place on the axis. */
  readonly rest: HTMLElement;
  readonly table: HTMLTableElement;
}

/** Pixels from one bar to the next, at least: a bar of 8 and a gap. A finger needs more. */
const MIN_PITCH = 9;
const MIN_PITCH_TOUCHED = 24;
const MAX_PITCH = 96;
/** With less room the bars of two questions are not side by side, but one in front of the other. */
const MIN_PITCH_ABREAST = 18;
/** Where the page is narrow or pointed at with a finger. */
const TOUCHED = '(pointer: coarse), (max-width: 59.99rem)';

export function createHistogram(
  { path, caption, chart, rest, table }: HistogramPlaces,
  { choosePeriod, choosePrecision }: TimeListener,
): Histogram {
  const bars = element('ol', 'bars');
  const labels = element('div', 'bar-labels');
  labels.ariaHidden = 'true';
  chart.replaceChildren(bars, labels);
  const brush = document.createElement('canvas').getContext('2d');
  let content: HistogramContent | undefined;
  let reading: TimeReading | undefined;
  let drawnWidth = 0;

  const shownBars = (): readonly ReadColumn[] => reading?.columns.filter(({ kind }) => kind === 'bar') ?? [];
  const forget = chooseBars(bars, {
    choose(first, last) {
      const all = shownBars();
      const [from, to] = [all[first]?.first, all[last]?.last];
      if (from !== undefined && to !== undefined) choosePeriod(periodFrom(from, to));
    },
    point(place) {
      const column = place === undefined ? undefined : shownBars()[place];
      if (content && reading)
        caption.textContent = column
          ? describeColumn(column, content.wording)
          : captionOf(reading, content.wording);
    },
  });
  for (const place of [path, table])
    place.addEventListener('click', ({ target }) => {
      const period = pressedPeriod(target);
      if (period) choosePeriod(period);
    });
  // It has no width while the filters are closed.
  new ResizeObserver(() => {
    if (chart.clientWidth !== drawnWidth) draw();
  }).observe(chart);

  function draw(): void {
    drawnWidth = chart.clientWidth;
    if (!content || drawnWidth === 0) return;
    const { wording, time, wantsShares } = content;
    const pitch = matchMedia(TOUCHED).matches ? MIN_PITCH_TOUCHED : MIN_PITCH;
    const read = readTime(time, Math.max(1, Math.floor(drawnWidth / pitch)), wantsShares);
    reading = read;
    const hadFocus = bars.contains(document.activeElement);
    forget();
    drawBars(read, wording);
    if (hadFocus) bars.querySelector('button')?.focus();
    caption.textContent = captionOf(read, wording);
    rest.replaceChildren(...read.rest.map((one) => renderRest(one, read, wording)));
    fillTimeTable(table, read, wording);
  }

  function drawBars(read: TimeReading, wording: TimeWording): void {
    const { columns, most, axis } = read;
    const pitch = Math.min(MAX_PITCH, drawnWidth / Math.max(1, widthOf(columns)));
    const lefts: number[] = [];
    let left = 0;
    const items = columns.map((column) => {
      const width = pitch * (column.kind === 'bar' ? 1 : BREAK_COLUMNS);
      lefts.push(left);
      left += width;
      const item = column.kind === 'bar' ? renderBar(column, most, wording) : renderBreak(column, wording);
      item.style.inlineSize = `${width}px`;
      return item;
    });
    bars.replaceChildren(...items);
    bars.classList.toggle('abreast', pitch >= MIN_PITCH_ABREAST);
    bars.querySelector('button')?.setAttribute('tabindex', '0');
    const { fontSize, fontFamily } = getComputedStyle(labels);
    if (brush) brush.font = `${fontSize} ${fontFamily}`;
    const measure = (text: string): number => brush?.measureText(text).width ?? 0;
    const placed = placeLabels(axis, { lefts, width: drawnWidth }, wording.setup.patterns, measure);
    labels.replaceChildren(
      ...placed.map(({ text, left: at }) => {
        const label = element('span', '', text);
        label.style.insetInlineStart = `${at}px`;
        return label;
      }),
    );
  }

  function renderRest(one: ReadRest, { axis, columns }: TimeReading, wording: TimeWording): HTMLElement {
    const button = element('button');
    button.type = 'button';
    button.dataset['rest'] = one.kind;
    const numbers = element(
      'span',
      'search-count',
      one.counts.map((n) => formatInteger(n, wording.setup.ui)).join(' · '),
    );
    button.append(element('span', '', describeRest(one, wording)), numbers);
    const [count = 0] = one.counts;
    const placed = columns.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
    button.style.setProperty('--share', `${(100 * count) / Math.max(1, placed, count)}%`);
    button.addEventListener('click', () => {
      if (one.kind === 'earlier') choosePeriod({ to: one.edtf?.slice(3, 7) });
      else if (one.kind === 'longer')
        choosePrecision([...CALENDAR.slice(CALENDAR.indexOf(axis.unit) + 1), 'longer']);
      else choosePrecision([one.kind]);
    });
    const item = element('li');
    item.append(button);
    return item;
  }

  return {
    show(shown) {
      content = shown;
      path.replaceChildren(...renderTimePath(shown.period, shown.wording.setup, shown.wording.localise));
      draw();
    },
  };
}

function renderBar(column: ReadColumn, most: number, wording: TimeWording): HTMLLIElement {
  const button = element('button');
  button.type = 'button';
  button.dataset['edtf'] = column.first;
  button.tabIndex = -1;
  button.ariaLabel = describeColumn(column, wording);
  for (const [index, value] of column.values.entries()) {
    const part = element('span', index === 0 ? 'bar' : 'bar other');
    part.classList.toggle('empty', value === 0);
    part.style.blockSize = `${(100 * value) / Math.max(most, Number.MIN_VALUE)}%`;
    button.append(part);
  }
  const item = element('li');
  item.append(button);
  return item;
}

function renderBreak(column: ReadColumn, wording: TimeWording): HTMLLIElement {
  const item = element('li', 'bar-break');
  item.append(element('span', 'visually-hidden', describeColumn(column, wording)));
  return item;
}
