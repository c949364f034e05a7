import type { SourceLanguage } from '../../../src/languages/index.ts';
import type { LanguageStyle } from '../language-style.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { lv } from './lv.ts';
import { sq } from './sq.ts';
import { sv } from './sv.ts';

/** The languages of a made archive; another one would change every file of it. */
export const LANGUAGE_STYLES = { lv, sv, de, sq, da } satisfies Partial<
  Record<SourceLanguage, LanguageStyle>
>;

export type MadeLanguage = keyof typeof LANGUAGE_STYLES;

export const MADE_LANGUAGES = Object.keys(LANGUAGE_STYLES) as MadeLanguage[];
