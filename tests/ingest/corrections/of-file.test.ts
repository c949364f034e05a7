import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { patchText, textOfFile } from '../../../src/ingest/corrections/text.ts';
import { findMoved, followMoved } from '../../../src/ingest/corrections/moved.ts';
import { decodeText } from '../../../src/ingest/file/decode-text.ts';
import { composeArchive, readArticle } from '../../../src/ingest/index.ts';
import { read } from './read.ts';

const TEXT = `Rubrik: Fyren flyttas

Fyren i Norrvik ska flyttas till den yttre piren innan vintern kommer, säger hamnstyrelsen. Teh arbetet kostar mycket.

Bildtext: Fyren i kvällsljus

– Vi har väntat länge på detta, säger Alma Stenqvist. Borgmästaren Ole Bachmand håller med.`;
const raw = {
  path: 'fyren.txt',
  bytes: new TextEncoder().encode(TEXT),
  sha256: createHash('sha256').update(TEXT).digest('hex'),
};
const corrections = {
  sha256: raw.sha256,
  on: '2024-03-01',
  because: 'Compared with the printed page.',
  text: [
    { replace: 'mycket', with: 'elva miljoner kronor' },
    { replace: 'Teh arbetet', with: 'Arbetet', on: '2024-03-02' },
  ],
  blocks: [{ begins: 'Bildtext: Fyren', kind: 'paragraph' }],
  quotes: [{ begins: 'Vi har väntat', speaker: 'Ole Bachmand' }],
};
const readWith = (correction: object, file = raw) =>
  readArticle(file, { articles: read('articles', stringify({ fyren: correction })) });

describe('a patch of the text', () => {
  test('is read by every stage, and spans count the patched text', () => {
    const { draft, doubts } = readWith(corrections);
    expect(doubts).toEqual([]);
    expect(draft?.text).toContain('Arbetet kostar elva miljoner kronor.');
    for (const { text, start, end } of draft?.mentions.names ?? [])
      expect(draft?.text.slice(start, end)).toBe(text);
    const patches = draft?.corrections?.filter(({ of }) => of === 'text') ?? [];
    expect(patches.map(({ on, before }) => [on, before])).toEqual([
      ['2024-03-02', 'Teh arbetet'],
      ['2024-03-01', 'mycket'],
    ]);
    for (const { after, start, end } of patches) expect(draft?.text.slice(start, end)).toBe(after);
  });

  test('leaves the text of the file to be had back, so that the record can be compared with the raw file', () => {
    const { draft } = readWith(corrections);
    const decoded = decodeText(raw, new VFile());
    expect(decoded.ok && textOfFile(draft!)).toBe(decoded.ok && decoded.text);
    expect(draft?.source.sha256).toBe(raw.sha256);
  });

  test('any patches of any text lead back to it', () => {
    const words = fc.stringMatching(/^[a-zåäö]{1,6}$/u);
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.array(fc.tuple(words, fc.string()), { maxLength: 5 }),
        (all, pairs) => {
          const text = all.join(' ');
          const patched = patchText(text, 'a', {
            text: pairs.map(([replace, other]) => ({ replace, with: other })),
          });
          expect(textOfFile(patched)).toBe(text);
          expect(patched.corrections.length + patched.doubts.length).toBe(pairs.length);
        },
      ),
    );
  });

  test('that protects somebody leaves what stood there out of the record', () => {
    const hiding = [{ replace: 'Alma Stenqvist', with: '[namnet struket]', private: true }];
    const { draft } = readWith({ sha256: raw.sha256, text: hiding });
    expect(JSON.stringify(draft)).not.toContain('Stenqvist');
    expect(draft?.corrections).toMatchObject([{ of: 'text', before: null, after: '[namnet struket]' }]);
  });

  test.each([
    ['finns inte', 'does not hold'],
    ['Fyren', 'more than once'],
  ])('whose words do not stand there once is left out: «%s»', (replace, why) => {
    const { draft, doubts } = readWith({ sha256: raw.sha256, text: [{ replace, with: 'x' }] });
    expect(draft?.text).toBe(TEXT);
    expect(doubts).toMatchObject([
      { rule: 'stale-correction', file: 'articles', at: ['fyren', 'text', 0, 'replace'] },
    ]);
    expect(doubts[0]?.message).toContain(why);
  });

  test('does not make two articles of a file and its copy', () => {
    const copy = readArticle({ ...raw, path: 'kopia.txt' }).draft!;
    const { published, duplicates } = composeArchive([readWith(corrections).draft!, copy]);
    expect([published, duplicates.map(({ path, of }) => [path, of])]).toEqual([1, [['kopia.txt', 'fyren']]]);
  });
});

