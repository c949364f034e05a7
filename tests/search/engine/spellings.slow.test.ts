/** Names over languages: typed in one spelling, found in the others; and people whose names only sound alike. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askSpellings, parseSpellings } from '../../../tools/evaluate/spellings.ts';
import { findAlike } from '../../../src/search/index/build/names-alike.ts';
import { keysOfNames } from '../../../src/search/index/build/spellings.ts';
import { nameRecordSchema, type NameRecord } from '../../../src/record/schema.ts';
import { nameKeys, roughKey } from '../../../src/search/key/name-key.ts';

const gold = parseSpellings(readFileSync(new URL('../../gold/spellings/names.txt', import.meta.url), 'utf8'));

function name(id: string, label: Readonly<Record<string, string>>, type = 'person'): NameRecord {
  const forms = Object.entries(label).map(([language, text]) => ({ language, text, count: 1 }));
  return nameRecordSchema.parse({
    ...{ id, type, label, forms, articles: ['a'], merged: [], together: [], quotes: [] },
  });
}

test('a hundred names in the spellings of six languages and Cyrillic', async () => {
  const { right, wanted, wrong, answers, nonsense } = await askSpellings(gold);
  expect(gold.names).toHaveLength(100);
  expect(right / wanted).toBeGreaterThan(0.95);
  expect(wrong.length / answers).toBeLessThan(0.04);
  expect(nonsense).toEqual([]);
});

describe('one name', () => {
  test.each([
    ['Tsikhanov', 'en', 'Zichanow', 'de'],
    ['Žukovs', 'lv', 'Schukow', 'de'],
    ['Жуков', 'ru', 'Sjukov', 'da'],
    ['Chovanov', 'sv', 'Khovanov', 'en'],
    ['Богданчук', 'uk', 'Bohdanchuk', 'en'],
    ['Ņekrasova', 'lv', 'Njekrasova', 'sv'],
    ['Aldžafars', 'lv', 'al-Dschafar', 'de'],
    ['Joviq', 'sq', 'Jović', 'sv'],
  ])('«%s» (%s) and «%s» (%s)', (one, language, other, otherLanguage) => {
    const shared = new Set(nameKeys(one, language)).intersection(new Set(nameKeys(other, otherLanguage)));
    expect(shared.size).toBeGreaterThan(0);
  });

  test('by its last word and the consonants of its first', () => {
    expect(roughKey('keti branel')).toBe(roughKey('katie branel'));
    expect(roughKey('keti branel')).not.toBe(roughKey('maria branel'));
    expect(roughKey('branel')).toBeUndefined();
  });
});

describe('people who sound alike', () => {
  const latvian = name('p-one', { lv: 'Džordžs Haringfīlds' });
  const others = name('p-two', { sv: 'George Harringfield', de: 'George Harringfield' });

  test('in different languages are searched together', () => {
    expect(findAlike([latvian, others])).toEqual(
      new Map([
        ['p-one', [others]],
        ['p-two', [latvian]],
      ]),
    );
    const found = keysOfNames([latvian, others]).filter(({ key }) =>
      nameKeys('Harringfield', 'en').includes(key),
    );
    expect(new Set(found.map(({ name: { id } }) => id))).toEqual(new Set(['p-one', 'p-two']));
  });

  test('in one language are two', () => {
    expect(findAlike([latvian, name('p-three', { lv: 'Džordžs Haringfelds' })]).size).toBe(0);
  });

  test('stay apart where it could be either', () => {
    expect(findAlike([latvian, others, name('p-three', { sv: 'George Harringfeld' })]).size).toBe(0);
  });

  test('with few consonants say too little', () => {
    expect(findAlike([name('p-one', { lv: 'Anna Berga' }), name('p-two', { sv: 'Ina Berg' })]).size).toBe(0);
  });
});

test.each([
  ['Мюнхен', { sv: 'München' }],
  ['St Petersburg', { sv: 'Sankt Petersburg' }],
  ['Holandë', { da: 'Nederlandene' }],
])('«%s» is a place', (typed, label) => {
  const keys = new Set(keysOfNames([name('l-place', label, 'place')]).map(({ key }) => key));
  expect(nameKeys(typed, 'und').some((key) => keys.has(key))).toBe(true);
});
