import { SOURCE_LANGUAGES } from '../../languages.ts';
import { TRAVELLING_LETTERS, alphabets } from './alphabets.ts';

/** How well a reading of bytes looks like written language. */
export interface Plausibility {
  /** Higher is likelier; only readings of the same bytes compare. */
  readonly score: number;
  /** Mean of what speaks for or against each character beyond ASCII, from about −6 to 1; 0 where there is none. */
  readonly perCharacter: number;
}

/** Log-odds by rule of thumb, measured with `npm run evaluate` (encodings). */
const WEIGHT = {
  commonWord: 0.5,
  native: 1,
  neighbour: 0.8,
  travelling: -0.6,
  foreign: -2,
  caseBreak: -2.5,
  wellPlaced: 0.5,
  misplaced: -1,
  insideWord: -3,
  unlikely: -2,
  unassigned: -6,
} as const;

const alphabetCount = alphabets.length;
/** The source languages come first. */
const sourceCount = SOURCE_LANGUAGES.length;

/** Per common word the alphabets that have it, per letter the alphabets it is native to. */
const wordOwners = ownersOf(({ commonWords }) => commonWords);
const letterOwners = ownersOf(({ letters }) => Array.from(letters + letters.toUpperCase()));
const travelling = new Set(TRAVELLING_LETTERS + TRAVELLING_LETTERS.toUpperCase());

function ownersOf(
  items: (alphabet: (typeof alphabets)[number]) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [index, alphabet] of alphabets.entries()) {
    for (const item of new Set(items(alphabet))) owners.set(item, [...(owners.get(item) ?? []), index]);
  }
  return owners;
}

const WORD = /\p{L}+/gu;
const BEYOND_ASCII = /[^\0-\x7f]/gu;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const QUOTES = new Set('“”„‟«»‹›‚‘');
const DASHES = new Set('–—―');
const AT_EASE = new Set('’…·•§°€£©®™½¼¾²³×\u00a0');
const UNLIKELY = new Set('¨¸¹¦¤¬¶¥¡¿¯±´¢µªº¼÷ˇ˛˘˝˙†‡ˆ˜‰ƒ');

/**
 * Weighs one reading: the words and letters of the one language it would be, and whether its marks stand where marks stand.
 * Linear in the text.
 */
export function plausibility(text: string): Plausibility {
  const byAlphabet = new Float64Array(alphabetCount);
  for (const [word] of text.matchAll(WORD)) {
    if (word.length > 10) continue;
    for (const index of wordOwners.get(word) ?? wordOwners.get(word.toLowerCase()) ?? [])
      addTo(byAlphabet, index, WEIGHT.commonWord);
  }
  const wordsOnly = Math.max(...byAlphabet);
  let marks = 0;
  let count = 0;
  for (const { 0: character, index } of text.matchAll(BEYOND_ASCII)) {
    count += 1;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + character.length);
    if (LETTER.test(character) && !UNLIKELY.has(character)) marks += letter(character, before, byAlphabet);
    else marks += mark(character, before, after);
  }
  const best = Math.max(...byAlphabet);
  return { score: best + marks, perCharacter: count === 0 ? 0 : (best - wordsOnly + marks) / count };
}

/** Adds what each alphabet thinks of the letter; what is the same for all of them is returned. */
function letter(character: string, before: string, byAlphabet: Float64Array): number {
  const owners = letterOwners.get(character);
  if (!LATIN.test(character)) return LATIN.test(before) ? WEIGHT.foreign : 0;
  const otherwise = travelling.has(character) ? WEIGHT.travelling : WEIGHT.foreign;
  for (const index of owners ?? [])
    addTo(byAlphabet, index, (index < sourceCount ? WEIGHT.native : WEIGHT.neighbour) - otherwise);
  const broken = UPPER.test(character) && LOWER.test(before);
  return otherwise + (broken ? WEIGHT.caseBreak : 0);
}

function mark(character: string, before: string, after: string): number {
  if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/u.test(character)) return WEIGHT.unassigned;
  const inside = LETTER.test(before) && LETTER.test(after);
  if (character === '’' || character === '·') return inside || LETTER.test(before) ? WEIGHT.wellPlaced : 0;
  if (character === '\u00a0' || DASHES.has(character)) return inside ? 0 : WEIGHT.wellPlaced;
  if (inside) return WEIGHT.insideWord;
  if (QUOTES.has(character)) {
    const spaces = Number(isOpen(before)) + Number(isOpen(after));
    return spaces === 1 ? WEIGHT.wellPlaced : WEIGHT.misplaced;
  }
  if (UNLIKELY.has(character)) return WEIGHT.unlikely;
  return AT_EASE.has(character) ? WEIGHT.wellPlaced / 2 : 0;
}

/** White space, a mark or the edge of the text: where a quotation mark turns its back. */
function isOpen(neighbour: string): boolean {
  return neighbour === '' || /[\s.,:;!?()[\]–—…-]/u.test(neighbour);
}

function addTo(scores: Float64Array, index: number, amount: number): void {
  scores[index] = (scores[index] ?? 0) + amount;
}
