/**
 * What a word is found by: the same module keys the index at build and the question in the browser.
 */
import { da } from '../../languages/da/endings.ts';
import { de } from '../../languages/de/endings.ts';
import { lv } from '../../languages/lv/endings.ts';
import { sq } from '../../languages/sq/endings.ts';
import { sv } from '../../languages/sv/endings.ts';
import type { Endings } from '../../languages/sections/endings.ts';
import { fold } from './fold.ts';
import { irregularWords, type IrregularWords } from './irregular-words.ts';
import { da as daWords } from '../../languages/da/irregular-words.ts';
import { de as deWords } from '../../languages/de/irregular-words.ts';
import { lv as lvWords } from '../../languages/lv/irregular-words.ts';
import { sq as sqWords } from '../../languages/sq/irregular-words.ts';
import { sv as svWords } from '../../languages/sv/irregular-words.ts';
import type { Irregular } from '../../languages/sections/irregular-words.ts';
import type { SourceLanguage } from '../../languages/index.ts';

/** Longer keys are cut: no word is longer, and a file that is one word must not make a key of its own size. */
const LONGEST = 48;

const ENDINGS: Readonly<Partial<Record<string, Prepared>>> = Object.fromEntries(
  Object.entries({ lv, sv, de, sq, da } satisfies Record<SourceLanguage, Endings>).map(
    ([language, endings]) => [language, prepare(endings)],
  ),
);

/**
 * The key a word of a language is indexed and asked by: folded, without its inflection as far as endings show it.
 * A language without endings of its own has the plain fold. Typing the marks is optional in every language.
 *
 * @param word one word, as `wordsOf` (src/search/key/words.ts) cuts them
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
  if (endings === undefined || /\p{N}/u.test(folded)) return folded;
  const irregular = IRREGULAR[language];
  return irregular?.keyOf(folded) ?? stem(irregular?.unchanged(folded) ?? folded, endings);
}

const IRREGULAR: Readonly<Partial<Record<string, IrregularWords>>> = Object.fromEntries(
  Object.entries({ lv: lvWords, sv: svWords, de: deWords, sq: sqWords, da: daWords } satisfies Record<
    SourceLanguage,
    Irregular
  >).map(([language, words]) => [language, irregularWords(words)]),
);

/** A letter of two units that the cut went through. */
const HALF_LETTER = /[\ud800-\udbff]$/u;

/** What a word can fold to that Pagefind would part or drop (the stroke of ½). */
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
