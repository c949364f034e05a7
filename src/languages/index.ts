/**
 * Every language Kiosk knows by name. A source language has a lexicon (lexicon.ts in its folder) and a search key;
 * an interface language has strings (strings.json). Any other language is published under its own BCP 47 tag.
 */

/** Languages whose dates, captions and endings ingest can read. */
export const SOURCE_LANGUAGES = ['lv', 'sv', 'de', 'sq', 'da'] as const;
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

/** Languages the site speaks. */
export const INTERFACE_LANGUAGES = ['en', 'lv', 'sv', 'de', 'sq', 'da'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** BCP 47 for «not determined». */
export const UNDETERMINED = 'und';

/** What a language calls itself, as a list of languages writes it. */
const ENDONYMS = {
  en: 'English',
  lv: 'latviešu',
  sv: 'svenska',
  de: 'Deutsch',
  sq: 'shqip',
  da: 'dansk',
} as const satisfies Record<SourceLanguage | InterfaceLanguage, string>;

export function isSourceLanguage(tag: string): tag is SourceLanguage {
  return (SOURCE_LANGUAGES as readonly string[]).includes(tag);
}

export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly string[]).includes(tag);
}

/**
 * The name of a language in that language; the tag itself where nobody knows one.
 *
 * @example
 * endonym('lv') //=> 'latviešu'
 * @example
 * endonym('nb') //=> 'norsk bokmål'
 */
export function endonym(tag: string): string {
  const known: string | undefined = (ENDONYMS as Readonly<Record<string, string>>)[tag];
  return known ?? new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
