import type { SourceLanguage } from './index.ts';
import { da } from './da/lexicon.ts';
import { de } from './de/lexicon.ts';
import { lv } from './lv/lexicon.ts';
import { sq } from './sq/lexicon.ts';
import { sv } from './sv/lexicon.ts';
import type { Lexicon } from './sections/lexicon.ts';

/** What ingest knows of each source language: data a native speaker can review without reading code. */
export const lexicons: Readonly<Record<SourceLanguage, Lexicon>> = { lv, sv, de, sq, da };
