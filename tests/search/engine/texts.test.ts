import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readTextOf, type WholeFiles } from '../../../src/search/engine/texts.ts';
import { packText } from '../../../src/search/index/build/write-texts.ts';
import { CARDS_PER_FILE } from '../../../src/search/index/manifest.ts';

const TEXTS = ['Ē', 'Ø', 'Å'].map((title) => ({ title, blocks: [`${title} ${title}`, 'b\nc'] }));
const packed = TEXTS.map(packText);
const cards = packed.map(({ length }) => ({ textBytes: length }));
const file = Buffer.concat(packed);

/** Answers as a server does that honours ranges, one that does not, and one that declares the compression. */
const SERVERS: Readonly<Record<string, (range: string) => Response>> = {
  'the part that was asked for': (range) => {
    const [start = NaN, end = NaN] = range.replace('bytes=', '').split('-').map(Number);
    return new Response(file.subarray(start, end + 1), { status: 206 });
  },
  'the whole file': () => new Response(file),
  'the whole file without its compression': () =>
    new Response(packed.map((text) => gunzipSync(text).toString()).join('')),
};

test.each(Object.entries(SERVERS))('a text is read from %s', async (_, serve) => {
  const whole: WholeFiles = new Map();
  let requests = 0;
  const read = (row: number) =>
    readTextOf(row, cards, {
      file: 'lv/all/1',
      whole,
      fetchPart: (range) => {
        requests += 1;
        return Promise.resolve(serve(range));
      },
    });
  for (const [place, text] of TEXTS.entries()) expect(await read(CARDS_PER_FILE + place)).toEqual(text);
  expect(requests).toBe(whole.size === 0 ? TEXTS.length : 1);
});

test('a missing file is an error', async () => {
  const fetchPart = () => Promise.resolve(new Response('', { status: 404 }));
  await expect(readTextOf(0, cards, { file: 'a', whole: new Map(), fetchPart })).rejects.toThrow('404');
});

test('a file that cannot be read is asked for again', async () => {
  const answers = [new Response('nothing of use'), new Response(file)];
  const place = {
    ...{ file: 'lv/all/1', whole: new Map() },
    fetchPart: () => Promise.resolve(answers.shift() ?? new Response('', { status: 404 })),
  };
  await expect(readTextOf(CARDS_PER_FILE, cards, place)).rejects.toThrow(SyntaxError);
  expect(await readTextOf(CARDS_PER_FILE, cards, place)).toEqual(TEXTS[0]);
  expect(answers).toEqual([]);
});
