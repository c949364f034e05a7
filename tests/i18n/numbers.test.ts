import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/languages/index.ts';
import { PLURAL_CATEGORIES, formatInteger, pluralCategory } from '../../src/i18n/plural.ts';

describe.each(INTERFACE_LANGUAGES)('numbers in %s', (ui) => {
  const rules = new Intl.PluralRules(ui);
  const format = new Intl.NumberFormat(ui);

  it('know the plural forms the language has', () => {
    expect([...PLURAL_CATEGORIES[ui]].sort()).toEqual(rules.resolvedOptions().pluralCategories.toSorted());
  });

  it('take the plural form CLDR gives them, 0 to 1000', () => {
    const numbers = Array.from({ length: 1001 }, (_, n) => n);
    expect(numbers.map((n) => pluralCategory(n, ui))).toEqual(numbers.map((n) => rules.select(n)));
  });

  it('take the plural form CLDR gives them, with one or two decimals and below zero', () => {
    const numbers = [
      0.01, 0.1, 0.11, 0.2, 0.5, 0.9, 1.01, 1.1, 1.11, 1.21, 1.5, 1.99, 2.01, 2.1, 2.5, 3.12, 10.1, 10.11,
      10.2, 10.25, 11.5, 20.3, -1, -2, -21,
    ];
    expect(numbers.map((n) => [n, pluralCategory(n, ui)])).toEqual(numbers.map((n) => [n, rules.select(n)]));
  });

  it('are grouped as Intl groups them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(99_999), fc.maxSafeNat()), (n) => {
        expect(formatInteger(n, ui)).toBe(format.format(n));
      }),
    );
  });

  it('are counts: nothing else is formatted', () => {
    for (const n of [-1, 1.5, Number.NaN, Infinity]) expect(() => formatInteger(n, ui)).toThrow(RangeError);
  });
});
