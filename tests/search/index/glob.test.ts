import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globTest } from '../../../src/search/index/glob.ts';

test.each<[string, string, boolean]>([
  ['mid*dle', 'middle', true],
  ['mid*dle', 'middled', false],
  ['col?r', 'color', true],
  ['col?r', 'colour', false],
  ['*ship', 'ship', true],
  ['ab*ba', 'aba', false],
  ['a?*c', 'ac', false],
  ['*𝒜?', 'x𝒜𝒜', true],
])('%s and «%s»: %s', (pattern, text, fits) => {
  expect(globTest(pattern)(text)).toBe(fits);
});

test('a pattern fits what the regular expression for it fits', () => {
  const word = (letters: string) =>
    fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 8 });
  fc.assert(
    fc.property(word('ab*?'), word('ab'), (pattern, text) => {
      const written = pattern.replaceAll('*', '.*').replaceAll('?', '.');
      expect(globTest(pattern)(text)).toBe(new RegExp(`^${written}$`, 'u').test(text));
    }),
    { numRuns: 2000 },
  );
});

test('many stars end: a regular expression would go back over them for ages', () => {
  expect(globTest(`${'a*'.repeat(30)}b`)('a'.repeat(2000))).toBe(false);
});
