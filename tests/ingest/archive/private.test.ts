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

/** Whether a side-car makes its text private, and what its owner is told of that. */
function readBeside(sideCar: string): [isPrivate: true | undefined, rules: string[]] {
  const encoder = new TextEncoder();
  const raw = {
    path: 'brevet.txt',
    bytes: encoder.encode(LETTER),
    sha256: '',
    sideCar: encoder.encode(sideCar),
  };
  const { draft, file } = readArticle(raw);
  const rules = file.messages.flatMap(({ ruleId }) => (ruleId?.startsWith('private') === true ? ruleId : []));
  return [draft?.private, rules];
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

  test.each([
    '{ private: true }',
    '{"title": "Brevet", "private": true}',
    '  title: Brevet\n  private: true',
    'private:\n  true',
    'private: !!bool true',
    'private: &mark true',
    'title: &mark true\nprivate: *mark',
    '? private\n: true',
    '--- {private: true}',
    'title: Brevet\n---\nprivate: true\n',
    'Private: True',
    'article:\n  private: true',
    'title: [\n  private: true',
    `${'['.repeat(20_000)}\nprivate: true`,
    '\ufeffprivate: true',
  ])('where its side-car is %j, without a word', (sideCar) => {
    expect(readBeside(sideCar)).toEqual([true, []]);
  });

  test.each(['on', '1', 'y', 'ja', 'ture', '', '[true]', '{ since: 2022 }', 'private = true'])(
    'where its side-car says «%s», and its owner is told',
    (value) => {
      const sideCar = value.startsWith('private') ? value.replace('true', 'ja') : `private: ${value}`;
      expect(readBeside(sideCar)).toEqual([true, ['private-mark-strange']]);
    },
  );

  test('and what a side-car in another encoding says is read, too', () => {
    const bytes = new TextEncoder().encode(LETTER);
    const sideCar = Buffer.from(
      'author: Åke Sjöö\nsection: Lördagsläsning för alla\nprivate: true\n',
      'latin1',
    );
    const { draft } = readArticle({ path: 'brevet.txt', bytes, sha256: '', sideCar });
    expect(draft?.private).toBe(true);
    expect(JSON.stringify(draft)).toContain('Åke Sjöö');
  });

  test('where its side-car cannot be decoded', () => {
    expect(readBeside(`%PDF-1.4 private: true`)).toEqual([true, []]);
  });

  test.each([
    'private: false',
    'private: no',
    '{ "private": "false" }',
    'note: private',
    'title: a\n# private: true',
  ])('not where its side-car is %j', (sideCar) => {
    expect(readBeside(sideCar)).toEqual([undefined, []]);
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

  test.each([
    ['a line feed at its end', `${LETTER}\n`],
    ['a blank line in front', `\n${LETTER}`],
    ['a blank at the end of a line', LETTER.replace('\n', ' \n')],
    ['two blanks for one', LETTER.replaceAll('. ', '.  ')],
    ['no-break spaces', LETTER.replaceAll(' och ', '\u00a0och\u00a0')],
    ['a form feed at its end', `${LETTER}\f`],
    ['other line breaks', LETTER.replaceAll(', ', ',\n')],
    ['soft hyphens', LETTER.replaceAll('direktören', 'direk\u00adtören')],
  ])('keeps a copy private that differs by %s', (_, copy) => {
    const { articles, privateFiles, nearCopies } = composeArchive([
      hidden,
      read('a/kopian.txt', copy),
      library,
    ]);
    expect(Array.from(articles, ({ id }) => id)).toEqual(['biblioteket']);
    expect(privateFiles.toSorted()).toEqual(['a/kopian.txt', 'brevet.txt']);
    expect(nearCopies).toEqual([]);
  });

  test('names public texts that are nearly a private one, unless the owner says that they are not private', () => {
    const near = read('a/kopian.txt', LETTER.replace('onsdagen', 'torsdagen'));
    const drafts = [hidden, near, library];
    expect(composeArchive(drafts).nearCopies).toEqual([
      { privatePath: 'brevet.txt', publicPath: 'a/kopian.txt' },
    ]);
    expect(composeArchive(drafts, { articles: { [near.id]: { private: false } } }).nearCopies).toEqual([]);
  });

  test('keeps a copy under another path private, too', () => {
    const { articles, privateFiles } = composeArchive([hidden, read('a/kopian.txt', LETTER), library]);
    expect(Array.from(articles, ({ id }) => id)).toEqual(['biblioteket']);
    expect(privateFiles).toEqual(['a/kopian.txt', 'brevet.txt']);
  });
});
