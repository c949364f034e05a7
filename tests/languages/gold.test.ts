import { expect, test } from 'vitest';
import { missingGold } from '../../tools/evaluate/gold-languages.ts';

test('every source language has gold of every kind; one that lacks some is named here, not skipped in silence', () => {
  expect(missingGold()).toEqual([]);
});
