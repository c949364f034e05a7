import { expect, test } from 'vitest';
import { fileName } from '../../../src/search/state/saved-formats.ts';

test.each([
  ['Elon Musk', 'csv', 'hits-elon-musk.csv'],
  ['(eld OR rök) -"ny bro"', 'ris', 'hits-eld-or-rök-ny-bro.ris'],
  ['../../etc', 'bib', 'hits-etc.bib'],
  ['', 'jsonl', 'hits.jsonl'],
] as const)('the name of the file says what was asked: %s', (query, format, name) => {
  expect(fileName('hits', query, format)).toBe(name);
});

test('a long question is cut', () => {
  expect(fileName('hits', 'ord '.repeat(100), 'csv').length).toBeLessThan(72);
});
