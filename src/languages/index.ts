/**
 * Every language that Kiosk knows by name. What it knows about a language is in the folder of the same tag, with a file
 * for each section (sections/). Sections are optional: the plain one is used where one is missing. After a change to a
 * row or to the files in a folder, run `npm run languages`. It writes tables/, with a module for each section, so that
 * a browser loads only the sections that it needs.
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
