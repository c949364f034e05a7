import { expect, test } from 'vitest';
import { fnv1a } from '../../src/base/fnv1a.ts';

// From the test vectors of draft-eastlake-fnv.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('«%s»', (text, hash) => {
  expect(fnv1a(text)).toBe(hash | 0);
});

test('a part of a text is hashed like that part alone', () => {
  expect(fnv1a('a foobar', 2)).toBe(fnv1a('foobar'));
});
