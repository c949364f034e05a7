import { searchKey } from '../search-key.ts';
import { wordsOf } from './words.ts';

/** Cyrillic letters as newspapers of the West transcribe them; marks are folded away later. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
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
  ...{ ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ ј: 'j', љ: 'lj', њ: 'nj', ћ: 'ch', ђ: 'dj', џ: 'dzh' },
};

/** Spellings of one sound in the languages of the archive. Letters are folded already. */
const SOUNDS: Readonly<Record<string, string>> = {
  ...{ tsch: 'c', tsj: 'c', tj: 'c', ch: 'c', cz: 'c', ts: 'c', tz: 'c' },
  ...{ stsj: 's', sch: 's', sh: 's', sj: 's', sz: 's', zh: 'z', zj: 'z' },
  ...{ kh: 'h', ph: 'f', th: 't', ck: 'k', q: 'k', x: 'ks', w: 'v', y: 'i', j: 'i', ou: 'u' },
};
const SOUND = new RegExp(
  Object.keys(SOUNDS)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Latin letters for Cyrillic ones; anything else as it is. */
export function transliterate(text: string): string {
  return text.replace(/\p{sc=Cyrillic}/gu, (letter) => CYRILLIC[letter.toLowerCase()] ?? letter);
}

/**
 * What a name is looked up by: its words without their inflection, by what they sound like rather than by how a language
 * spells it.
 *
 * @param language BCP 47: whose endings are taken off
 * @example
 * nameKey('Lukasjenkos', 'sv') === nameKey('Lukaschenko', 'de') //=> true
 * @example
 * nameKey('Лукашенко', 'ru') === nameKey('Lukashenko', 'sq') //=> true
 */
export function nameKey(text: string, language: string): string {
  const latin = transliterate(text);
  return wordsOf(latin)
    .map(({ start, end }) => soundOf(searchKey(latin.slice(start, end), language)))
    .join(' ');
}

function soundOf(key: string): string {
  const sounds = key
    .replace(SOUND, (spelling) => SOUNDS[spelling] ?? spelling)
    .replace(/ii/gu, 'i')
    .replace(/([b-df-hj-np-tv-z])\1/gu, '$1');
  return sounds.replace(/(?<=....)[aeiou]+$/u, '');
}
