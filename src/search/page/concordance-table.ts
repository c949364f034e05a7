/** The concordance (KWIC): a table with the matches in one column. */
import { element } from '../../base/element.ts';
import { addressOf, renderDate, renderLanguage, setLanguage } from './hit-list.ts';
import { sideOf, type ConcordanceLine } from '../engine/concordance.ts';
import type { ShownHit, ShownConcordance } from '../engine/messages.ts';
import { find, setup } from './page-elements.ts';

type Side = 'left' | 'right';

interface Row {
  readonly line: ConcordanceLine | undefined;
  readonly element: HTMLTableRowElement;
}

export interface ConcordanceTable {
  /** Adds the lines of hits: at the end, or in their place if the table is sorted. */
  readonly append: (hits: readonly ShownConcordance[]) => void;
  readonly clear: () => void;
  readonly show: (isShown: boolean) => void;
  /** Number of hits in the table. */
  readonly hits: () => number;
}

export function createConcordanceTable(): ConcordanceTable {
  const table = find('[data-search-lines]', HTMLTableElement);
  const [body = table.createTBody()] = table.tBodies;
  const collator = new Intl.Collator(setup.ui);
  let rows: Row[] = [];
  let hits = 0;
  let sortedBy: Side | undefined;

  table.tHead?.addEventListener('click', ({ target }) => {
    const side = target instanceof Element ? target.closest('button')?.dataset['sortLines'] : undefined;
    if (side !== 'left' && side !== 'right') return;
    sortedBy = sortedBy === side ? undefined : side;
    for (const button of table.querySelectorAll<HTMLElement>('[data-sort-lines]')) {
      const isSorted = button.dataset['sortLines'] === sortedBy;
      button.closest('th')?.setAttribute('aria-sort', isSorted ? 'ascending' : 'none');
    }
    place();
  });

  function place(): void {
    const side = sortedBy;
    const key = ({ line }: Row): string => (line && side ? sideOf(line, side) : '');
    const keyed = rows.map((row) => ({ row, key: key(row) }));
    const sorted = side ? keyed.toSorted((a, b) => collator.compare(a.key, b.key)) : keyed;
    body.replaceChildren(...sorted.map(({ row }) => row.element));
  }

  return {
    append(found) {
      const before = rows.length;
      hits += found.length;
      rows = [...rows, ...found.flatMap(renderLines)];
      place();
      if (before > 0) rows[before]?.element.querySelector('a')?.focus();
    },
    clear() {
      rows = [];
      hits = 0;
      body.replaceChildren();
    },
    show(isShown) {
      table.hidden = !isShown;
    },
    hits: () => hits,
  };
}

/** The first line of a hit has its attributes. A hit whose words are not in its text has one line without words. */
function renderLines({ hit, lines }: ShownConcordance): Row[] {
  const rows = (lines.length === 0 ? [undefined] : lines).map((line) => ({
    line,
    element: renderLine(hit, line),
  }));
  const [first] = rows;
  if (first) {
    first.element.dataset['hit'] = hit.id;
    first.element.dataset['language'] = hit.language;
    first.element.dataset['within'] = hit.within;
  }
  return rows;
}

/** A day, month or year in figures; any other date in words. */
function shortDate(hit: ShownHit): HTMLElement {
  const date = renderDate(hit, setup);
  if (!/^\d{4}(?:-\d\d){0,2}$/u.test(hit.edtf)) return date;
  date.title = date.textContent;
  date.textContent = hit.edtf;
  return date;
}

function renderLine(hit: ShownHit, line: ConcordanceLine | undefined): HTMLTableRowElement {
  const row = element('tr');
  const cell = (className: string, text = ''): HTMLTableCellElement => {
    const made = element('td', className);
    setLanguage(made, hit.language);
    made.append(element('span', '', text));
    row.append(made);
    return made;
  };
  cell('left', line?.left);
  const match = element('th', 'match');
  match.scope = 'row';
  setLanguage(match, hit.language);
  const link = element('a', '', line?.match ?? '');
  link.href = addressOf(hit.id, setup, line?.highlight);
  match.append(link);
  row.append(match);
  cell('right', line?.right);
  const article = element('td', 'line-article');
  const title = element(line ? 'span' : 'a', 'line-title', hit.title);
  if (title instanceof HTMLAnchorElement) title.href = addressOf(hit.id, setup);
  setLanguage(title, hit.language);
  article.title = hit.title;
  article.append(renderLanguage(hit.language, setup), ' ', shortDate(hit), ' ', title);
  row.append(article);
  return row;
}
