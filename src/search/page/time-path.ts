import { formatEdtf } from '../../i18n/format-edtf.ts';
import { element } from '../../base/element.ts';
import type { Setup, Localise } from './setup.ts';

/** A period whose ends are years, months or days. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The path to a period, such as «All dates › 2022 › December 2022». Each step but the last is a button with its period. */
export function renderTimePath(
  { from, to }: Period,
  { patterns }: Pick<Setup, 'patterns'>,
  localise: Localise,
): Node[] {
  if (from === undefined && to === undefined) return [element('span', '', localise('allDates'))];
  const steps = [{ period: '', text: localise('allDates') }];
  const year = from?.slice(0, 4);
  const isPart = from !== year || to !== year;
  if (year !== undefined && year === to?.slice(0, 4) && isPart) steps.push({ period: year, text: year });
  const links = steps.flatMap(({ period, text }) => {
    const button = element('button', 'link', text);
    button.type = 'button';
    button.dataset['period'] = period;
    return [button, document.createTextNode(' › ')];
  });
  return [...links, element('span', '', formatEdtf(nameOf(from, to), patterns))];
}

function nameOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `[..${to ?? ''}]`;
  if (to === undefined) return `[${from}..]`;
  return from === to ? from : `${from}/${to}`;
}

/** The period of the button that was pressed; `undefined` when something else was. */
export function pressedPeriod(target: EventTarget | null): Period | undefined {
  const period = target instanceof HTMLElement ? target.dataset['period'] : undefined;
  if (period === undefined) return undefined;
  return period === '' ? {} : periodFrom(period, period);
}

/**
 * The period from one EDTF year, month, day or decade to another.
 *
 * @example
 * periodFrom('199X', '200X') //=> { from: '1990', to: '2009' }
 */
export function periodFrom(first: string, last: string): Period {
  return { from: first.replace('X', '0'), to: last.replace('X', '9') };
}
