import { expect, test } from 'vitest';
import { fuzzyWords } from '../../../src/search/engine/fuzzy.ts';

const forms = [
  { text: 'trup', count: 9 },
  { text: 'Trump', count: 2 },
  { text: 'tramp', count: 5 },
];
const dictionary = {
  findPrefix: () => Promise.resolve([{ key: 'tr', language: 'lv', bundles: new Set<string>(), forms }]),
} as unknown as Parameters<typeof fuzzyWords>[1];

test('a capital is meant: a name comes before ordinary words that are as close and more frequent', async () => {
  expect(await fuzzyWords('Trmp', dictionary)).toEqual(['Trump', 'trup', 'tramp']);
  expect(await fuzzyWords('trmp', dictionary)).toEqual(['trup', 'tramp', 'Trump']);
});
