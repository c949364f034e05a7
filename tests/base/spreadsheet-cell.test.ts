import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell } from '../../src/base/spreadsheet-cell.ts';

const beginning = fc.constantFrom(
  '',
  "'",
  "''",
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t',
  '\r',
  '\n',
  '\0',
  ' ',
);
const cell = fc.tuple(beginning, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));

test('no cell begins like a formula', () => {
  fc.assert(
    fc.property(cell, (text) => {
      // A spreadsheet takes the full width for the usual one (NFKC).
      expect(guardCell(text).normalize('NFKC')).not.toMatch(/^[=+\-@\t\r\n\0]/u);
    }),
  );
});

test('the value is the cell without its first apostrophe', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(guardCell(text).replace(/^'/u, '')).toBe(text);
    }),
  );
});

test('what is no formula stays as it is', () => {
  for (const text of ['Rīga', '2022-12', '„Nein“', '1+1', '', ' =1']) expect(guardCell(text)).toBe(text);
});
