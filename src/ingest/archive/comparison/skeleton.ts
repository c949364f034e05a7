/**
 * What is left of a word when the habits of languages and of their transliterations are taken off: Lukašenko, Lukasjenko,
 * Lukaschenko and Lukashenko are one, and so are «reģionālās», «regionala» and «regional» as far as their beginnings go.
 * Coarser than the register's rules on purpose: one shared beginning proves nothing, thirty do.
 */

/** Longer words are cut before they are looked at. */
const MAX_WORD_LETTERS = 24;

/** How many letters of a word count: endings differ between languages and between cases. */
const PREFIX_LETTERS = 5;

const MARKS = /[\u0300-\u036f]/gu;

/** Letters that mean something else in one language than in the others, before marks are taken off. */
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

/** In this order: each rule sees what the ones before left. */
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
 * The beginning of a word's skeleton, at most five letters.
 *
 * @example
 * wordBeginning('Lukasjenko', 'sv') //=> 'lukas'
 * @example
 * wordBeginning('Zalužnijs', 'lv') //=> 'salus'
 * @example
 * wordBeginning('cunami', 'lv') //=> 'sunam'
 */
export function wordPrefix(word: string, language: string): string {
  let letters = word.slice(0, MAX_WORD_LETTERS).toLowerCase().normalize('NFC');
  for (const [from, to] of OWN_LETTERS[language] ?? []) letters = letters.replace(from, to);
  letters = letters.normalize('NFKD').replace(MARKS, '');
  for (const [from, to] of COMMON) letters = letters.replace(from, to);
  return letters.slice(0, PREFIX_LETTERS);
}
