import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../../tools/make-corpus/random.ts';
import { indexAndAsk, makeFolder, writeArchive, type Asked } from '../../../tools/evaluate/small-archive.ts';

const ADJECTIVES = ['ny', 'nya', 'nytt'];
/** «bron» is far commoner than all other forms together, «broarnas» the rarest. */
const NOUNS = ['bro', 'bron', 'bron', 'bron', 'bron', 'bron', 'broar', 'broarna', 'broarnas'];

const folder = makeFolder();
const texts = new Map<string, string>();
let site: Asked;

beforeAll(async () => {
  const random = randomFrom('exactness');
  for (let number = 0; number < 60; number += 1) {
    const pairs = Array.from({ length: 1 + (number % 3) }, () => [
      random.oneOf(ADJECTIVES),
      random.oneOf(NOUNS),
    ]);
    texts.set(`a${number}`, pairs.map((pair) => `Där fanns ${pair.join(' ')}`).join('. '));
  }
  writeArchive(
    join(folder, 'archive'),
    [...texts].map(([id, text]) => ({ id, language: 'sv', title: 'Broarna', text: [text] })),
  );
  site = await indexAndAsk(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The answer that a reader would give: the words are there, one after another, letter by letter. */
function holds(id: string, words: string): boolean {
  return ` ${texts.get(id) ?? ''} Broarna `.replace(/[.]/gu, ' ').toLowerCase().includes(` ${words} `);
}

test.each([...new Set([...NOUNS, 'nya'])])('«%s» is distinguished from its other forms', async (word) => {
  const { hits } = await site.ask(word);
  expect(hits.length).toBeGreaterThan(20);
  for (const { id, matches } of hits) expect([id, matches[0]?.exact]).toEqual([id, holds(id, word)]);
});

test.each(['ny bro', 'nya bron', 'nytt broarnas', 'nya broar'])(
  'the phrase «%s» is told from the same words in other forms',
  async (phrase) => {
    const { hits } = await site.ask(`"${phrase}"`);
    expect(hits.length).toBeGreaterThan(20);
    const exact = hits.map(({ id, matches }) => [id, matches[0]?.exact]);
    expect(exact).toEqual(hits.map(({ id }) => [id, holds(id, phrase)]));
  },
);

test('with a prefix it is enough that the other words are in the typed form', async () => {
  const { hits } = await site.ask('nya-broa*');
  expect(hits.length).toBeGreaterThan(2);
  for (const { id, matches } of hits) expect([id, matches[0]?.exact]).toEqual([id, holds(id, 'nya')]);
});
