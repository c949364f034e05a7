import type { InterfaceLanguage } from '../languages/index.ts';
import type { NameRecord } from '../record/schema.ts';

/** A label of a name, and the language of the label (BCP 47). */
export interface NameLabel {
  readonly text: string;
  readonly language: string;
}

/**
 * The label of a name for an interface language: the one in that language, else the English one, else the first one there is.
 * A name without labels is shown by its id.
 */
export function nameLabel({ label, id }: Pick<NameRecord, 'label' | 'id'>, ui: InterfaceLanguage): NameLabel {
  for (const language of [ui, 'en', ...Object.keys(label)]) {
    const text = label[language];
    if (text !== undefined) return { text, language };
  }
  return { text: id, language: ui };
}
