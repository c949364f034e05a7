import type { SourceLanguage } from '../../../src/languages/index.ts';
import type { Tongue } from '../made-language.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { lv } from './lv.ts';
import { sq } from './sq.ts';
import { sv } from './sv.ts';

/** The languages of a made archive; another one would change every file of it. */
export const TONGUES = { lv, sv, de, sq, da } satisfies Partial<Record<SourceLanguage, Tongue>>;

export type MadeLanguage = keyof typeof TONGUES;

export const MADE_LANGUAGES = Object.keys(TONGUES) as MadeLanguage[];
