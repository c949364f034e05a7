/**
 * Compares a name in its own spelling with one that a language wrote by its sound: Elon Musk, Īlons Masks, Илон Маск. The table of
 * src/languages/respelling.ts says what a spelling may sound like.
 */
import { CYRILLIC_SOUNDS, HEARD } from '../../languages/respelling.ts';
import type { Respells } from '../../languages/sections/sounds.ts';
import { sounds } from '../../languages/tables/sounds.ts';
import { memoise } from '../../base/memoise.ts';
import { fold } from './fold.ts';

export const CYRILLIC_LETTER = /\p{sc=Cyrillic}/u;

/** The tag for a name in Cyrillic letters, whatever language it is in. */
export const CYRILLIC = 'und-Cyrl';

/** Costs: a rare sound of a spelling, and any vowel for any other, for one more or one less. */
const RARE_COST = 1;
const VOWEL_COST = 2;

/** The cost of names that are not one: any above the most that a respelling costs. */
export const UNLIKE = Infinity;
export const MAX_RESPELLING_COST = 2;

/** Names that are remembered as they are heard or spelled, for each language: a typed name is compared with hundreds, and several times. */
export const MAX_KNOWN_NAMES = 1000;

/** Longer names are not compared. */
const MAX_LETTERS = 60;

/** A name by its sounds: its words with a blank between them, and where an ending of its language may begin. */
export interface HeardName {
  readonly sounds: string;
  /** From the place where an ending may begin to the end of its word. */
  readonly endings: ReadonlyMap<number, number>;
}

const LONG_I = 'ī';

/** An i in a language that does not write how long it is. */
const ANY_I = 'I';

const VOWELS = 'aeiouīI';
/** In letters. */
export const LONGEST_SPELLING = Math.max(...[...HEARD.keys()].map(({ length }) => length));

/** Languages that write names by their sound, and inflect them by more than a genitive s. */
export const RESPELLING_LANGUAGES: readonly string[] = Object.keys(sounds).filter(
  (language) => sounds[language]?.respells,
);

/** A heard name without the endings of its language: a spelling of its own. */
export function withoutEndings({ sounds: heard, endings }: HeardName): string {
  const longest = new Map<number, number>();
  for (const [start, end] of endings) longest.set(end, Math.min(start, longest.get(end) ?? start));
  return heard
    .split(' ')
    .reduce<{ kept: string[]; at: number }>(
      ({ kept, at }, word) => {
        const end = at + word.length;
        return { kept: [...kept, word.slice(0, (longest.get(end) ?? end) - at)], at: end + 1 };
      },
      { kept: [], at: 0 },
    )
    .kept.join(' ');
}

/** What divides the words of a name. */
const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u;

/** Reads a name as a language writes what it hears; `undefined` where the language keeps the spelling. */
export function heardIn(name: string, language: string): HeardName | undefined {
  return hearing(language)(name);
}

const hearing = memoise((language: string) =>
  memoise((name: string) => hear(name, language), MAX_KNOWN_NAMES),
);

function hear(name: string, language: string): HeardName | undefined {
  const respells = language === CYRILLIC ? undefined : sounds[language]?.respells;
  if (respells === undefined && language !== CYRILLIC) return undefined;
  const endings = new Map<number, number>();
  let all = '';
  for (const word of wordsIn(name)) {
    if (all !== '') all += ' ';
    const start = all.length;
    all += soundOf(word, language);
    for (const ending of respells?.endings ?? CYRILLIC_ENDINGS) {
      const stem = word.slice(0, -ending.length);
      if (!word.endsWith(ending) || stem.length < 2) continue;
      const at = start + soundOf(stem, language).length;
      if (at < all.length) endings.set(at, all.length);
    }
  }
  return { sounds: all, endings };
}

const CYRILLIC_ENDINGS = 'ого ому ой ом ем ый ий ая а у е ы и я ю'.split(' ');

function wordsIn(name: string): string[] {
  return name.normalize('NFC').toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
}

interface Writing {
  readonly letters: Readonly<Record<string, string>>;
  readonly spelling: RegExp;
  /** Whether a short i is written otherwise than a long one. */
  readonly length: boolean;
}

const writingOf = memoise((language: string): Writing => {
  const letters: Respells['letters'] =
    language === CYRILLIC ? CYRILLIC_SOUNDS : (sounds[language]?.respells?.letters ?? {});
  const longestFirst = Object.keys(letters).toSorted((a, b) => b.length - a.length);
  return {
    letters,
    spelling: new RegExp(longestFirst.join('|'), 'gu'),
    length: sounds[language]?.respells?.writesLength ?? false,
  };
});

function soundOf(word: string, language: string): string {
  const { letters, spelling, length } = writingOf(language);
  const heard = plain(
    word.replace(spelling, (found) => letters[found] ?? found),
    SOUNDS,
  ).replace(/(?<=[čšž])jo/gu, 'o');
  return length ? heard : heard.replace(/[iī]/gu, ANY_I);
}

