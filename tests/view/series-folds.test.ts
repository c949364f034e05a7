import { expect, test } from 'vitest';
import type { Card } from '../../src/record/schema.ts';
import { foldSeries } from '../../src/view/series-folds.ts';

function cards(...ids: string[]): Card[] {
  return ids.map((id) => ({ id, ...(id.startsWith('t') && { series: `t-${id.slice(0, 2)}` }) }) as Card);
}

function folded(...ids: string[]): string[] {
  return foldSeries(cards(...ids)).map((line) => [line.card, ...line.folded].map(({ id }) => id).join('+'));
}

test('members of a series that follow each other are one line', () => {
  expect(folded('a', 'tx1', 'tx2', 'tx3', 'b')).toEqual(['a', 'tx1+tx2+tx3', 'b']);
});

test('two members, members apart and other series are lines of their own', () => {
  expect(folded('tx1', 'tx2', 'a', 'tx3')).toEqual(['tx1', 'tx2', 'a', 'tx3']);
  expect(folded('tx1', 'tx2', 'tx3', 'ty1', 'ty2', 'ty3')).toEqual(['tx1+tx2+tx3', 'ty1+ty2+ty3']);
});

test('no more lines than wanted, and a line is whole', () => {
  const lines = foldSeries(cards('a', 'tx1', 'tx2', 'tx3', 'tx4', 'b'), 2);
  expect(lines.map((line) => line.folded.length)).toEqual([0, 3]);
});
