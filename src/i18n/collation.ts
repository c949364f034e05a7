import { compareText } from '../record/order.ts';
import type { InterfaceLanguage } from '../languages/index.ts';

/**
 * Returns a comparison in the alphabetical order of an interface language (Å after Z in Swedish, Č after C in Latvian).
 * Numbers compare by value. Only equal strings compare as 0, so lists are the same on every run. At build only: browsers do
 * not know every interface language.
 *
 * @example
 * ['Öland', 'Zürich', 'Ängelholm'].toSorted(compareIn('sv')) //=> ['Zürich', 'Ängelholm', 'Öland']
 */
export function compareIn(ui: InterfaceLanguage): (a: string, b: string) => number {
  const collator = new Intl.Collator(ui, { numeric: true });
  return (a, b) => collator.compare(a, b) || compareText(a, b);
}
