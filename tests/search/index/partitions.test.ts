import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfBounds } from '../../../src/record/edtf.ts';
import { planPartitions, type Partition, type PartitionItem } from '../../../src/search/index/partitions.ts';

const SOME_EDTF = fc.oneof(
  fc.constantFrom('XXXX', '[2023..]', '[..2019-05]', '2021', '2015-12/2016-01'),
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
);
const ARTICLES = fc
  .array(SOME_EDTF, { maxLength: 120 })
  .map((dates) => dates.map((edtf, index): PartitionItem => ({ id: `a${index}`, ...bounds(edtf) })));

function bounds(edtf: string): Omit<PartitionItem, 'id'> {
  return edtfBounds(edtf) ?? { earliest: null, latest: null };
}

function names(blocks: readonly Partition<PartitionItem>[]): string[] {
  return blocks.map(({ name }) => name);
}

test('blocks are aligned on the calendar, and split only where they are full', () => {
  const days = ['2016-01-01', '2022-03-04', '2022-12-01', '2031-12-31', '2032-01-01'];
  const articles = days.map((day) => ({ id: day, earliest: day, latest: day }));
  expect(names(planPartitions(articles, 5))).toEqual(['all']);
  expect(names(planPartitions(articles, 4))).toEqual(['2016-2031', '2032-2047']);
  expect(names(planPartitions(articles, 2))).toEqual(['2016-2019', '2020-2023', '2024-2031', '2032-2047']);
  expect(names(planPartitions(articles, 1))).toEqual([
    '2016-2019',
    '2022-01--2022-06',
    '2022-07--2022-12',
    '2024-2031',
    '2032-2047',
  ]);
});

test('a month is never split', () => {
  const articles = ['a', 'b', 'c'].map((id) => ({ id, earliest: '2022-12-01', latest: '2022-12-31' }));
  expect(names(planPartitions(articles, 1))).toEqual(['2022-12']);
});

test('open-ended and undated articles have blocks of their own', () => {
  const articles = [
    { id: 'a', ...bounds('[2023..]') },
    { id: 'b', ...bounds('XXXX') },
    { id: 'c', ...bounds('XXXX-12-03') },
    { id: 'd', ...bounds('[..2001]') },
  ];
  expect(planPartitions(articles, 3).map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
    ['open', ['a', 'd']],
    ['undated', ['b', 'c']],
  ]);
});

test('many undated articles are split too', () => {
  const articles = Array.from({ length: 1000 }, (_, index) => ({ id: `a${index}`, ...bounds('XXXX') }));
  const blocks = planPartitions(articles, 100);
  expect(blocks.every(({ name, items }) => /^undated-[01]+$/u.test(name) && items.length <= 100)).toBe(true);
  expect(blocks.length).toBeLessThan(40);
});

test('every article is in exactly one block, and no block has too many', () => {
  fc.assert(
    fc.property(ARTICLES, fc.integer({ min: 1, max: 20 }), (articles, largest) => {
      const blocks = planPartitions(articles, largest);
      expect(blocks.flatMap(({ items }) => items.map(({ id }) => id)).toSorted()).toEqual(
        articles.map(({ id }) => id).toSorted(),
      );
      expect(new Set(names(blocks)).size).toBe(blocks.length);
      for (const { name, items } of blocks) {
        expect(items.length).toBeGreaterThan(0);
        if (!/^\d{4}-\d\d$/u.test(name)) expect(items.length).toBeLessThanOrEqual(largest);
      }
    }),
  );
});

test('one more article changes the block it belongs to and no other', () => {
  fc.assert(
    fc.property(ARTICLES, SOME_EDTF, fc.integer({ min: 1, max: 20 }), (articles, edtf, largest) => {
      const added = { id: 'added', ...bounds(edtf) };
      const before = planPartitions(articles, largest).map(summarise);
      const after = planPartitions([...articles, added], largest);
      const grown = new Set(after.filter(({ items }) => items.includes(added)).map(({ name }) => name));
      const gone = before.filter((block) => !after.map(summarise).includes(block));
      // At most one block is gone: the one that the article belongs to. The blocks that replace it hold the same articles and the new one.
      expect(gone.length).toBeLessThanOrEqual(1);
      expect(grown.size).toBe(1);
    }),
  );
});

function summarise({ name, items }: Partition<PartitionItem>): string {
  return `${name}: ${items.map(({ id }) => id).join(' ')}`;
}
