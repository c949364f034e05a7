import type { SourceLanguage } from '../../languages.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { lv } from './lv.ts';
import { sq } from './sq.ts';
import { sv } from './sv.ts';
import type { Lexicon } from './types.ts';

/** What ingest knows of each source language: data a native speaker can review without reading code. */
export const lexicons: Readonly<Record<SourceLanguage, Lexicon>> = { lv, sv, de, sq, da };
