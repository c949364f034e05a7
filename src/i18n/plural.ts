/** Plural forms and digit grouping of the interface languages, small enough for the browser, which does not know them all. */
import type { InterfaceLanguage } from '../languages/index.ts';

/** Plural forms each interface language tells apart (CLDR, cardinal). */
export const PLURAL_CATEGORIES = {
  en: ['one', 'other'],
  lv: ['zero', 'one', 'other'],
  sv: ['one', 'other'],
  de: ['one', 'other'],
  sq: ['one', 'other'],
  da: ['one', 'other'],
} as const satisfies Record<InterfaceLanguage, readonly ('zero' | 'one' | 'other')[]>;

/** The forms one language has: `PluralCategoryOf<'lv'>` is `'zero' | 'one' | 'other'`. */
export type PluralCategoryOf<Language extends InterfaceLanguage> =
  (typeof PLURAL_CATEGORIES)[Language][number];
export type PluralCategory = PluralCategoryOf<InterfaceLanguage>;

/**
 * The plural form a number takes, by the rules of CLDR.
 *
 * @example
 * pluralCategory(20, 'lv') //=> 'zero'
 * @example
 * pluralCategory(21, 'lv') //=> 'one'
 * @example
 * pluralCategory(21, 'sv') //=> 'other'
 */
export function pluralCategory(n: number, ui: InterfaceLanguage): PluralCategory {
  const size = Math.abs(n);
  if (ui === 'lv') return latvianCategory(size);
  // A Danish number below two with a fraction is singular: «1,5 time».
  const singular = ui === 'da' ? size === 1 || (size > 0 && size < 2) : size === 1;
  return singular ? 'one' : 'other';
}

function latvianCategory(size: number): PluralCategory {
  const fraction = String(size).split('.')[1] ?? '';
  if (fraction === '') return latvianEnding(size);
  const category = latvianEnding(Number(fraction));
  if (fraction.length === 2) return category === 'zero' && !isTeen(Number(fraction)) ? 'other' : category;
  return fraction.endsWith('1') ? 'one' : 'other';
}

/** 0, 10–20, 30 … take the genitive; 1, 21, 31 … the singular. */
function latvianEnding(whole: number): PluralCategory {
  if (whole % 10 === 0 || isTeen(whole)) return 'zero';
  return whole % 10 === 1 ? 'one' : 'other';
}

function isTeen(whole: number): boolean {
  return whole % 100 >= 11 && whole % 100 <= 19;
}

/** What stands between groups of three digits, and how many digits a number needs before it is grouped (CLDR). */
const GROUPING = {
  en: { separator: ',', from: 4 },
  lv: { separator: '\u00a0', from: 5 },
  sv: { separator: '\u00a0', from: 4 },
  de: { separator: '.', from: 4 },
  sq: { separator: '\u00a0', from: 5 },
  da: { separator: '.', from: 4 },
} as const satisfies Record<InterfaceLanguage, { readonly separator: string; readonly from: number }>;

/**
 * A count as the language writes it. Not for years: those are never grouped.
 *
 * @throws {RangeError} if it is no whole number from 0 to `Number.MAX_SAFE_INTEGER`
 * @example
 * formatInteger(12345, 'da') //=> '12.345'
 */
export function formatInteger(n: number, ui: InterfaceLanguage): string {
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(`${n} is no count: only whole numbers from 0 are formatted here.`);
  const digits = String(n);
  const { separator, from } = GROUPING[ui];
  return digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