/** Sounds that are letters with marks. */
const SOUNDS: ReadonlySet<string> = new Set('ščžī');

function plain(word: string, kept: { readonly has: (letter: string) => boolean }): string {
  return Array.from(word, (letter) => (kept.has(letter) || SOUNDS.has(letter) ? letter : fold(letter))).join(
    '',
  );
}

/**
 * What it costs to take a heard name for one in its own spelling: 0 where each sound is a usual one of its letters.
 *
 * @example
 * respellingCost('Elon Musk', heardIn('Īlons Masks', 'lv')) //=> 0
 * @example
 * respellingCost('Elon Musk', heardIn('Emīls Maskavs', 'lv')) //=> UNLIKE
 */
export function respellingCost(original: string, { sounds: heard, endings }: HeardName): number {
  const spelled = spelledPlainly(original);
  if (spelled === '' || heard === '' || spelled.length > MAX_LETTERS || heard.length > MAX_LETTERS)
    return UNLIKE;
  const width = heard.length + 1;
  const costs = new Float64Array((spelled.length + 1) * width).fill(UNLIKE);
  costs[0] = 0;
  const reach = (i: number, j: number, cost: number): void => {
    const at = i * width + j;
    if (cost <= MAX_RESPELLING_COST && cost < (costs[at] ?? UNLIKE)) costs[at] = cost;
  };
  for (let i = 0; i <= spelled.length; i += 1) {
    for (let j = 0; j <= heard.length; j += 1) {
      const cost = costs[i * width + j] ?? UNLIKE;
      if (cost === UNLIKE) continue;
      step(spelled, heard, endings, i, j, (letters, soundsOn, more) => {
        reach(i + letters, j + soundsOn, cost + more);
      });
    }
  }
  return costs.at(-1) ?? UNLIKE;
}

const spelledPlainly = memoise(
  (name: string) =>
    wordsIn(name)
      .map((word) => plain(word, HEARD))
      .join(' '),
  MAX_KNOWN_NAMES,
);

/** Says how far an alignment can go on from a place in both names. */
function step(
  spelled: string,
  heard: string,
  endings: ReadonlyMap<number, number>,
  i: number,
  j: number,
  reach: (letters: number, sounds: number, cost: number) => void,
): void {
  const [letter, sound] = [spelled.charAt(i), heard.charAt(j)];
  const isWordEnd = letter === '' || letter === ' ';
  const ending = endings.get(j);
  if (ending !== undefined && isWordEnd) reach(0, ending - j, 0);
  if (letter === ' ') {
    reach(1, sound === ' ' ? 1 : 0, 0);
    return;
  }
  if (sound !== '' && sound === heard.charAt(j - 1) && !isVowel(sound)) reach(0, 1, 0);
  if (sound === 'j' && isVowel(heard.charAt(j - 1)) && isVowel(letter)) reach(0, 1, 0);
  if (isVowel(sound)) reach(0, 1, VOWEL_COST);
  if (letter === '') return;
  if (letter === spelled.charAt(i - 1)) reach(1, 0, 0);
  if (isVowel(letter) || letter === 'y') {
    reach(1, 0, VOWEL_COST);
    if (isVowel(sound)) reach(1, 1, VOWEL_COST);
  }
  if (isSame(letter, heard, j)) reach(1, 1, 0);
  for (let length = Math.min(LONGEST_SPELLING, spelled.length - i); length > 0; length -= 1) {
    for (const { sound: meant, rare, open } of HEARD.get(spelled.slice(i, i + length)) ?? []) {
      if (!isHeard(meant, heard, j)) continue;
      // A long i of other languages cannot be told from a short one.
      const isDoubtful = rare || (open && meant === LONG_I && sound === ANY_I);
      const cost = open && !isOpen(spelled, i) ? VOWEL_COST : isDoubtful ? RARE_COST : 0;
      reach(length, meant.length, cost);
    }
  }
}

/** Whether a vowel ends its syllable: one consonant and another vowel follow it, or nothing. */
function isOpen(spelled: string, at: number): boolean {
  return OPEN.test(spelled.slice(at + 1, at + 4));
}

const OPEN = /^(?:$| |(?:[^aeiouy ]|th|ch|sh|gh)[aeiouy])/u;

function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter);
}

function isHeard(meant: string, heard: string, at: number): boolean {
  for (let place = 0; place < meant.length; place += 1)
    if (!isSame(meant.charAt(place), heard, at + place)) return false;
  return true;
}

/** Whether a sound of the table is the one at a place: an i may be long, and next to a vowel it is a j. */
function isSame(meant: string, all: string, at: number): boolean {
  const heard = all.charAt(at);
  if (meant === heard) return true;
  if (meant === LONG_I) return heard === ANY_I;
  if (meant === 'i' && (heard === LONG_I || heard === ANY_I)) return true;
  const isGlide = (meant === 'i' && heard === 'j') || (meant === 'j' && (heard === 'i' || heard === ANY_I));
  return isGlide && (isVowel(all.charAt(at - 1)) || isVowel(all.charAt(at + 1)));
}
