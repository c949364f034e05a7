import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { commonNames, commonWords, crowdedPrefixes } from '../../../src/search/index/build/common-terms.ts';
import { commonestForms } from '../../../src/search/index/prefixes.ts';
import { endKey } from '../../../src/search/index/term-dictionary.ts';
import { compareText } from '../../../src/record/order.ts';
import type { ShardLine } from '../../../src/search/index/shards.ts';
import { suggest, type Suggestion } from '../../../src/search/engine/suggest.ts';
import { choiceOf } from '../../../src/search/page/suggestion-list.ts';
import { typedParts } from '../../../src/search/engine/typed-part.ts';
import { indexAndAsk, makeFolder, writeArchive, type Asked } from '../../../tools/evaluate/small-archive.ts';

describe('the part of a query that is being typed', () => {
  test.each<[string, string[]]>([
    ['Min|', ['Min']],
    ['Min|sk', ['Min']],
    ['Minsk |', []],
    ['|Minsk', []],
    ['nya bro|', ['bro', 'nya bro']],
    ['a b c d e|', ['e', 'd e', 'c d e', 'b c d e']],
    ['-hav|', ['hav']],
    ['bro -hav|', ['hav']],
    ['"nya bro|', ['bro']],
    ['"nya bro" hamn Al|', ['Al', 'hamn Al']],
    ['bro* Al|', ['Al']],
    ['Jean-Cl|', ['Jean-Cl']],
    ['d’Estaing|', ['d’Estaing']],
    ['!?|', []],
  ])('%s', (marked, typed) => {
    const query = marked.replace('|', '');
    expect(typedParts(query, marked.indexOf('|')).map((part) => part.typed)).toEqual(typed);
  });

  test('has valid offsets in any text, and ends at the cursor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (query, at) => {
        const cursor = at % (query.length + 1);
        for (const { start, end, typed } of typedParts(query, cursor)) {
          expect(query.slice(start, cursor)).toBe(typed);
          expect(end).toBeGreaterThanOrEqual(cursor);
          expect(end).toBeLessThanOrEqual(query.length);
        }
      }),
    );
  });
});

test('forms that begin so, of all languages together, the commonest first', () => {
  const keys = [
    {
      language: 'sv',
      forms: [
        { text: 'Bron', count: 2 },
        { text: 'hamn', count: 9 },
      ],
    },
    {
      language: 'da',
      forms: [
        { text: 'bron', count: 1 },
        { text: 'Brøndby', count: 4 },
      ],
    },
  ];
  expect(commonestForms('bro', keys)).toEqual([
    { text: 'Brøndby', counts: { da: 4 } },
    { text: 'Bron', counts: { sv: 2, da: 1 } },
  ]);
});

test('of beginnings that fill more than a file the commonest words and names are kept', () => {
  const lines = Array.from({ length: 3000 }, (_, index): ShardLine => {
    const key = `ka${String(index).padStart(4, '0')}`;
    return [key, 'lv', '', `${key}=${index}`];
  }).toSorted((a, b) => compareText(a[0], b[0]));
  const crowded = new Map(crowdedPrefixes(lines, (line) => line));
  expect([...crowded.keys()].slice(0, 3)).toEqual(['k', 'ka', 'ka0']);
  expect(crowded.has('ka00')).toBe(false);
  const known = lines.map(([, language = '', , forms = '']) => {
    const [text = '', count = ''] = forms.split('=');
    const form = { text, count: Number(count), end: endKey(text), isIrregular: false, sounds: '' };
    return { language, forms: [form] };
  });
  expect(commonWords('ka', known)[0]).toEqual(['ka', 'ka2999', 'lv=2999']);
  const named = lines.map(([key], index): ShardLine => [
    key,
    `l-${key}`,
    'place',
    '{}',
    String(index % 100),
    '0',
  ]);
  expect(commonNames('ka', [...named, ...named]).map(([, id]) => id)).toHaveLength(6);
});

describe('suggestions', () => {
  let asked: Asked;
  beforeAll(async () => {
    const folder = makeFolder();
    const label = { sv: 'Aleksandr Lukasjenko', lv: 'Aleksandrs Lukašenko', en: 'Alexander Lukashenko' };
    writeArchive(
      join(folder, 'archive'),
      [
        {
          id: 'a',
          language: 'sv',
          title: 'Lukt i hamnen',
          text: ['Aleksandr Lukasjenko luktar på luften.'],
          names: { 'p-l': 'Aleksandr Lukasjenko' },
        },
        {
          id: 'b',
          language: 'lv',
          title: 'Lukass',
          text: ['Aleksandrs Lukašenko un Lukass.'],
          names: { 'p-l': 'Aleksandrs Lukašenko' },
        },
      ],
      [{ id: 'p-l', label }],
    );
    asked = await indexAndAsk(folder);
  });
  const say = (suggestion: Suggestion): string =>
    suggestion.kind === 'name' ? `name ${suggestion.label['en']}` : suggestion.text;
  const suggestFor = async (query: string): Promise<Suggestion[]> =>
    suggest(query, query.length, asked.search.prefixes);

  test('are names that begin so, then words', async () => {
    expect((await suggestFor('luk')).map(say)).toEqual([
      ...['name Alexander Lukashenko', 'Lukass', 'Lukasjenko', 'Lukašenko', 'Lukt', 'luktar'],
    ]);
  });

  test('are no names that sound like the beginning of what has a number in it', async () => {
    const kinds = (await suggestFor('luksan 2022')).map(({ kind }) => kind);
    expect(kinds).not.toContain('name');
  });

  test('of a name grow from as many words as it takes, in any spelling', async () => {
    for (const query of ['hamnen Aleksandr Luka', 'hamnen Алекс', 'hamnen aleksandrs lukasen']) {
      const [first] = await suggestFor(query);
      expect(first).toMatchObject({ kind: 'name', id: 'p-l', start: 7 });
      expect(first && choiceOf(first, query, 'sv').chosen.q).toBe('hamnen Aleksandr Lukasjenko');
    }
  });

  test('are none for one letter, for nothing, for what begins no word', async () => {
    expect(await suggestFor('l')).toEqual([]);
    expect(await suggestFor('hamnen ')).toEqual([]);
    expect(await suggestFor('xq')).toEqual([]);
  });

  test('a name longer than a question looks for is put in quotation marks', () => {
    const name = {
      kind: 'name',
      id: 'o-x',
      type: 'organisation',
      articles: 1,
      start: 0,
      end: 3,
      label: { en: 'Institute for the Study of War' },
    } as const;
    expect(choiceOf(name, 'Ins now', 'en')).toEqual({
      chosen: { q: '"Institute for the Study of War" now' },
      cursor: 32,
    });
  });
});
