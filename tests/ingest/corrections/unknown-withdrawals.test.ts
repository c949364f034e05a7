import { expect, test } from 'vitest';
import { unknownWithdrawals } from '../../../src/ingest/corrections/unknown-withdrawals.ts';

const KNOWN = new Set(['harbour', 'harvest', 'bridge']);

test('a withdrawal of what no file and no edition has is named, with the nearest id', () => {
  const doubts = unknownWithdrawals(
    { harbuor: { withdrawn: 'Wrong.' }, somewhere: { withdrawn: 'Wrong.' } },
    KNOWN,
  );
  expect(doubts.map(({ at, file }) => [file, ...at])).toEqual([
    ['articles', 'harbuor'],
    ['articles', 'somewhere'],
  ]);
  expect(doubts[0]?.message).toContain('did you mean «harbour»?');
  expect(doubts[1]?.message).not.toContain('did you mean');
});

test('what is there, or was published once, can be withdrawn', () => {
  expect(unknownWithdrawals({ harbour: { withdrawn: 'Wrong.' }, gone: { title: 'A' } }, KNOWN)).toEqual([]);
});
