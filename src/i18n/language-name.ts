import { UNDETERMINED, type InterfaceLanguage } from '../languages/index.ts';
import { translator } from './strings.ts';

/**
 * What the interface language calls a language, as it stands inside a sentence or a list; the tag itself where nobody
 * knows a name. At build only: browsers do not know all six languages.
 *
 * @example
 * languageName('sv', 'lv') //=> 'zviedru'
 * @example
 * languageName('und', 'en') //=> 'undetermined'
 */
export function languageName(tag: string, ui: InterfaceLanguage): string {
  if (tag === UNDETERMINED) return translator(ui)('language.undetermined');
  try {
    return new Intl.DisplayNames([ui], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * «in Swedish», in the case the interface language asks for; fills `{inLanguage}`.
 *
 * @example
 * inLanguage('sv', 'lv') //=> 'zviedru valodā'
 * @example
 * inLanguage('und', 'de') //=> 'in nicht bestimmter Sprache'
 */
export function inLanguage(tag: string, ui: InterfaceLanguage): string {
  const t = translator(ui);
  if (tag === UNDETERMINED) return t('language.inUndetermined');
  return t('language.in', { language: languageName(tag, ui) });
}
