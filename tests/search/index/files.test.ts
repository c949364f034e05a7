/** The files of the index: what is written is what is read. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/record/day.ts';
import { compareText } from '../../../src/record/order.ts';
import { fromColumns, toColumns, type DocValues } from '../../../src/search/index/doc-values.ts';
import { unpack } from '../../../src/search/index/unpack.ts';
import { searchKey } from '../../../src/search/key/search-key.ts';
import { IRREGULAR, writeEnd } from '../../../src/search/index/build/term-dictionary.ts';
import { ENDS, endKey, readLabels, writeLabels } from '../../../src/search/index/term-dictionary.ts';
import { cutShards, openShards, type ShardLine } from '../../../src/search/index/shards.ts';

const DAY = fc.integer({ min: -40_000, max: 40_000 }).map((day) => isoDay(day));

test('facts are the same after their columns, whatever is open', () => {
  const fact: fc.Arbitrary<DocValues> = fc.record({
    earliest: fc.option(DAY),
    latest: fc.option(DAY),
    dateBasis: fc.constantFrom('header', 'none'),
    words: fc.nat(5000),
    titleWords: fc.nat(30),
  });
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 30 }), (facts) => {
      const columns = JSON.parse(JSON.stringify(toColumns(facts))) as ReturnType<typeof toColumns>;
      expect(fromColumns(columns)).toEqual(facts);
    }),
  );
});

function openFiles({ starts, files }: ReturnType<typeof cutShards>) {
  const fetched: number[] = [];
  const shards = openShards(starts, (number) => {
    fetched.push(number);
    return Promise.resolve(files[number] ?? '');
  });
  return { ...shards, fetched };
}

test('a list cut into files gives every line back, and reads one file for a key', async () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-dā]{1,6}$/u), { minLength: 1, maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(words, fc.stringMatching(/^[a-dā]{1,6}$/u), async (keys, other) => {
      // Long lines, so that there are many files.
      const lines = keys.toSorted(compareText).flatMap((key): ShardLine[] => [
        [key, 'one', 'x'.repeat(3000)],
        [key, 'two', ''],
      ]);
      const cut = cutShards(lines);
      for (const key of [keys[0]!, keys.at(-1)!, other]) {
        const { find, fetched } = openFiles(cut);
        expect(await find(key)).toEqual(lines.filter(([own]) => own === key));
        expect(fetched.length).toBeLessThanOrEqual(1);
      }
      const { findPrefix } = openFiles(cut);
      const prefix = other.slice(0, 1);
      expect(await findPrefix(prefix, cut.files.length)).toEqual(
        lines.filter(([key]) => key.startsWith(prefix)),
      );
    }),
  );
});

test('a line of an ending is what it was, whether or not its key can be found in its form', () => {
  for (const [form, language, key] of [
    ['Bråket=3', 'sv', searchKey('Bråket', 'sv')],
    ['bråket', 'sv', 'something else'],
    ['Rīgā=12', 'lv', searchKey('Rīgā', 'lv')],
  ] as const) {
    const line: ShardLine = [endKey(form), key, language, '0,3', form];
    const isIrregular = key === 'something else';
    const written = writeEnd([...line, isIrregular ? IRREGULAR : '']);
    expect(ENDS.read(written)).toEqual(line);
    expect(written.includes(key) && !form.toLowerCase().startsWith(key)).toBe(isIrregular);
  }
});

test('labels of a name are what they were, each written once', () => {
  const label = fc.dictionary(
    fc.constantFrom('en', 'lv', 'sv', 'de', 'sq', 'da', 'zh-Hant'),
    fc.string({ unit: fc.constantFrom('a', 'ē', ' ', '=', ',', '"'), minLength: 1 }),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(label, (labels) => {
      expect(readLabels(writeLabels(labels))).toEqual(labels);
    }),
  );
  expect(readLabels('')).toEqual({});
});

test('an empty list has no files and no lines', async () => {
  const cut = cutShards([]);
  expect(cut.files).toEqual([]);
  expect(await openFiles(cut).find('a')).toEqual([]);
  expect(await openFiles(cut).findPrefix('a', 3)).toEqual([]);
});

test('a packed file is read whether or not the server has unpacked it', async () => {
  expect(await unpack(new Response(gzipSync('Smørrebrød')))).toBe('Smørrebrød');
  expect(await unpack(new Response('Smørrebrød'))).toBe('Smørrebrød');
});
