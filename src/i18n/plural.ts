/** Plural forms and digit grouping of the interface languages. They run in the browser too, which does not know all languages. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';
import { plainNumbers, type NumberRules } from '../languages/sections/numbers.ts';
import { numbers } from '../languages/tables/numbers.ts';

type Numbers = typeof numbers;

/** The plural categories of a language (CLDR, cardinal): `PluralCategoryOf<'lv'>` is `'zero' | 'one' | 'other'`. */
export type PluralCategoryOf<Language extends InterfaceLanguage> = (Language extends keyof Numbers
  ? Numbers[Language]
  : typeof plainNumbers)['pluralCategories'][number];
export type PluralCategory = PluralCategoryOf<InterfaceLanguage>;

const RULES: Readonly<Partial<Record<string, NumberRules>>> = numbers;

function rulesOf(ui: InterfaceLanguage): NumberRules {
  return RULES[ui] ?? plainNumbers;
}

/** The plural categories of each interface language. */
export const PLURAL_CATEGORIES = Object.fromEntries(
  INTERFACE_LANGUAGES.map((ui) => [ui, rulesOf(ui).pluralCategories]),
) as { readonly [Language in InterfaceLanguage]: readonly PluralCategoryOf<Language>[] };

/**
 * The plural form of a number by the rules of CLDR. A negative number takes the form of its absolute value.
 *
 * @example
 * pluralCategory(20, 'lv') //=> 'zero'
 * @example
 * pluralCategory(21, 'lv') //=> 'one'
 * @example
 * pluralCategory(21, 'sv') //=> 'other'
 */
export function pluralCategory(n: number, ui: InterfaceLanguage): PluralCategory {
  return rulesOf(ui).pluralCategory(Math.abs(n)) as PluralCategory;
}

/**
 * A count as the language writes it. Not for years: those are never grouped.
 *
 * @throws {RangeError} if it is not a whole number from 0 to `Number.MAX_SAFE_INTEGER`
 * @example
 * formatInteger(12345, 'da') //=> '12.345'
 */
export function formatInteger(n: number, ui: InterfaceLanguage): string {
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(`${n} is no count: only whole numbers from 0 are formatted here.`);
  const digits = String(n);
  const { separator, groupedFrom } = rulesOf(ui);
  return digits.length < groupedFrom ? digits : digits.replace(/\B(?=(?:\d{3}){1,5}$)/g, separator);
}

/**
 * A share as the language writes it, with two digits or as many as it has before the decimal mark.
 *
 * @example
 * formatShare(3.456, 'da') //=> '3,5'
 * @example
 * formatShare(1234.5, 'en') //=> '1,235'
 */
export function formatShare(share: number, ui: InterfaceLanguage): string {
  if (share >= 10) return formatInteger(Math.round(share), ui);
  const [whole = '0', part] = String(Number(share.toPrecision(2))).split('.');
  return part === undefined ? whole : `${whole}${rulesOf(ui).decimalMark}${part}`;
}
