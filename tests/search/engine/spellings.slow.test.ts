/** Names over languages: typed in one spelling, found in the others. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askSpellings, parseSpellings } from '../../../tools/evaluate/spellings.ts';

const gold = parseSpellings(readFileSync(new URL('../../gold/spellings/names.txt', import.meta.url), 'utf8'));

test('a hundred names in the spellings of six languages and Cyrillic', async () => {
  const { right, wanted, wrong, answers, nonsense } = await askSpellings(gold);
  expect(gold.names).toHaveLength(100);
  expect(right / wanted).toBeGreaterThan(0.97);
  expect(wrong.length / answers).toBeLessThan(0.005);
  expect(nonsense).toEqual([]);
});
