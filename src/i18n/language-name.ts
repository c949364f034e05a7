import { UNDETERMINED, type InterfaceLanguage } from '../languages/index.ts';
import { translator } from './strings.ts';

/**
 * The name of a language in an interface language, as written within a sentence or a list. A tag without a known name is
 * returned as it is. At build only: browsers do not know every interface language.
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
 * «in Swedish», in the grammatical case that the interface language needs; the value of `{inLanguage}` in strings.
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
