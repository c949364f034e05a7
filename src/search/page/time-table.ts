import { formatEdtf } from '../../i18n/format-edtf.ts';
import { formatInteger, formatShare } from '../../i18n/plural.ts';
import { element } from '../../base/element.ts';
import type { TimeReading } from './time-reading.ts';
import { describeRest, type TimeWording } from './time-words.ts';

/** Shows the numbers of a histogram as a table. A period without hits has no row; the others are buttons, like the bars. */
export function fillTimeTable(table: HTMLTableElement, reading: TimeReading, wording: TimeWording): void {
  const { setup, localise, questions } = wording;
  const { columns, rest } = reading;
  const withAll = columns.some(({ all }) => all !== undefined);
  const heads = [
    localise('tablePeriod'),
    ...(questions.length > 1 ? questions : [localise('hits')]),
    ...(withAll ? [localise('tableAll')] : []),
  ];
  const count = (n: number): string => formatInteger(n, setup.ui);
  const rows = columns
    .filter(({ counts }) => counts.some((n) => n > 0))
    .map(({ first, counts, all }) => {
      const button = element('button', 'link', formatEdtf(first, setup.patterns));
      button.type = 'button';
      button.dataset['period'] = first;
      const numbers = counts.map((n) =>
        all === undefined || all === 0
          ? count(n)
          : localise('tableShare', { n, share: formatShare((1000 * n) / all, setup.ui) }),
      );
      return row(button, [...numbers, ...(withAll ? [count(all ?? 0)] : [])]);
    });
  const others = rest.map((one) =>
    row(describeRest(one, wording), [...one.counts.map(count), ...(withAll ? [''] : [])]),
  );
  const head = element('tr');
  head.append(...heads.map((text) => cell('th', text, 'col')));
  table.createTHead().replaceChildren(head);
  const body = table.tBodies[0] ?? table.createTBody();
  body.replaceChildren(...rows, ...others);
}

function row(name: Node | string, numbers: readonly string[]): HTMLTableRowElement {
  const made = element('tr');
  made.append(cell('th', name, 'row'), ...numbers.map((text) => cell('td', text)));
  return made;
}

function cell(kind: 'th' | 'td', content: Node | string, scope = ''): HTMLTableCellElement {
  const made = element(kind);
  if (scope !== '') made.scope = scope;
  made.append(content);
  return made;
}
