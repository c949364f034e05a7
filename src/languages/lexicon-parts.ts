import type { LexiconParts } from './sections/lexicon.ts';
import { plainDates } from './sections/dates.ts';
import { plainFields, plainNames, plainSentences, plainStructure } from './sections/lexicon.ts';
import { plainInflection } from './sections/name-inflection.ts';
import { plainQuotes } from './sections/quotes.ts';
import { lexicons } from './tables/lexicons.ts';

/** The parts of a language whose pack has none. */
const PLAIN: LexiconParts = {
  dates: plainDates,
  structure: plainStructure,
  fields: plainFields,
  sentences: plainSentences,
  nameInflection: plainInflection,
  quotes: plainQuotes,
  names: plainNames,
};

/**
 * A part of what ingest knows of a language; the plain one where its pack has none.
 *
 * @param language BCP 47, with or without a pack
 * @example
 * partOf('und', 'sentences').ordinalStop //=> true
 */
export function partOf<Part extends keyof LexiconParts>(language: string, part: Part): LexiconParts[Part] {
  return lexicons[language]?.[part] ?? PLAIN[part];
}

/** Whether the pack of a language has a part. */
export function hasPart(language: string, part: keyof LexiconParts): boolean {
  return lexicons[language]?.[part] !== undefined;
}

/** A part, from each pack that has it. */
export function everyPart<Part extends keyof LexiconParts>(part: Part): LexiconParts[Part][] {
  return Object.values(lexicons).flatMap((lexicon) => lexicon[part] ?? []);
}
