import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';

/** Words in every interface language. */
export type Labels = Readonly<Record<InterfaceLanguage, string>>;

/** @param of the words in one language */
export function labelsIn(of: (ui: InterfaceLanguage) => string): Labels {
  return Object.fromEntries(INTERFACE_LANGUAGES.map((ui) => [ui, of(ui)])) as Labels;
}
