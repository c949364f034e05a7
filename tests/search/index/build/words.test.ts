import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORDS_FILE } from '../../../../src/search/index/build/bundle.ts';
import { keysOfBundles } from '../../../../src/search/index/build/dictionary-keys.ts';
import { readVocabulary, writeVocabulary } from '../../../../src/search/index/build/vocabulary.ts';
import { comparableSounds } from '../../../../src/search/index/build/word-sounds.ts';
import { sumWords, writeWords } from '../../../../src/search/index/build/words.ts';
import { endKey } from '../../../../src/search/index/term-dictionary.ts';
import { searchKey } from '../../../../src/search/key/search-key.ts';
import { makeFolder } from '../../../../tools/evaluate/small-archive.ts';

/** The words of an article with their frequency, as its segment numbers them. */
function articleOf(counts: Readonly<Record<string, number>>, language: string) {
  const vocabulary = readVocabulary(writeVocabulary(Object.keys(counts), language));
  return { vocabulary, words: Object.values(counts).map((count, place) => [place, count] as const) };
}

/** A word with a soft hyphen, one with a letter and a mark apart, one longer than the term dictionary keeps, a number, a name. */
const WORDS = ['bro\u00adar', 'ba\u030aten', 'å'.repeat(80), '2022', 'Ödegård', 'katastrof', 'covid-19'];

test('a vocabulary says of each word what the functions make of it', () => {
  const read = readVocabulary(writeVocabulary(WORDS, 'sv'));
  expect(read.map(({ word }) => word)).toEqual(WORDS);
  for (const { word, key, text, end, isIrregular, sounds } of read) {
    expect([key, end, sounds]).toEqual([searchKey(word, 'sv'), endKey(text), comparableSounds(text, 'sv')]);
    expect(isIrregular).toBe(searchKey(text, 'sv') !== key);
  }
  expect(read.map(({ text }) => text).slice(0, 3)).toEqual(['broar', 'båten', 'å'.repeat(60)]);
  expect(read.map(({ sounds }) => sounds).join('')).toBe('katastrof');
});

test('forms are summed over articles and bundles, the most frequent spelling and form first', () => {
  const folder = makeFolder();
  const write = (...articles: readonly Readonly<Record<string, number>>[]): void => {
    writeFileSync(
      join(folder, WORDS_FILE),
      writeWords(sumWords(articles.map((counts) => articleOf(counts, 'lv')))),
    );
  };
  const keys = (...bundles: string[]) =>
    keysOfBundles(bundles.map((own) => ({ language: 'lv', folder: own, cards: [] })));
  write({ Tilts: 1, tiltu: 2 }, { tilts: 3, upe: 1 });
  const [bridge, river] = keys(folder);
  expect(bridge).toMatchObject({
    key: 'tilt',
    held: '',
    forms: [{ text: 'tilts', count: 4 }, { text: 'tiltu' }],
  });
  expect(river?.forms).toMatchObject([{ text: 'upe', count: 1, end: 'epu' }]);
  const other = makeFolder();
  writeFileSync(join(other, WORDS_FILE), writeWords(sumWords([articleOf({ tiltu: 9 }, 'lv')])));
  expect(keys(folder, other)).toMatchObject([
    {
      key: 'tilt',
      held: '',
      forms: [
        { text: 'tiltu', count: 11 },
        { text: 'tilts', count: 4 },
      ],
    },
    { key: 'up', held: '0' },
  ]);
  for (const made of [folder, other]) rmSync(made, { recursive: true });
});
