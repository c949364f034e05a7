import { expect, test } from 'vitest';
import { otherSpellings, writeOut } from '../../../src/search/key/standard-spelling.ts';

test.each([
  ['Goeteborg', 'goteborg'],
  ['Oesterreich', 'osterreich'],
  ['Aalborg', 'alborg'],
  ['Ålborg', 'aalborg'],
  ['Österreich', 'oesterreich'],
  ['Oedegaard', 'odegard'],
  ['Ærø', 'aeroe'],
])('«%s» is also looked up as «%s»', (typed, spelling) => {
  expect(otherSpellings(typed)).toContain(spelling);
});

test('a word without such letters is spelled in one way', () => {
  expect(otherSpellings('Minsk')).toEqual([]);
});

test('letters are written out once, whatever the word', () => {
  expect(writeOut('Ødegård')).toBe('oedegaard');
  expect(otherSpellings('aa'.repeat(40)).length).toBeLessThanOrEqual(8);
});
