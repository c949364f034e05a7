import { readdirSync } from 'node:fs';
import { SOURCE_LANGUAGES, type SourceLanguage } from '../../src/languages/index.ts';

/** The kinds of own gold: each has a folder in tests/gold, with a file per language. */
export const GOLD_KINDS = ['dates', 'names', 'quotes', 'sentences', 'structure', 'titles'] as const;
export type GoldKind = (typeof GOLD_KINDS)[number];

const GOLD = new URL('../../tests/gold/', import.meta.url);

/** The source languages that gold of a kind is written for; a new language may come without. */
export function languagesWithGold(kind: GoldKind): SourceLanguage[] {
  const written = new Set(readdirSync(new URL(kind, GOLD)).map((file) => file.split('.')[0]));
  return SOURCE_LANGUAGES.filter((language) => written.has(language));
}

/** The missing gold, for readers of the figures: «nb: titles, quotes». */
export function missingGold(): string[] {
  return SOURCE_LANGUAGES.flatMap((language) => {
    const missing = GOLD_KINDS.filter((kind) => !languagesWithGold(kind).includes(language));
    return missing.length === 0 ? [] : [`${language}: ${missing.join(', ')}`];
  });
}
