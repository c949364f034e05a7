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
  return [...before, ...compareWithLedger(readLedger(before), notes.present(), { asOf, root: ROOT })];
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
});
