import { memoise } from '../../base/memoise.ts';
import { sounds } from '../../languages/tables/sounds.ts';
import { searchKey } from './search-key.ts';
import { wordsOf } from './words.ts';

/** Cyrillic letters as Western newspapers transcribe them. Marks are removed later. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'io',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
  },
  ...{
    ї: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ў: 'u',
  },
  ...{ ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ ј: 'j', љ: 'lj', њ: 'nj', ћ: 'ch', ђ: 'dj', џ: 'dzh' },
};

/** Common spellings of sounds. Voiced and voiceless sibilants share a letter, as in German. */
const COMMON = {
  ...{ dzh: 'ds', dsch: 'ds', dzj: 'ds', dsj: 'ds', xh: 'ds', dz: 'ds' },
  ...{ tsch: 'c', tsj: 'c', tj: 'c', ch: 'c', cz: 'c', ts: 'c', tz: 'c' },
  ...{ sch: 's', sh: 's', sj: 's', sz: 's', zh: 's', zj: 's', z: 's' },
  ...{ kh: 'h', ph: 'f', th: 't', dh: 'd', ck: 'k', q: 'k', x: 'ks', w: 'v', ou: 'u' },
  ...{ ie: 'e', je: 'e', ye: 'e', y: 'i', j: 'i' },
  ...{ brz: 'bs', drz: 'ds', grz: 'gs', krz: 'ks', prz: 'ps', trz: 'ts' },
};

/** Letters whose mark makes another sound: the soft Latvian consonants. */
const SOFT: Readonly<Record<string, string>> = { ļ: 'lj', ņ: 'nj' };

/** «al-» forms one word with what follows, as in Latvian. */
const ARTICLE = /(?<!\p{L})([ae]l)[- ](?=\p{L})/giu;

interface SpellingTable {
  readonly spelling: RegExp;
  readonly of: Readonly<Record<string, string>>;
  /** Keys already computed, by language and word: names share their words. */
  readonly known: Map<string, string>;
}

/** Maximum number of words that are remembered. */
const MAX_KNOWN_WORDS = 20_000;

const tableFor = memoise((language: string): SpellingTable => {
  const of: Readonly<Record<string, string>> = { ...COMMON, ...sounds[language]?.spellings };
  const longestFirst = Object.keys(of).toSorted((a, b) => b.length - a.length);
  return { of, spelling: new RegExp(longestFirst.join('|'), 'gu'), known: new Map() };
});

/**
 * Replaces Cyrillic letters by Latin ones; other characters stay.
 *
 * @param language BCP 47; г is h in Ukrainian and Belarusian, otherwise g
 */
function transliterate(text: string, language: string): string {
  const own = /^(?:uk|be)$/u.test(language) ? 'h' : 'g';
  return text.replace(/\p{sc=Cyrillic}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower === 'г' ? own : (CYRILLIC[lower] ?? letter);
  });
}

/**
 * The key of a name: its words without inflection, spelled by their sounds, so that spellings of different languages share it.
 *
 * @param language BCP 47 tag of the text: its endings are removed, and it is read as its spelling
 * @param spelling BCP 47 tag of another spelling, for a name that is left as that language writes it
 * @example
 * nameKey('Lukasjenkos', 'sv') === nameKey('Lukaschenko', 'de') //=> true
 * @example
 * nameKey('Лукашенко', 'ru') === nameKey('Lukashenko', 'sq') //=> true
 */
export function nameKey(text: string, language: string, spelling = language): string {
  return soundsOfName(text, language, spelling).replace(
    /(?<=[^ ]{4})(?<!(?<=[^ ]{4})[aeiou])[aeiou]+(?= |$)/gu,
    '',
  );
}

function soundsOfName(text: string, language: string, spelling: string): string {
  return keyOf(wordsOfName(text, language), language, spelling);
}

function wordsOfName(text: string, language: string): string[] {
  const latin = transliterate(text, language)
    .replace(ARTICLE, '$1')
    .replace(/[ļņ](?=[aeiouāēīū])/giu, (letter) => SOFT[letter.toLowerCase()] ?? letter);
  return wordsOf(latin).map(({ start, end }) => latin.slice(start, end));
}

function keyOf(words: readonly string[], language: string, spelling: string): string {
  const table = tableFor(spelling);
  return words.map((word) => soundIn(word, language, table)).join(' ');
}

function soundIn(word: string, language: string, table: SpellingTable): string {
  const key = `${language} ${word}`;
  const known = table.known.get(key);
  if (known !== undefined) return known;
  const sound = soundOf(searchKey(word, language), table);
  if (table.known.size < MAX_KNOWN_WORDS) table.known.set(key, sound);
  return sound;
}

function soundOf(key: string, { of, spelling }: SpellingTable): string {
  return key
    .replace(spelling, (found) => of[found] ?? found)
    .replace(/ie/gu, 'e')
    .replace(/ii/gu, 'i')
    .replace(/^u(?=[ei])/u, 'v')
    .replace(/([b-df-hj-np-tv-z])\1/gu, '$1');
}

/** With the vowels at its end, which tell names apart; «Alexander» is «Aleksandr» all the same. */
function wholeKey(text: string, language: string, spelling: string): string {
  return soundsOfName(text, language, spelling).replace(/(?<=[^ ]{2}[dt])er(?= |$)/gu, 'r');
}

/**
 * The keys of a name as languages transcribe it from another alphabet, by the sounds of its language or, where that is not known, of each.
 * Latvian puts an ending to every such name.
 */
export function transcriptionKeys(text: string, language: string): string[] {
  const known = language !== 'und';
  const tags = known ? [language] : Object.keys(sounds);
  const plain = ['und', ...tags].map((spelling) => wholeKey(text, 'und', spelling));
  const bare = tags
    .filter((tag) => sounds[tag]?.respells?.always)
    .map((tag) => wholeKey(withoutNominative(text, tag), 'und', tag));
  return [...new Set([...plain, ...bare, wholeKey(text, 'uk', 'und')])].filter(Boolean);
}

const MIN_STEM_LETTERS = 3;

function withoutNominative(text: string, language: string): string {
  const endings = sounds[language]?.respells?.nominative ?? [];
  return text
    .split(' ')
    .map((word) => {
      const longest = endings
        .filter((ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM_LETTERS)
        .reduce((most, ending) => Math.max(most, ending.length), 0);
      return word.slice(0, word.length - longest);
    })
    .join(' ');
}
