import type { InterfaceLanguage } from '../languages/index.ts';
import type { NameRecord } from '../record/schema.ts';

/** A name in one language, and which language that is. */
export interface NameLabel {
  readonly text: string;
  readonly language: string;
}

/**
 * What a name is called in an interface language: as that language's texts write it, else as English ones do, else in
 * the first language it was seen in.
 */
export function nameLabel({ label, id }: Pick<NameRecord, 'label' | 'id'>, ui: InterfaceLanguage): NameLabel {
  for (const language of [ui, 'en', ...Object.keys(label)]) {
    const text = label[language];
    if (text !== undefined) return { text, language };
  }
  return { text: id, language: ui };
}
