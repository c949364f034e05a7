import type { InterfaceLanguage } from '../languages/index.ts';
import type { NameRecord } from '../record/schema.ts';

/** A label of a name, and the language of the label (BCP 47). */
export interface NameLabel {
  readonly text: string;
  readonly language: string;
}

/**
 * Languages whose newspapers respell foreign names by their sound: those whose pack says so. Listed here, because a page that
 * shows a label has no use for the packs; a test compares them.
 */
export const RESPELLING_LANGUAGES: ReadonlySet<string> = new Set(['lv', 'sq']);

/**
 * The label of a name for an interface language: the one in that language, else the English one, else the spelling that most
 * languages share, those first that do not respell names («Elon Musk», not «Īlons Masks»). A name without labels is shown by its id.
 */
export function nameLabel({ label, id }: Pick<NameRecord, 'label' | 'id'>, ui: InterfaceLanguage): NameLabel {
  for (const language of [ui, 'en']) {
    const text = label[language];
    if (text !== undefined) return { text, language };
  }
  const [shared] = Object.entries(label).toSorted(
    ([one, text], [other, otherText]) =>
      Number(RESPELLING_LANGUAGES.has(one)) - Number(RESPELLING_LANGUAGES.has(other)) ||
      sharing(label, otherText) - sharing(label, text),
  );
  return shared ? { text: shared[1], language: shared[0] } : { text: id, language: ui };
}

function sharing(label: NameRecord['label'], text: string): number {
  return Object.values(label).filter((other) => other === text).length;
}
