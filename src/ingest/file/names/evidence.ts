import { bitOf } from './word-classes.ts';
import type { WordAttributes } from './word-attributes.ts';

/** Evidence from the whole text about a word, as bits. */
export const EVIDENCE = {
  lowerCase: 1,
  capitalInside: 2,
  repeated: 4,
  afterRole: 8,
  afterFirstName: 16,
  beforeSaying: 32,
  afterPlaceCue: 64,
  besideOrganisationWord: 128,
  besidePlaceWord: 256,
  inBrackets: 512,
  beforeCapital: 1024,
} as const;

const ROLE = bitOf('role');
const SAYING = bitOf('saying');
const PLACE_CUE = bitOf('place-cue');
const FIRST_NAME = bitOf('first-name') | bitOf('inflected-first-name');
const ORGANISATION_WORD = bitOf('organisation-word');
const PLACE_WORD = bitOf('place-word');
const BRACKET = '(';

/** Gathers the evidence of all occurrences for every stem in the text. */
export function gatherEvidence(
  sentences: readonly (readonly WordAttributes[])[],
): ReadonlyMap<number, number> {
  const evidence = new Map<number, number>();
  for (const words of sentences) {
    for (const [index, word] of words.entries()) {
      const seen = evidence.get(word.stem);
      evidence.set(
        word.stem,
        (seen ?? 0) | (seen === undefined ? 0 : EVIDENCE.repeated) | shownAt(words, index, word),
      );
    }
  }
  return evidence;
}

function shownAt(words: readonly WordAttributes[], index: number, word: WordAttributes): number {
  if (!word.capital) return EVIDENCE.lowerCase;
  const before = words[index - 1];
  const after = words[index + 1];
  let bits = index > 0 && before?.capital !== undefined && isLetter(before) ? EVIDENCE.capitalInside : 0;
  if (before) {
    if (before.classes & ROLE) bits |= EVIDENCE.afterRole;
    if (before.capital && before.classes & FIRST_NAME) bits |= EVIDENCE.afterFirstName;
    if (before.classes & PLACE_CUE) bits |= EVIDENCE.afterPlaceCue;
    if (before.lowerText === BRACKET) bits |= EVIDENCE.inBrackets;
  }
  if (after) {
    if (after.classes & SAYING) bits |= EVIDENCE.beforeSaying;
    if (after.capital) bits |= EVIDENCE.beforeCapital;
  }
  const around = (before?.classes ?? 0) | (after?.classes ?? 0);
  if (around & ORGANISATION_WORD) bits |= EVIDENCE.besideOrganisationWord;
  if (around & PLACE_WORD) bits |= EVIDENCE.besidePlaceWord;
  return bits;
}

function isLetter(word: WordAttributes): boolean {
  return word.lowerText.length > 1 || word.capital;
}
