import { compareText } from '../record/order.ts';
import type { InterfaceLanguage } from '../languages/index.ts';

/**
 * The alphabetical order of an interface language (Å after Z in Swedish, Č after C in Latvian), numbers by their size.
 * At build only: browsers do not know all six languages. Never 0 for two different strings, so lists are the same on every run.
 *
 * @example
 * ['Öland', 'Zürich', 'Ängelholm'].toSorted(compareIn('sv')) //=> ['Zürich', 'Ängelholm', 'Öland']
 */
export function compareIn(ui: InterfaceLanguage): (a: string, b: string) => number {
  const collator = new Intl.Collator(ui, { numeric: true });
  return (a, b) => collator.compare(a, b) || compareText(a, b);
}
