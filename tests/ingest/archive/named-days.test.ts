import { describe, expect, it } from 'vitest';
import { findNamedDays } from '../../../src/ingest/archive/named-days.ts';

type Draft = Parameters<typeof findNamedDays>[0] extends Iterable<infer Item> ? Item : never;

function draft(id: string, language: string, published: string, ...named: string[]): Draft {
  return {
    id,
    language,
    published: { edtf: published, earliest: null, latest: null, basis: 'none', evidence: [] },
    mentions: { dates: named.map((edtf) => ({ edtf, text: '', start: 0, end: 0 })), names: [] },
  };
}

describe('days named in the texts', () => {
  it('are counted once per article, in the order of the calendar', () => {
    const days = findNamedDays([
      draft('a', 'lv', '2022-12', '2022-12-19', '2022-12-19', '2022-02-24'),
      draft('b', 'da', '2022-12', '2022-12-19'),
    ]);
    expect(days).toEqual([
      { edtf: '2022-02-24', count: 1, articles: ['a'] },
      { edtf: '2022-12-19', count: 2, articles: ['a', 'b'] },
    ]);
  });

  it('are days only: not months, years or days without a year', () => {
    expect(findNamedDays([draft('a', 'lv', 'XXXX', '2022-12', '2022', 'XXXX-12-03')])).toEqual([]);
  });

  it('do not include the article’s own day', () => {
    expect(findNamedDays([draft('a', 'sv', '2022-12-19', '2022-12-19')])).toEqual([]);
  });

  it('list one article in every language before a second in any, and count them all', () => {
    const articles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => draft(id, 'sv', '2023', '2022-02-24'));
    const [day] = findNamedDays([...articles, draft('z', 'sq', '2023', '2022-02-24')]);
    expect(day).toEqual({ edtf: '2022-02-24', count: 8, articles: ['a', 'z', 'b', 'c', 'd', 'e'] });
  });
});
