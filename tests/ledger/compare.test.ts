import { describe, expect, test } from 'vitest';
import type { LedgerLine } from '../../src/record/ledger-line.ts';
import { compareWithLedger } from '../../src/ledger/compare.ts';
import { parseLedger, readLedger } from '../../src/ledger/ledger.ts';
import { toArticle } from '../../tools/evaluate/small-archive.ts';

const ROOT = '0'.repeat(64);
const article = toArticle({
  id: 'a',
  language: 'lv',
  edtf: '2022-12',
  title: 'A',
  text: ['Anna Berg ieradās Oslo.'],
});

describe('the ledger', () => {
  const write = (lines: readonly LedgerLine[]): string =>
    lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const count = (before: string, articles: readonly (typeof article)[], asOf: string | null): string => {
    const counted = compareWithLedger(readLedger(parseLedger(before)), asOf);
    for (const one of articles) counted.add(one);
    return before + write(counted.lines(ROOT));
  };
  const other = { ...article, id: 'b' };

  test('the same archive a second time adds nothing', () => {
    const first = count('', [article, other], '2024-01-01');
    expect(count(first, [article, other], '2024-01-01')).toBe(first);
  });

  test('it says since when each article is as it is, and what has gone', () => {
    const first = count('', [article, other], '2024-01-01');
    const changed = { ...article, title: { ...article.title, text: 'New' } };
    const second = count(first, [changed], '2024-02-01');
    expect(second.startsWith(first)).toBe(true);
    const { held, editions } = readLedger(parseLedger(second));
    expect([...held].map(([id, { seen }]) => [id, seen])).toEqual([['a', '2024-02-01']]);
    expect(editions.map(({ articles, root, seen }) => [articles, root, seen])).toEqual([
      [2, ROOT, '2024-01-01'],
      [1, ROOT, '2024-02-01'],
    ]);
  });
});
