/**
 * The skeleton of a word is what remains when spelling habits and transliterations are removed: Lukašenko, Lukasjenko,
 * Lukaschenko and Lukashenko have the same, and «reģionālās», «regionala» and «regional» have the same prefix. It is coarser than
 * the rules of entity resolution on purpose: one shared prefix proves nothing, thirty do.
 */

/** Only this many letters of a word are read. */
const MAX_WORD_LETTERS = 24;

/** Length of the prefix in letters: endings differ between languages and cases. */
export const PREFIX_LETTERS = 5;

const MARKS = /[\u0300-\u036f]/gu;

/** Letters with another sound in one language. They are replaced before marks are removed. */
const OWN_LETTERS: Readonly<Partial<Record<string, readonly (readonly [from: RegExp, to: string])[]>>> = {
  lv: [
    [/dž/gu, 'j'],
    [/c/gu, 'ts'],
  ],
  sq: [
    [/xh/gu, 'j'],
    [/ç/gu, 'sh'],
    [/c/gu, 'ts'],
    [/q/gu, 'k'],
    [/x/gu, 'z'],
  ],
};

/** Applied in this order. */
const COMMON: readonly (readonly [from: RegExp, to: string])[] = [
  [/[øœ]/gu, 'o'],
  [/æ/gu, 'a'],
  [/ß/gu, 'ss'],
  [/[đð]/gu, 'd'],
  [/ł/gu, 'l'],
  [/tsch|tch|tsj|tj/gu, 'c'],
  [/sch|shch|sh|sj|zh/gu, 's'],
  [/ph/gu, 'f'],
  [/kh|ch/gu, 'h'],
  [/th/gu, 't'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])|ts|tz|z/gu, 's'],
  [/c/gu, 'k'],
  [/w/gu, 'v'],
  [/[jy]/gu, 'i'],
  [/t(?=i[oaie])/gu, 's'],
  [/h(?=k|$)/gu, ''],
  [/(.)\1/gu, '$1'],
];

/**
 * The skeleton of a whole word.
 *
 * @example
 * wordSkeleton('Lukašenko', 'lv') //=> 'lukasenko'
 */
export function wordSkeleton(word: string, language: string): string {
  let letters = word.slice(0, MAX_WORD_LETTERS).toLowerCase().normalize('NFC');
  for (const [from, to] of OWN_LETTERS[language] ?? []) letters = letters.replace(from, to);
  letters = letters.normalize('NFKD').replace(MARKS, '');
  for (const [from, to] of COMMON) letters = letters.replace(from, to);
  return letters;
}

/**
 * The prefix of a word's skeleton, at most five letters.
 *
 * @example
 * wordPrefix('Lukasjenko', 'sv') //=> 'lukas'
 * @example
 * wordPrefix('Zalužnijs', 'lv') //=> 'salus'
 * @example
 * wordPrefix('cunami', 'lv') //=> 'sunam'
 */
export function wordPrefix(word: string, language: string): string {
  return wordSkeleton(word, language).slice(0, PREFIX_LETTERS);
}