test('a block gets another kind, and only one is the title', () => {
  const kinds = (correction: object) => readWith(correction).draft?.blocks.map(({ kind }) => kind);
  expect(kinds({ sha256: raw.sha256 })).toContain('caption');
  expect(kinds(corrections)).not.toContain('caption');
  const titled = kinds({ blocks: [{ begins: 'Bildtext:', kind: 'title' }] });
  expect(titled?.filter((kind) => kind === 'title')).toHaveLength(1);
});

test('a quotation gets another speaker, and the record says who was taken for it', () => {
  const articles = read('articles', stringify({ fyren: corrections }));
  const [article] = composeArchive([readWith(corrections).draft!], { articles }).articles;
  expect(article?.quotes.map(({ speaker }) => speaker)).toContain('p-ole-bachmand');
  expect(article?.corrections?.find(({ of }) => of === 'speaker')).toMatchObject({ after: 'Ole Bachmand' });
  const nobody = read(
    'articles',
    stringify({ fyren: { quotes: [{ begins: 'Vi har', speaker: 'p-ingen' }] } }),
  );
  expect(composeArchive([readWith({}).draft!], { articles: nobody }).doubts).toMatchObject([
    { rule: 'stale-correction', at: ['fyren', 'quotes', 0, 'speaker'] },
  ]);
});

describe('where the file is another one', () => {
  test('fields hold with a warning, and its text and blocks are left as they are', () => {
    const changed = { ...raw, sha256: '0'.repeat(64) };
    const { draft, doubts } = readWith({ ...corrections, author: 'Anna Berg' }, changed);
    expect(draft?.stated.author).toBe('Anna Berg');
    expect(draft?.text).toBe(TEXT);
    expect(draft?.corrections?.map(({ of }) => of)).toEqual(['author']);
    expect(doubts).toMatchObject([{ rule: 'stale-correction', at: ['fyren', 'sha256'] }]);
    const fieldsOnly = readWith({ sha256: raw.sha256, author: 'Anna Berg' }, changed);
    expect(fieldsOnly.doubts.map(({ rule }) => rule)).toEqual(['correction-file-changed']);
  });

  test('corrections follow the one file with the digest, and no other', () => {
    const held = {
      articles: read('articles', stringify({ fyren: corrections, brev: { title: 'Brevet' } })),
      stories: read('stories', 'join: [[fyren, hamnen]]'),
    };
    const files = (ids: readonly string[]) => ({
      ids: new Set(['hamnen', 'ny', 'kopia']),
      idsWithDigest: (digest: string) => (digest === raw.sha256 ? ids : []),
    });
    const moved = findMoved(held, files(['ny']));
    expect([...moved]).toEqual([['fyren', 'ny']]);
    const followed = followMoved(held, moved);
    expect(Object.keys(followed.articles)).toEqual(['ny', 'brev']);
    expect(followed.articles['ny']).toMatchObject({ writtenAs: 'fyren' });
    expect(followed.stories.join).toEqual([['ny', 'hamnen']]);
    expect(findMoved(held, files(['ny', 'kopia'])).size).toBe(0);
    const known = {
      ...files(['ny']),
      lastDigestOf: (id: string) => (id === 'brev' ? raw.sha256 : undefined),
    };
    expect([...findMoved({ articles: { brev: {} } }, known)]).toEqual([['brev', 'ny']]);
  });
});
