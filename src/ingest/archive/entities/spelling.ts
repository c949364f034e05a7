import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import {
  HEARD_SOUNDS,
  AMBIGUOUS_SOUNDS,
  RESPELLED_SOUNDS,
  DISTINCTIVE_SOUNDS,
} from '../../../languages/sounds.ts';
import { sounds } from '../../../languages/tables/sounds.ts';
import { nameInflectionOf } from './inflection.ts';
import { plainLetters } from './words.ts';

/** Longer words are not compared. */
const MAX_WORD_LETTERS = 40;

/** Costs of the steps of an alignment: a lost mark, a lost caron, and one spelling for another by sound, by respelling, or by ear. */
const MARK_COST = 1;
const CARON_COST = 6;
const SOUND_COST = 2;
const RESPELLED_COST = 3;
const HEARD_COST = 40;

/** The distance of words that do not align. */
export const NO_ALIGNMENT = Infinity;

/** An alignment of at least this cost rests on a respelling by ear. */
export const MIN_HEARD_COST = HEARD_COST;

type SpellingRule = readonly [other: string, cost: number, proves: boolean];

/** The spellings that each spelling can become, indexed by first letter. */
type SpellingRules = ReadonlyMap<
  string,
  readonly (readonly [spelling: string, others: readonly SpellingRule[]])[]
>;

/** The rules between two languages; within one language, those of transliteration only. */
function rulesBetween(one: string, other: string): SpellingRules {
  return rulesWith(one)(other);
}

const rulesWith = memoise((one: string) => memoise((other: string) => makeRules(one, other)));

function makeRules(one: string, other: string): SpellingRules {
  const bySpelling = new Map<string, SpellingRule[]>();
  const add = (lines: readonly string[], cost: number, proves: boolean): void => {
    for (const line of lines) {
      const spellings = line.split(' ');
      for (const from of spellings) {
        const rules = bySpelling.get(from) ?? [];
        rules.push(...spellings.filter((to) => to !== from).map((to): SpellingRule => [to, cost, proves]));
        bySpelling.set(from, rules);
      }
    }
  };
  add(DISTINCTIVE_SOUNDS, SOUND_COST, true);
  add(AMBIGUOUS_SOUNDS, SOUND_COST, false);
  if (one !== other) {
    for (const language of [one, other]) add(sounds[language]?.transliterations ?? [], SOUND_COST, false);
    if (nameInflectionOf(one).respells || nameInflectionOf(other).respells) {
      add(RESPELLED_SOUNDS, RESPELLED_COST, false);
      add(HEARD_SOUNDS, HEARD_COST, false);
    }
  }
  const rules = new Map<string, [string, SpellingRule[]][]>();
  for (const [spelling, others] of bySpelling) {
    const first = spelling.charAt(0);
    rules.set(first, [...(rules.get(first) ?? []), [spelling, others]]);
  }
  return rules;
}

/**
 * The distance between two spellings of one word, by the rules of their languages: 0 for the same letters, `NO_ALIGNMENT` where
 * they do not align. Within one language, only spellings that show a transliteration align (Zelensky, Zelenskyj): Erik and Eric
 * do not.
 *
 * @param one lower-case, without the endings of its language
 * @example
 * spellingDistance('lukašenko', 'lv', 'lukaschenko', 'de') < NO_ALIGNMENT //=> true
 */
export function spellingDistance(
  one: string,
  language: string,
  other: string,
  otherLanguage: string,
): number {
  if (one === other) return 0;
  if (one.length > MAX_WORD_LETTERS || other.length > MAX_WORD_LETTERS) return NO_ALIGNMENT;
  const foreign = language !== otherLanguage;
  const remembered = memoOf(language, otherLanguage);
  const known = remembered.distances.get(one)?.get(other);
  if (known !== undefined) return known;
  const [a, b] = foreign ? [short(one), short(other)] : [one, other];
  const [alone, proven] = align(
    a,
    b,
    rulesBetween(language, otherLanguage),
    foreign,
    ownLetters(language, otherLanguage),
  );
  const distance = foreign ? Math.min(alone, proven) : Math.min(proven, marksOnly(one, other, language));
  remember(remembered, one, other, distance);
  return distance;
}

/** Maximum number of distances remembered for two languages: the same names are compared again and again. */
const MAX_REMEMBERED_PAIRS = 20_000;

/** Distances by the one spelling and the other: keys that are joined of both would have to be made for every look-up. */
interface Distances {
  readonly distances: Map<string, Map<string, number>>;
  size: number;
}

const distancesBetween = new Map<string, Map<string, Distances>>();

