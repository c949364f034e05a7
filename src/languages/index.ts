/**
 * Every language Kiosk knows by name. What it knows of one is in the folder of the same tag, a file a section (sections/), and each
 * section is optional: a missing one falls back to the plain one. After a change of a row or of the files in a folder `npm run languages`
 * writes tables/ anew, one module a section, so that a browser loads no more than the section it asks for.
 */
import { INTERFACE_LANGUAGES, SOURCE_LANGUAGES } from './tables/tags.ts';

/** BCP 47 tag → what the language calls itself, as a list of languages writes it. This row is all a language needs. */
export const LANGUAGES = {
  en: 'English',
  lv: 'latviešu',
  sv: 'svenska',
  de: 'Deutsch',
  sq: 'shqip',
  da: 'dansk',
  nb: 'norsk bokmål',
} as const;

export { INTERFACE_LANGUAGES, SOURCE_LANGUAGES };

/** A language whose dates, captions and names ingest can read: its folder has a lexicon. */
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

/** A language the site speaks: its folder has strings.json. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** BCP 47 for «not determined». */
export const UNDETERMINED = 'und';

export function isSourceLanguage(tag: string): tag is SourceLanguage {
  return (SOURCE_LANGUAGES as readonly string[]).includes(tag);
}

export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly string[]).includes(tag);
}

/**
 * The name of a language in that language; the tag itself where no name is known.
 *
 * @example
 * endonym('lv') //=> 'latviešu'
 * @example
 * endonym('fi') //=> 'suomi'
 */
export function endonym(tag: string): string {
  const known: string | undefined = (LANGUAGES as Readonly<Record<string, string>>)[tag];
  return known ?? new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
