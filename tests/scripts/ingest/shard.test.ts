import { expect, test } from 'vitest';
import { isInShard, readShard, shardPrefix } from '../../../scripts/ingest/shard.ts';

const PATHS = Array.from({ length: 2_000 }, (_, index) => `${2000 + (index % 24)}/artikel-${index}.txt`);

function partsOf(path: string, of: number): number[] {
  return Array.from({ length: of }, (_, index) => index + 1).filter((number) =>
    isInShard(path, { number, of }),
  );
}

test.each([1, 2, 3, 4, 7, 64])(
  'of %i parts each file is in one, and none is much larger than others',
  (of) => {
    const parts = PATHS.map((path) => partsOf(path, of));
    expect(parts.filter(({ length }) => length !== 1)).toEqual([]);
    const sizes = Array.from(Map.groupBy(parts.flat(), (part) => part).values(), ({ length }) => length);
    expect(sizes).toHaveLength(of);
    expect(Math.max(...sizes)).toBeLessThan(2 * (PATHS.length / of));
  },
);

test('the parts are the same on every machine and in every version', () => {
  const paths = ['harbour.txt', '2022/harbour.txt', 'Ziņas/Rīga.txt'];
  expect(paths.map((path) => partsOf(path, 16))).toEqual([[12], [15], [5]]);
});

test('a part is written as two numbers', () => {
  expect(readShard('2/4')).toEqual({ number: 2, of: 4 });
  expect(shardPrefix({ number: 2, of: 4 })).toBe('2-of-4.');
  for (const wrong of ['0/4', '5/4', '2', '2/', '-1/4', '1/0', '1.5/4', ' 1/4', '1/4/2', ''])
    expect(() => readShard(wrong), wrong).toThrow('as 2/4');
});
