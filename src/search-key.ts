/**
 * What a word is found by: the same module keys the index at build and the question in the browser.
 */
import { da } from './search/endings/da.ts';
import { de } from './search/endings/de.ts';
import { lv } from './search/endings/lv.ts';
import { sq } from './search/endings/sq.ts';
import { sv } from './search/endings/sv.ts';
import type { Endings } from './search/endings/types.ts';
import type { SourceLanguage } from './languages.ts';

/** Longer keys are cut: no word is longer, and a file that is one word must not make a key of its own size. */
const LONGEST = 48;

const ENDINGS: Readonly<Partial<Record<string, Prepared>>> = Object.fromEntries(
  Object.entries({ lv, sv, de, sq, da } satisfies Record<SourceLanguage, Endings>).map(
    ([language, endings]) => [language, prepare(endings)],
  ),
);

/** Letters that are no base letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd' },
  ...{ þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k', ſ: 's', ς: 'σ' },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Latin, Greek and Cyrillic marks, Hebrew and Arabic points, and characters that are not seen (soft hyphen, joiners). */
const MARKS = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\p{Cf}/gu;

/**
 * A word in plain letters: lower-case, without marks.
 *
 * @example
 * fold('Bjellorusisë') //=> 'bjellorusise'
 * @example
 * fold('Smørrebrød') //=> 'smorrebrod'
 */
export function fold(word: string): string {
  const plain = word.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '');
  return plain.replace(LETTER, (letter) => LETTERS[letter] ?? letter).normalize('NFC');
}

/**
 * The key a word of a language is indexed and asked by: folded, without its inflection as far as endings show it.
 * A language without endings of its own has the plain fold. Typing the marks is optional in every language.
 *
 * @param word one word, as `wordsOf` (src/search/words.ts) cuts them
 * @param language BCP 47
 * @returns lower-case letters and digits, at most 48; never empty for a word with a letter or digit
 * @example
 * searchKey('Baltkrievijā', 'lv') === searchKey('baltkrievijas', 'lv') //=> true
 * @example
 * searchKey('København', 'nb') //=> 'kobenhavn'
 */
export function searchKey(word: string, language: string): string {
  const folded = fold(word.slice(0, 2 * LONGEST))
    .replace(NO_WORD, '')
    .slice(0, LONGEST)
    .replace(HALF_LETTER, '');
  if (folded === '') return `u${(word.codePointAt(0) ?? 0).toString(16)}`;
  const endings = ENDINGS[language];
  return endings === undefined || /\p{N}/u.test(folded) ? folded : stem(folded, endings);
}

/** A letter of two units that the cut went through. */
const HALF_LETTER = /[\ud800-\udbff]$/u;

/** What a word can fold to that Pagefind would part or drop (the stroke of ½). */
const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu;

interface Prepared extends Omit<Endings, 'steps'> {
  readonly steps: readonly Step[];
}

interface Step {
  readonly off: ReadonlySet<string>;
  readonly longest: number;
  readonly leaves: number;
}

function prepare({ steps, ...rest }: Endings): Prepared {
  return {
    ...rest,
    steps: steps.map(({ off, leaves }) => ({
      off: new Set(off),
      longest: Math.max(...off.map(({ length }) => length)),
      leaves,
    })),
  };
}

function stem(word: string, endings: Prepared): string {
  const { steps, again, keeps, changes, undouble } = endings;
  const takeOff = (left: string, step: Step): string =>
    keeps.some((end) => left.endsWith(end)) ? left : withoutEnding(left, step);
  let before = word;
  let left = steps.reduce(takeOff, word);
  while (again && left !== before) {
    before = left;
    left = steps.reduce(takeOff, left);
  }
  for (const [end, becomes, letters] of changes) {
    if (left.endsWith(end) && left.length >= letters + end.length)
      left = left.slice(0, -end.length) + becomes;
  }
  return undouble && /..([^aeiouy])\1$/u.test(left) ? left.slice(0, -1) : left;
}

function withoutEnding(word: string, { off, longest, leaves }: Step): string {
  for (let length = Math.min(longest, word.length - leaves); length > 0; length -= 1) {
    const left = word.slice(0, -length);
    if (off.has(word.slice(-length)) && /[aeiouy]/u.test(left)) return left;
  }
  return word;
}
