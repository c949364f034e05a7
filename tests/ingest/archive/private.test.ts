import { describe, expect, test } from 'vitest';
import { composeArchive, readArticle, type Guidance } from '../../../src/ingest/index.ts';
import type { Draft } from '../../../src/ingest/draft.ts';

const LETTER = `Brevet från Norrvik

Alma Stenqvist läste ett brev i Norrvik på onsdagen, och direktören Torvald Gyllenpjäxa grät när hon läste det.
”Jag glömmer det aldrig”, säger Torvald Gyllenpjäxa. Brevet är från den 14 mars 1931.`;
const LIBRARY = `Biblioteket öppnar

Biblioteket i Norrvik öppnar på söndag. Alma Stenqvist talar klockan tolv, och barnen får låna böcker hela dagen.`;

function read(path: string, text: string, guidance: Guidance = {}, sideCar?: string): Draft {
  const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
  const beside = sideCar === undefined ? {} : { sideCar: encode(sideCar) };
  return readArticle({ path, bytes: encode(text), sha256: '0'.repeat(64), ...beside }, guidance).draft!;
}

describe('a file is private', () => {
  const corrected = (isPrivate: boolean): Guidance => ({ articles: { brevet: { private: isPrivate } } });

  test.each([
    ['where a correction says so', corrected(true), undefined, true],
    ['where its side-car says so', {}, 'title: Brevet\nprivate: true', true],
    ['where its side-car says so and is broken elsewhere', {}, 'title: [\n"private": yes', true],
    ['unless a correction says it is not', corrected(false), 'private: true', undefined],
    ['not where a side-car speaks of something private', {}, 'title: "private: true"', undefined],
    ['not where its own text says so', {}, undefined, undefined],
  ])('%s', (_, guidance, sideCar, expected) => {
    expect(read('brevet.txt', `private: true\n\n${LETTER}`, guidance, sideCar).private).toBe(expected);
  });

  test('and a side-car that says nothing else is no mistake', () => {
    const bytes = new TextEncoder().encode(LETTER);
    const sideCar = new TextEncoder().encode('private: true\n');
    const { file } = readArticle({ path: 'brevet.txt', bytes, sha256: '', sideCar });
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('side-car-states-nothing');
  });
});

describe('an archive with a private article', () => {
  const hidden = { ...read('brevet.txt', LETTER), private: true as const };
  const library = read('biblioteket.txt', LIBRARY);

  test('is the archive without its file, and the article stands alone', () => {
    const whole = composeArchive([hidden, library]);
    const without = composeArchive([library]);
    expect([...whole.articles]).toEqual([...without.articles]);
    expect([...whole.names]).toEqual([...without.names]);
    expect([whole.stories, whole.namedDays]).toEqual([without.stories, without.namedDays]);
    const [alone, ...more] = whole.privateArticles;
    expect(more).toEqual([]);
    expect(alone).toMatchObject({ id: 'brevet', private: true, story: null, related: [], named: [] });
    expect(alone?.mentions.names).toEqual([]);
    expect(alone?.quotes.map(({ speaker }) => speaker)).toEqual([null]);
    expect([whole.published, whole.privateFiles]).toEqual([2, ['brevet.txt']]);
  });

  test('keeps a copy under another path private, too', () => {
    const { articles, privateFiles } = composeArchive([hidden, read('a/kopian.txt', LETTER), library]);
    expect(Array.from(articles, ({ id }) => id)).toEqual(['biblioteket']);
    expect(privateFiles).toEqual(['a/kopian.txt', 'brevet.txt']);
  });
});
