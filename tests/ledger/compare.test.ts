import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compareWithLedger } from '../../src/ledger/compare.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { noteArchive } from '../../src/ledger/present.ts';
import type { LedgerLine } from '../../src/record/ledger-line.ts';
import { toArticle } from '../../tools/evaluate/small-archive.ts';

const ROOT = '0'.repeat(64);
const article = toArticle({
  ...{ id: 'a', language: 'lv', edtf: '2022-12', title: 'A', text: ['Anna Berg ieradās Oslo.'] },
});
const other = { ...article, id: 'b' };

/** The lines of a ledger after one more edition. */
function publish(
  before: readonly LedgerLine[],
  articles: readonly (typeof article)[],
  asOf: string | null,
): LedgerLine[] {
  const notes = noteArchive({ withdrawn: new Map(), withdrawnFiles: [], findNames: () => [] });
  for (const one of articles) notes.addArticle(one);
  const records = new Map(articles.map((one) => [one.id, digestOf(one)]));
  const terms = { asOf, root: ROOT, records };
  return [...before, ...compareWithLedger(readLedger(before), notes.present(), terms)];
}

function digestOf(one: typeof article): string {
  return createHash('sha256').update(JSON.stringify(one)).digest('hex');
}

describe('the ledger', () => {
  test('the same archive a second time adds nothing', () => {
    const first = publish([], [article, other], '2024-01-01');
    expect(publish(first, [article, other], '2024-01-01')).toEqual(first);
  });

  test('it says since when each article is as it is, and what has gone', () => {
    const first = publish([], [article, other], '2024-01-01');
    const changed = { ...article, title: { ...article.title, text: 'New' } };
    const second = publish(first, [changed], '2024-02-01');
    const { held, editions } = readLedger(second);
    expect([...held].map(([id, { seen }]) => [id, seen])).toEqual([['a', '2024-02-01']]);
    expect(editions.map(({ articles, root, seen }) => [articles, root, seen])).toEqual([
      [2, ROOT, '2024-01-01'],
      [1, ROOT, '2024-02-01'],
    ]);
  });

  test('another record with the same text is noted in a short line, and the article is as old as before', () => {
    const first = publish([], [article], '2024-01-01');
    const linked = { ...article, words: 7 };
    const added = publish(first, [linked], '2024-02-01').slice(first.length);
    expect(added[0]).toEqual({ id: 'a', record: digestOf(linked).slice(0, 16) });
    const { held } = readLedger([...first, ...added]);
    expect(held.get('a')).toMatchObject({ seen: '2024-01-01', record: digestOf(linked).slice(0, 16) });
  });

  test('what old lines did not note is added once, and changes nothing else', () => {
    const old = publish([], [article], '2024-01-01').map((line): LedgerLine => {
      if (!('content' in line)) return line;
      const { id, path, sha256, content, seen } = line;
      return { id, path, sha256, content, seen };
    });
    const second = publish(old, [article], '2024-01-01');
    expect(second.slice(old.length)).toMatchObject([
      { id: 'a', record: digestOf(article).slice(0, 16), parts: { language: 'lv', date: '2022-12' } },
      { articles: 1 },
    ]);
    expect(publish(second, [article], '2024-01-01')).toEqual(second);
  });
});
