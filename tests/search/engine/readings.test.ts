import { expect, test } from 'vitest';
import { readingsOf } from '../../../src/search/engine/readings.ts';
import { parseQuery } from '../../../src/search/state/query/parser.ts';

test.each<[typed: string, readings: readonly string[]]>([
  ['208000', ['208000', '208 000']],
  ['1234567', ['1234567', '1 234 567']],
  ['208.000', ['208 000', '208000']],
  ['"208 000"', ['208 000', '208000']],
  ['F16', ['F16', 'F 16']],
  ['F-16', ['F 16', 'F16']],
  ['covid19', ['covid19', 'covid 19']],
  ['ODwyer', ['ODwyer', 'O Dwyer']],
  ["O'Dwyer", ['O Dwyer', 'ODwyer']],
  ['208', ['208']],
  ['"ny bro"', ['ny bro']],
  ['OSCE', ['OSCE']],
  ['Daniel', ['Daniel']],
  ['F16*', ['F16']],
])('«%s» is also written in other ways', (typed, readings) => {
  const { query } = parseQuery(typed);
  if (query?.kind !== 'phrase') throw new Error('The query is one phrase.');
  expect(readingsOf(query).map((words) => words.join(' '))).toEqual(readings);
});
