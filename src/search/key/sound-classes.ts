/**
 * Coarse keys under which names that may be one in other spellings are looked up before they are compared (src/search/key/respelling.ts):
 * classes of their consonants.
 */
import { HEARD } from '../../languages/respelling.ts';
import { sounds } from '../../languages/tables/sounds.ts';
import { CYRILLIC, CYRILLIC_LETTER, heardIn, LONGEST_SPELLING, RESPELLING_LANGUAGES } from './respelling.ts';
import { fold } from './fold.ts';

/** Consonants of a class are written for each other. Vowels, h and j are left out. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{
    b: 'p',
    p: 'p',
    d: 't',
    t: 't',
    g: 'k',
    k: 'k',
    f: 'v',
    v: 'v',
    w: 'v',
    l: 'l',
    m: 'm',
    n: 'n',
    r: 'r',
  },
  ...{ c: 's', s: 's', z: 's', š: 's', ž: 's', č: 's', q: 'k', x: 'ks' },
};

/** Marks keys that are no forms of names. */
export const CLASS_MARK = '~';

/** Keys of a name, at most; usual sounds come first. */
const MAX_KEYS = 8;

/** Fewer consonants say nothing. */
const MIN_CLASSES = 2;

/**
 * The coarse keys of a name.
 *
 * @param language of the text; `und` for what somebody typed
 * @example
 * soundClasses('Elon Musk', 'en') //=> ['~lnmsk']
 */
export function soundClasses(name: string, language: string): string[] {
  const found = CYRILLIC_LETTER.test(name)
    ? heardClasses(name, CYRILLIC)
    : [
        ...(sounds[language]?.respells?.always ? [] : spelledClasses(name)),
        ...(language === 'und' ? RESPELLING_LANGUAGES : [language]).flatMap((tag) => heardClasses(name, tag)),
      ];
  return [...new Set(found)]
    .filter((classes) => classes.length >= MIN_CLASSES)
    .slice(0, 2 * MAX_KEYS)
    .map((classes) => `${CLASS_MARK}${classes}`);
}

function heardClasses(name: string, language: string): string[] {
  const heard = heardIn(name, language);
  if (heard === undefined) return [];
  const { sounds: written, endings } = heard;
  const isEnding = (at: number): boolean =>
    [...endings].some(([start, end]) => start <= at && at < end && start >= end - LONGEST_CLASS_ENDING);
  const stripped = Array.from(written, (sound, at) => (isEnding(at) ? '' : sound)).join('');
  // Russian writes g for the h of other languages.
  const other = language === CYRILLIC ? written.replaceAll('g', '') : written;
  return [stripped, written, other].map((heard) => join(classesOf(heard)));
}

/** Endings that are cut before classes are read: «s», «is». */
const LONGEST_CLASS_ENDING = 2;

function classesOf(heard: string): string {
  return Array.from(heard, (sound) => CLASSES[sound] ?? '').join('');
}

/** A stop before a sibilant is heard as one sound with it, and a doubled consonant as one. */
function join(classes: string): string {
  return classes.replace(/ts/gu, 's').replace(/(.)\1+/gu, '$1');
}

function spelledClasses(name: string): string[] {
  const text = name.normalize('NFC').toLowerCase();
  let found: readonly string[] = [''];
  let at = 0;
  while (at < text.length) {
    const [length, readings] = readingsAt(text, at);
    found = [...new Set(readings.flatMap((reading) => found.map((before) => before + reading)))].slice(
      0,
      4 * MAX_KEYS,
    );
    at += length;
  }
  return [...new Set(found.map(join))].slice(0, MAX_KEYS);
}

/** Letters that are silent only at the end of a word, as in French. */
const SILENT_AT_END = 'dstxz';

function readingsAt(text: string, at: number): readonly [number, readonly string[]] {
  for (let length = Math.min(LONGEST_SPELLING, text.length - at); length > 0; length -= 1) {
    const spelling = text.slice(at, at + length);
    const heard = HEARD.get(spelling);
    if (heard === undefined) continue;
    const isEnd = !/\p{L}/u.test(text.charAt(at + length));
    const usual = heard.filter(({ sound, rare }) =>
      sound === '' && SILENT_AT_END.includes(spelling) ? isEnd : !rare,
    );
    const classes = usual.map(({ sound }) => join(classesOf(sound)));
    if (classes.length > 0) return [length, [...new Set(classes)]];
  }
  return [1, [classesOf(fold(text.charAt(at)))]];
}
