import { FOREIGN_NAME_LETTERS, alphabets, ownAlphabets } from './alphabets.ts';

/** How much decoded bytes look like written language. */
export interface Plausibility {
  /** Higher is likelier; comparable only between decodings of the same bytes. */
  readonly score: number;
  /** Mean score per character beyond ASCII, from about −6 to 1; 0 where there are none. */
  readonly perCharacter: number;
}

/** Log-odds, estimated and tested with `npm run evaluate` (encodings). */
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
/** They come first. */
const ownCount = ownAlphabets.length;

/** The alphabets with each common word, and the alphabets that each letter belongs to. */
const wordOwners = ownersOf(({ commonWords }) => commonWords);
const letterOwners = ownersOf(({ letters }) => Array.from(letters + letters.toUpperCase()));
const travelling = new Set(FOREIGN_NAME_LETTERS + FOREIGN_NAME_LETTERS.toUpperCase());

function ownersOf(
  items: (alphabet: (typeof alphabets)[number]) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [index, alphabet] of alphabets.entries()) {
    for (const item of new Set(items(alphabet))) owners.set(item, [...(owners.get(item) ?? []), index]);
  }
  return owners;
}

/** Maximum length of a common word; longer ones are in no list. */
const MAX_COMMON_WORD_LETTERS = 10;

/** Properties of a UTF-16 unit as bits: from a table for European scripts, from regular expressions beyond. */
const KIND = { letter: 1, upper: 2, lower: 4, latin: 8 } as const;
const TABLE_END = 0x2c00;
const kinds = Uint8Array.from({ length: TABLE_END }, (_, unit) => kindOf(unit));

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  return (
    (/\p{L}/u.test(character) ? KIND.letter : 0) |
    (/\p{Lu}/u.test(character) ? KIND.upper : 0) |
    (/\p{Ll}/u.test(character) ? KIND.lower : 0) |
    (/\p{Script=Latin}/u.test(character) ? KIND.latin : 0)
  );
}

function is(kind: number, unit: number): boolean {
  return ((unit < TABLE_END ? (kinds[unit] ?? 0) : kindOf(unit)) & kind) !== 0;
}

const QUOTES = new Set('“”„‟«»‹›‚‘');
const DASHES = new Set('–—―');
const AT_EASE = new Set('’…·•§°€£©®™½¼¾²³×\u00a0');
const UNLIKELY = new Set('¨¸¹¦¤¬¶¥¡¿¯±´¢µªº¼÷ˇ˛˘˝˙†‡ˆ˜‰ƒ');

/**
 * Scores one decoding: by the words and letters of the best fitting language, and by whether marks are in plausible positions.
 * Linear in the text.
 */
export function plausibility(text: string): Plausibility {
  const ofWords = new Float64Array(alphabetCount);
  const ofLetters = new Float64Array(alphabetCount);
  let marks = 0;
  let count = 0;
  let wordStart = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const inWord = index < text.length && is(KIND.letter, unit);
    if (!inWord) {
      if (index > wordStart && index - wordStart <= MAX_COMMON_WORD_LETTERS)
        weighWord(text.slice(wordStart, index), ofWords);
      wordStart = index + 1;
    }
    if (unit <= 0x7f || index === text.length) continue;
    count += 1;
    const character = text.charAt(index);
    const before = index === 0 ? 0x20 : text.charCodeAt(index - 1);
    marks +=
      inWord && !UNLIKELY.has(character)
        ? letter(character, unit, before, ofLetters)
        : mark(character, text.charAt(index - 1), text.charAt(index + 1));
  }
  const best = Math.max(...ofWords.map((score, index) => score + (ofLetters[index] ?? 0)));
  const perCharacter = count === 0 ? 0 : (best - Math.max(...ofWords) + marks) / count;
  return { score: best + marks, perCharacter };
}

function weighWord(word: string, byAlphabet: Float64Array): void {
  for (const index of wordOwners.get(word) ?? wordOwners.get(word.toLowerCase()) ?? [])
    addTo(byAlphabet, index, WEIGHT.commonWord);
}

/** Adds the score of a letter for each alphabet; returns the part that is the same for all. */
function letter(character: string, unit: number, before: number, byAlphabet: Float64Array): number {
  if (!is(KIND.latin, unit)) return is(KIND.latin, before) ? WEIGHT.foreign : 0;
  const otherwise = travelling.has(character) ? WEIGHT.travelling : WEIGHT.foreign;
  for (const index of letterOwners.get(character) ?? []) {
    addTo(byAlphabet, index, (index < ownCount ? WEIGHT.native : WEIGHT.neighbour) - otherwise);
  }
  const broken = is(KIND.upper, unit) && is(KIND.lower, before);
  return otherwise + (broken ? WEIGHT.caseBreak : 0);
}

function mark(character: string, before: string, after: string): number {
  if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/u.test(character)) return WEIGHT.unassigned;
  const inside = isLetter(before) && isLetter(after);
  if (character === '’' || character === '·') return inside || isLetter(before) ? WEIGHT.wellPlaced : 0;
  if (character === '\u00a0' || DASHES.has(character)) return inside ? 0 : WEIGHT.wellPlaced;
  if (inside) return WEIGHT.insideWord;
  if (QUOTES.has(character)) {
    const spaces = Number(isOpen(before)) + Number(isOpen(after));
    return spaces === 1 ? WEIGHT.wellPlaced : WEIGHT.misplaced;
  }
  if (UNLIKELY.has(character)) return WEIGHT.unlikely;
  if ((character === '€' || character === '£') && isLetter(before)) return WEIGHT.misplaced;
  return AT_EASE.has(character) ? WEIGHT.wellPlaced / 2 : 0;
}

/** Whether a neighbour is white space, a mark or the edge of the text, as on the outer side of a quotation mark. */
function isOpen(neighbour: string): boolean {
  return neighbour === '' || /[\s.,:;!?()[\]–—…-]/u.test(neighbour);
}

function addTo(scores: Float64Array, index: number, amount: number): void {
  scores[index] = (scores[index] ?? 0) + amount;
}

function isLetter(neighbour: string): boolean {
  return neighbour !== '' && is(KIND.letter, neighbour.charCodeAt(0));
}
