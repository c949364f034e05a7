import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';

/** Words in every interface language. */
export type Labels = Readonly<Record<InterfaceLanguage, string>>;

/** @param of the words in one language */
export function labelsIn(of: (ui: InterfaceLanguage) => string): Labels {
  return Object.fromEntries(INTERFACE_LANGUAGES.map((ui) => [ui, of(ui)])) as Labels;
}

/**
 * The labels that differ from the one that is shown, for the attribute `data-labels`: the script of leaf pages shows them in other languages.
 *
 * @returns JSON; `undefined` where all are the same
 * @example
 * otherLabels({ en: 'Riga', lv: 'Rīga', sv: 'Riga', de: 'Riga', sq: 'Riga', da: 'Riga' }, 'en') //=> '{"lv":"Rīga"}'
 */
export function otherLabels(labels: Labels, shown: InterfaceLanguage): string | undefined {
  const others = Object.entries(labels).filter(([, text]) => text !== labels[shown]);
  return others.length === 0 ? undefined : JSON.stringify(Object.fromEntries(others));
}
