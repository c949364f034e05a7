import { expect, test } from 'vitest';
import { fuzzyWords } from '../../../src/search/engine/fuzzy.ts';
import type { KnownName } from '../../../src/search/index/term-dictionary.ts';

/** A dictionary with these forms, of which those with a number of articles are names. */
function dictionaryOf(
  counts: Readonly<Record<string, number>>,
  mentions: Readonly<Record<string, number>> = {},
): Parameters<typeof fuzzyWords>[1] {
  const forms = Object.entries(counts).map(([text, count]) => ({ text, count }));
  const known = [{ key: 'k', language: 'lv', bundles: new Set<string>(), forms }];
  const nameOf = (text: string): KnownName[] =>
    mentions[text] === undefined
      ? []
      : [{ id: text, type: 'person', label: {}, articles: mentions[text], bundles: new Set() }];
  return {
    findPattern: () => Promise.resolve(known),
    findNames: (text) => Promise.resolve(nameOf(text)),
  };
}

test('a capital is meant: a name comes before ordinary words that are as close and more frequent', async () => {
  const dictionary = dictionaryOf({ trup: 9, Trump: 4, tramp: 5 });
  expect(await fuzzyWords('Trmp', dictionary)).toEqual(['Trump', 'trup', 'tramp']);
  expect(await fuzzyWords('trmp', dictionary)).toEqual(['trup', 'tramp', 'Trump']);
});

test('a name of the register weighs more than its occurrences as a word', async () => {
  const dictionary = dictionaryOf({ trup: 9, Trump: 4, tramp: 5 }, { Trump: 3 });
  expect(await fuzzyWords('trmp', dictionary)).toEqual(['Trump', 'trup', 'tramp']);
});

test('letters that changed places are one mistake; a frequent word does not outweigh a second one', async () => {
  const dictionary = dictionaryOf({ regering: 2, regerar: 300 });
  expect(await fuzzyWords('reegring', dictionary)).toEqual(['regering']);
  expect(await fuzzyWords('regeringr', dictionaryOf({ regering: 2, regerings: 1 }))).toEqual([
    'regering',
    'regerings',
  ]);
  expect((await fuzzyWords('regerimg', dictionaryOf({ regering: 1, regerimgar: 90 })))[0]).toBe('regering');
});

test('capitals and accents of one word make one proposal, as it is written most often', async () => {
  expect(await fuzzyWords('polisn', dictionaryOf({ Polisen: 2, polisen: 7 }))).toEqual(['polisen']);
});
