/**
 * The key of a word. The same module makes the keys of the index at build and of a query in the browser.
 */
import type { Endings } from '../../languages/sections/endings.ts';
import { endings } from '../../languages/tables/endings.ts';
import { irregularWords } from '../../languages/tables/irregular-words.ts';
import { fold } from './fold.ts';
import { irregularKeys, type IrregularKeys } from './irregular-keys.ts';

/** In UTF-16 units. No real word is longer, and a file that is a single word must not give a key as long as itself. */
const MAX_KEY_LETTERS = 48;

const ENDINGS: Readonly<Partial<Record<string, Prepared>>> = mapValues(endings, prepare);

const IRREGULAR: Readonly<Partial<Record<string, IrregularKeys>>> = mapValues(irregularWords, irregularKeys);

function mapValues<From, To>(table: Readonly<Record<string, From>>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(table).map(([language, value]) => [language, map(value)]));
}

/**
 * The key under which a word is indexed and searched: folded, and without inflection as far as its endings show it. In
 * a language whose pack has no endings, a word is only folded. Marks are optional when typing in any language.
 *
 * @param word one word, as `wordsOf` (src/search/key/words.ts) cuts them
 * @param language BCP 47
 * @returns lower-case letters and digits, at most 48; never empty for a word with a letter or digit
 * @example
 * searchKey('Baltkrievijā', 'lv') === searchKey('baltkrievijas', 'lv') //=> true
 * @example
 * searchKey('København', 'fi') //=> 'kobenhavn'
 */
export function searchKey(word: string, language: string): string {
  const folded = fold(word.slice(0, 2 * MAX_KEY_LETTERS))
    .replace(NO_WORD, '')
    .slice(0, MAX_KEY_LETTERS)
    .replace(HALF_LETTER, '');
  if (folded === '') return `u${(word.codePointAt(0) ?? 0).toString(16)}`;
  if (/\p{N}/u.test(folded)) return folded;
  const own = ENDINGS[language];
  const irregular = IRREGULAR[language];
  const regular = irregular?.unchanged(folded) ?? folded;
  return irregular?.keyOf(folded) ?? (own ? stem(regular, own) : regular);
}

/** Whether a list of irregular words, not its ending, gives a word its key. */
export function isIrregular(word: string, language: string): boolean {
  return IRREGULAR[language]?.keyOf(fold(word)) !== undefined;
}

/** The first half of a surrogate pair that the cut divided. */
const HALF_LETTER = /[\ud800-\udbff]$/u;

/** Characters a word can fold to that Pagefind would split at or drop (the stroke of ½). */
const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu;

interface Prepared extends Omit<Endings, 'steps' | 'verbs'> {
  readonly steps: readonly Step[];
  readonly verb: ((word: string) => string | undefined) | undefined;
}

interface Step {
  readonly off: ReadonlySet<string>;
  readonly longest: number;
  readonly leaves: number;
}

function prepare({ steps, verbs, ...rest }: Endings): Prepared {
  return {
    ...rest,
    verb: verbs && verbStem(verbs),
    steps: steps.map(({ off, leaves }) => ({
      off: new Set(off),
      longest: Math.max(...off.map(({ length }) => length)),
      leaves,
    })),
  };
}

function verbStem({
  before,
  endings,
  leaves,
  becomes,
}: NonNullable<Endings['verbs']>): NonNullable<Prepared['verb']> {
  const longestFirst = endings.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`^(?:${before})?(.{${leaves},}?)(?:${longestFirst.join('|')})$`, 'u');
  return (word) => {
    const found = pattern.exec(word)?.[1];
    return found === undefined || !/[aeiouy]/u.test(found) ? undefined : found + becomes;
  };
}

function stem(word: string, endings: Prepared): string {
  const { steps, again, keeps, changes, undouble, verb } = endings;
  const takeOff = (left: string, step: Step): string =>
    keeps.some((end) => left.endsWith(end)) ? left : withoutEnding(left, step);
  let before = word;
  const ofVerb = verb?.(word);
  let left = ofVerb ?? steps.reduce(takeOff, word);
  while (again && ofVerb === undefined && left !== before) {
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
