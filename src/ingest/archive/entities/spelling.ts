import { isSourceLanguage } from '../../../languages/index.ts';
import { lexicons } from '../../../languages/lexicons.ts';
import {
  GERMAN_SOUNDS,
  HEARD_SOUNDS,
  OPEN_SOUNDS,
  RESPELLED_SOUNDS,
  TELLING_SOUNDS,
} from '../../../languages/sounds.ts';
import { registerOf } from './inflection.ts';
import { plain } from './words.ts';

/** Words longer than this are not compared. */
const LONGEST = 40;

/** What a step of the alignment costs: letters that only lost their marks, one spelling for another, one vowel as it was heard. */
const MARK = 1;
const LOST = 6;
const SOUND = 2;
const RESPELLED = 3;
const HEARD = 40;

/** No alignment. */
export const APART = Infinity;

/** An alignment dearer than this rests on what somebody heard. */
export const WRITTEN = HEARD;

type Rule = readonly [other: string, cost: number, telling: boolean];

/** Spellings by the spelling they stand for, found by first letter. */
type Rules = ReadonlyMap<string, readonly (readonly [spelling: string, others: readonly Rule[]])[]>;

const memo = new Map<string, Rules>();

/** The rules that hold between two languages; the same language twice knows transliteration only. */
function rulesBetween(one: string, other: string): Rules {
  const key = `${one} ${other}`;
  const known = memo.get(key);
  if (known) return known;
  const bySpelling = new Map<string, Rule[]>();
  const add = (lines: readonly string[], cost: number, telling: boolean): void => {
    for (const line of lines) {
      const spellings = line.split(' ');
      for (const from of spellings) {
        const rules = bySpelling.get(from) ?? [];
        rules.push(...spellings.filter((to) => to !== from).map((to): Rule => [to, cost, telling]));
        bySpelling.set(from, rules);
      }
    }
  };
  add(TELLING_SOUNDS, SOUND, true);
  add(OPEN_SOUNDS, SOUND, false);
  if (one !== other) {
    if (one === 'de' || other === 'de') add(GERMAN_SOUNDS, SOUND, false);
    if (registerOf(one).respells || registerOf(other).respells) {
      add(RESPELLED_SOUNDS, RESPELLED, false);
      add(HEARD_SOUNDS, HEARD, false);
    }
  }
  const rules = new Map<string, [string, Rule[]][]>();
  for (const [spelling, others] of bySpelling) {
    const first = spelling.charAt(0);
    rules.set(first, [...(rules.get(first) ?? []), [spelling, others]]);
  }
  memo.set(key, rules);
  return rules;
}

/**
 * How far apart two spellings of one word are, under the habits of their languages: 0 for the same letters, `APART` when
 * they do not fall together. Within one language two spellings only fall together with a sure mark of another alphabet
 * behind them (Zelensky, Zelenskyj): Erik and Eric are two.
 *
 * @param one lower-case, without the endings of its language
 * @example
 * spellingDistance('lukašenko', 'lv', 'lukaschenko', 'de') < APART //=> true
 */
export function spellingDistance(
  one: string,
  language: string,
  other: string,
  otherLanguage: string,
): number {
  if (one === other) return 0;
  if (one.length > LONGEST || other.length > LONGEST) return APART;
  const foreign = language !== otherLanguage;
  const distances = memoOf(language, otherLanguage);
  const key = `${one} ${other}`;
  const known = distances.get(key);
  if (known !== undefined) return known;
  const [a, b] = foreign ? [short(one), short(other)] : [one, other];
  const [alone, told] = align(
    a,
    b,
    rulesBetween(language, otherLanguage),
    foreign,
    ownLetters(language, otherLanguage),
  );
  const distance = foreign ? Math.min(alone, told) : Math.min(told, marksOnly(one, other, language));
  if (distances.size < MOST_KNOWN) distances.set(key, distance);
  return distance;
}

/** First names and surnames meet again and again. */
const MOST_KNOWN = 20_000;
const distancesBetween = new Map<string, Map<string, number>>();

function memoOf(language: string, other: string): Map<string, number> {
  const key = `${language} ${other}`;
  const known = distancesBetween.get(key) ?? new Map<string, number>();
  distancesBetween.set(key, known);
  return known;
}

/** Length of vowels is not carried from one language into another. */
function short(word: string): string {
  return word.replace(/[āēīōū]/gu, plain);
}

/** Letters whose marks are part of both alphabets: «ā» and «a» are two letters to a Latvian. */
function ownLetters(language: string, other: string): string {
  return language === other && isSourceLanguage(language) ? lexicons[language].structure.letters : '';
}

/** Erdoğan and Erdogan: the mark is no letter of the language. */
function marksOnly(one: string, other: string, language: string): number {
  const own = ownLetters(language, language);
  const bare = (word: string): string =>
    Array.from(word)
      .map((letter) => (own.includes(letter) ? letter : plain(letter)))
      .join('');
  return bare(one) === bare(other) ? MARK : APART;
}

/** Room for one alignment, used again and again. */
const ALONE = new Float64Array((LONGEST + 1) ** 2);
const TOLD = new Float64Array((LONGEST + 1) ** 2);

/** Cheapest alignment without and with a telling sound. Every step moves on in both words: at most 40 × 40 places. */
function align(
  one: string,
  other: string,
  rules: Rules,
  foreign: boolean,
  own: string,
): readonly [number, number] {
  const width = other.length + 1;
  const size = (one.length + 1) * width;
  const alone = ALONE.fill(APART, 0, size);
  const told = TOLD.fill(APART, 0, size);
  alone[0] = 0;
  const reach = (to: number, from: number, cost: number, telling: boolean): void => {
    const plainly = (alone[from] ?? APART) + cost;
    const already = (told[from] ?? APART) + cost;
    if (telling) told[to] = Math.min(told[to] ?? APART, plainly, already);
    else {
      alone[to] = Math.min(alone[to] ?? APART, plainly);
      told[to] = Math.min(told[to] ?? APART, already);
    }
  };
  for (let i = 0; i <= one.length; i += 1) {
    for (let j = 0; j <= other.length; j += 1) {
      const at = i * width + j;
      if (alone[at] === APART && told[at] === APART) continue;
      const a = one.charAt(i);
      const b = other.charAt(j);
      if (a !== '' && a === b) reach(at + width + 1, at, 0, false);
      else if (
        a !== '' &&
        b !== '' &&
        (a > 'z' || b > 'z') &&
        !own.includes(a) &&
        !own.includes(b) &&
        plain(a) === plain(b)
      )
        reach(at + width + 1, at, /[šžč]/u.test(a + b) ? LOST : MARK, false);
      if (foreign && a !== '' && i > 0 && a === one.charAt(i - 1)) reach(at + width, at, MARK, false);
      if (foreign && b !== '' && j > 0 && b === other.charAt(j - 1)) reach(at + 1, at, MARK, false);
      for (const [spelling, others] of rules.get(a) ?? []) {
        if (!one.startsWith(spelling, i)) continue;
        for (const [to, cost, telling] of others) {
          if (other.startsWith(to, j)) reach(at + spelling.length * width + to.length, at, cost, telling);
        }
      }
    }
  }
  const end = one.length * width + other.length;
  return [alone[end] ?? APART, told[end] ?? APART];
}