function memoOf(language: string, other: string): Distances {
  const ofLanguage = distancesBetween.get(language) ?? new Map<string, Distances>();
  const known = ofLanguage.get(other) ?? { distances: new Map(), size: 0 };
  distancesBetween.set(language, ofLanguage.set(other, known));
  return known;
}

function remember(known: Distances, one: string, other: string, distance: number): void {
  if (known.size >= MAX_REMEMBERED_PAIRS) return;
  known.size += 1;
  const ofOne = known.distances.get(one);
  if (ofOne) ofOne.set(other, distance);
  else known.distances.set(one, new Map([[other, distance]]));
}

/** Removes marks of vowel length, which other languages do not write. */
function short(word: string): string {
  return word.replace(/[āēīōū]/gu, plainLetters);
}

/** Letters that belong to both alphabets with their marks: in Latvian, «ā» and «a» are different letters. */
function ownLetters(language: string, other: string): string {
  return language === other ? partOf(language, 'structure').letters : '';
}

/** The cost where words differ only in marks that are foreign to the language: Erdoğan and Erdogan. */
function marksOnly(one: string, other: string, language: string): number {
  const bare = bareIn(language);
  return bare(one) === bare(other) ? MARK_COST : NO_ALIGNMENT;
}

const MAX_REMEMBERED_WORDS = 20_000;

/** A word without the marks that are foreign to a language. */
const bareIn = memoise((language: string) => {
  const own = ownLetters(language, language);
  return memoise(
    (word: string): string =>
      Array.from(word)
        .map((letter) => (own.includes(letter) ? letter : plainLetter(letter)))
        .join(''),
    MAX_REMEMBERED_WORDS,
  );
});

const plainLetter = memoise(plainLetters);

/** Buffers for one alignment, reused. */
const plainCosts = new Float64Array((MAX_WORD_LETTERS + 1) ** 2);
const provenCosts = new Float64Array((MAX_WORD_LETTERS + 1) ** 2);

const NOT_ALIGNED = [NO_ALIGNMENT, NO_ALIGNMENT] as const;

/** The cheapest alignments without and with a sound that proves a transliteration, over at most 40 × 40 positions. */
function align(
  one: string,
  other: string,
  rules: SpellingRules,
  foreign: boolean,
  own: string,
): readonly [number, number] {
  const width = other.length + 1;
  const size = (one.length + 1) * width;
  const alone = plainCosts.fill(NO_ALIGNMENT, 0, size);
  const proven = provenCosts.fill(NO_ALIGNMENT, 0, size);
  alone[0] = 0;
  /** The highest position that was reached: from there on nothing is left to do. */
  let furthest = 0;
  const reach = (to: number, from: number, cost: number, proves: boolean): void => {
    if (to > furthest) furthest = to;
    const plainly = (alone[from] ?? NO_ALIGNMENT) + cost;
    const already = (proven[from] ?? NO_ALIGNMENT) + cost;
    if (proves) proven[to] = Math.min(proven[to] ?? NO_ALIGNMENT, plainly, already);
    else {
      alone[to] = Math.min(alone[to] ?? NO_ALIGNMENT, plainly);
      proven[to] = Math.min(proven[to] ?? NO_ALIGNMENT, already);
    }
  };
  for (let i = 0; i <= one.length; i += 1) {
    for (let j = 0; j <= other.length; j += 1) {
      const at = i * width + j;
      if (at > furthest) return NOT_ALIGNED;
      if (alone[at] === NO_ALIGNMENT && proven[at] === NO_ALIGNMENT) continue;
      const a = one.charAt(i);
      const b = other.charAt(j);
      if (a !== '' && a === b) reach(at + width + 1, at, 0, false);
      else if (
        a !== '' &&
        b !== '' &&
        (a > 'z' || b > 'z') &&
        !own.includes(a) &&
        !own.includes(b) &&
        plainLetter(a) === plainLetter(b)
      )
        reach(at + width + 1, at, /[šžč]/u.test(a + b) ? CARON_COST : MARK_COST, false);
      if (foreign && a !== '' && i > 0 && a === one.charAt(i - 1)) reach(at + width, at, MARK_COST, false);
      if (foreign && b !== '' && j > 0 && b === other.charAt(j - 1)) reach(at + 1, at, MARK_COST, false);
      for (const [spelling, others] of rules.get(a) ?? []) {
        if (!one.startsWith(spelling, i)) continue;
        for (const [to, cost, proves] of others) {
          if (other.startsWith(to, j)) reach(at + spelling.length * width + to.length, at, cost, proves);
        }
      }
    }
  }
  const end = one.length * width + other.length;
  return [alone[end] ?? NO_ALIGNMENT, proven[end] ?? NO_ALIGNMENT];
}
