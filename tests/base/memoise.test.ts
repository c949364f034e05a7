import { expect, test, vi } from 'vitest';
import { memoise } from '../../src/base/memoise.ts';

test('computes each result once, even undefined', () => {
  const compute = vi.fn((word: string) => (word === '' ? undefined : word.length));
  const lengthOf = memoise(compute);
  expect([lengthOf('ab'), lengthOf(''), lengthOf('ab'), lengthOf('')]).toEqual([2, undefined, 2, undefined]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('remembers no more than it may', () => {
  const compute = vi.fn((word: string) => word.length);
  const lengthOf = memoise(compute, 1);
  for (const word of ['a', 'b', 'b', 'a']) lengthOf(word);
  expect(compute.mock.calls.flat()).toEqual(['a', 'b', 'a']);
});
