import { describe, expect, test } from 'vitest';
import { DisjointSets } from '../../src/base/disjoint-sets.ts';

describe('disjoint sets', () => {
  test('the smallest number stands for a set, whatever the order of the joins', () => {
    for (const joins of [
      [
        [4, 2],
        [2, 1],
        [3, 4],
      ],
      [
        [3, 4],
        [1, 2],
        [4, 1],
      ],
    ] as const) {
      const sets = new DisjointSets(6);
      for (const [one, other] of joins) sets.join(one, other);
      expect([0, 1, 2, 3, 4, 5].map((thing) => sets.find(thing))).toEqual([0, 1, 1, 1, 1, 5]);
    }
  });

  test('joining says whether the two were apart', () => {
    const sets = new DisjointSets(3);
    expect(sets.join(0, 1)).toBe(true);
    expect(sets.join(1, 0)).toBe(false);
  });

  test('a new thing is a set of its own', () => {
    const sets = new DisjointSets(2);
    sets.join(0, 1);
    expect(sets.add()).toBe(2);
    expect(sets.find(2)).toBe(2);
    sets.join(2, 1);
    expect(sets.find(2)).toBe(0);
  });
});
