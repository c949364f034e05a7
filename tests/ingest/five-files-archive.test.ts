import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeArchive, readArticle } from '../../src/ingest/index.ts';
import type { Article } from '../../src/record/schema.ts';

/** What a careful reader finds in the five files together: people and places have one id across languages. */
interface Seed {
  readonly published: { readonly edtf: string; readonly basis: string };
  readonly dates: readonly { readonly text: string; readonly edtf: string }[];
  readonly quotes: readonly { readonly starts: string; readonly speaker: string }[];
  readonly persons: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<string, readonly string[]>>;
}

const root = new URL('../../', import.meta.url);
const { files, stories } = JSON.parse(readFileSync(new URL('tests/gold/five-files.json', root), 'utf8')) as {
  files: Record<string, Seed>;
  stories: string[][];
};
const idOf = (path: string): string => path.replace('.txt', '');
const drafts = Object.keys(files).map((path) => {
  const bytes = readFileSync(new URL(`content/raw/${path}`, root));
  return readArticle({ path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }).draft!;
});
const archive = composeArchive(drafts);
const articles = [...archive.articles];
const articleAt = (path: string): Article => articles.find(({ id }) => id === idOf(path))!;

/** The ids of one person's or place's forms in a file; a form that was not found has none. */
function idsOf(path: string, forms: readonly string[]): Set<string> {
  const { mentions } = articleAt(path);
  return new Set(mentions.names.filter(({ text }) => forms.includes(text)).map(({ name }) => name));
}

describe.each(['persons', 'places'] as const)('%s', (kind) => {
  const identities = [...new Set(Object.values(files).flatMap((seed) => Object.keys(seed[kind])))];
  const found = new Map(
    identities.map((identity) => {
      const ids = Object.entries(files).flatMap(([path, seed]) => [
        ...idsOf(path, seed[kind][identity] ?? []),
      ]);
      return [identity, new Set(ids)];
    }),
  );

  test('each is found in every file that names it', () => {
    const missed = Object.entries(files).flatMap(([path, seed]) =>
      Object.entries(seed[kind])
        .filter(([, forms]) => idsOf(path, forms).size === 0)
        .map(([identity]) => `${path}: ${identity}`),
    );
    expect(missed).toEqual([]);
  });

  test('each is one, in all its spellings and languages', () => {
    expect(
      [...found].filter(([, ids]) => ids.size !== 1).map(([identity, ids]) => [identity, [...ids]]),
    ).toEqual([]);
  });

  test('no two are merged', () => {
    const ids = [...found.values()].flatMap((some) => [...some]);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

describe('quotations', () => {
  const quoted = Object.entries(files).flatMap(([path, seed]) =>
    seed.quotes.map(({ starts, speaker }) => {
      const quote = articleAt(path).quotes.find(({ text }) => text.startsWith(starts));
      const right = Object.entries(files).flatMap(([file, other]) => [
        ...idsOf(file, other.persons[speaker] ?? []),
      ]);
      return { starts, quote, right: new Set(right) };
    }),
  );

  test('all are found', () => {
    expect(quoted.filter(({ quote }) => !quote).map(({ starts }) => starts)).toEqual([]);
  });

  test('no speaker is wrong, and at least 13 of 17 are known', () => {
    const named = quoted.flatMap(({ starts, quote, right }) =>
      quote?.speaker ? [{ starts, right: right.has(quote.speaker) }] : [],
    );
    expect(named.filter(({ right }) => !right)).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(13);
  });
});

describe('stories', () => {
  test('are exactly those', () => {
    expect(archive.stories.map(({ articles }) => articles)).toEqual(stories.map((paths) => paths.map(idOf)));
  });

  test('date the undated file, and resolve its yearless dates', () => {
    for (const [path, { published, dates }] of Object.entries(files)) {
      const article = articleAt(path);
      expect([path, article.published.edtf, article.published.basis]).toEqual([
        path,
        published.edtf,
        published.basis,
      ]);
      const found = article.mentions.dates.map(({ text, edtf }) => ({ text, edtf }));
      for (const { text, edtf } of dates) {
        expect(
          found.some(
            (mention) =>
              mention.edtf === edtf && (text.includes(mention.text) || mention.text.includes(text)),
          ),
        ).toBe(true);
      }
    }
    expect(articleAt('000_750e77cd26c623e3.txt').published.evidence[0]?.article).toMatch(/^00[14]_/);
  });

  test('all five are related, or report the same event', () => {
    for (const { id, related, tellings } of articles) {
      const reached = new Set([...related, ...tellings].map((link) => link.id));
      expect([id, reached.size]).toEqual([id, 4]);
    }
  });

  test('the order of the files does not matter', () => {
    // A function is equal to itself only.
    const { findNames } = archive;
    expect({ ...composeArchive(drafts.toReversed()), findNames }).toEqual(archive);
  });
});
