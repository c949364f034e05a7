import { expect, test } from 'vitest';
import { formsOf, occurrencesOf } from '../../../src/search/engine/occurrences.ts';
import { placeWords } from '../../../src/search/index/indexed-text.ts';

test('words of one clause that follow each other are one occurrence; a name includes its surname', () => {
  const parts = placeWords({ title: 'Nya bron', blocks: ['Vladimir Putin såg bron.', 'Putin log.'] });
  // 0 Nya 1 bron · 3 Vladimir 4 Putin 5 såg 6 bron · 8 Putin 9 log
  const occurrences = occurrencesOf(parts, [
    [1, 6],
    [3, 4, 8],
    [4, 8],
  ]);
  expect(occurrences.map(({ part, start, end }) => parts[part]?.text.slice(start, end))).toEqual([
    ...['bron', 'Vladimir Putin', 'bron', 'Putin'],
  ]);
  expect(formsOf(parts, occurrences)).toEqual(['bron', 'Vladimir Putin', 'Putin']);
});
