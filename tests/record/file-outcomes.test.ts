import { expect, test } from 'vitest';
import { fileOutcomes, type PublicReport } from '../../src/record/file-outcomes.ts';

const REPORT: PublicReport = {
  ...{ schema: 1, asOf: null, files: 8, published: 2, private: [], crowdedMonths: [] },
  articles: [
    { path: 'a.txt', id: 'a' },
    { path: 'b/c.txt', id: 'b-c-1' },
  ],
  duplicates: [{ path: 'a copy.txt', sha256: '', of: 'b-c-1' }],
  quarantined: [{ path: 'z.txt', sha256: null, reason: 'empty', detail: 'Nothing. Write.' }],
  sideCars: [{ path: 'a.meta.yaml', sha256: null, of: 'a.txt' }],
  ignored: [{ path: 'p.png', sha256: null, detail: 'Not a .txt file.' }],
  withdrawn: [{ path: 'back.txt', sha256: '', id: 'back' }],
  missing: [{ path: 'gone.txt', id: 'gone' }],
  warnings: [
    { path: 'b/c.txt', rule: 'one', message: 'First', line: 3, column: 1 },
    { path: 'b/c.txt', rule: 'two', message: 'Second' },
  ],
};

test('every file is listed once, what needs attention first, with its warnings', () => {
  expect(fileOutcomes(REPORT)).toEqual([
    {
      ...{ path: 'z.txt', outcome: 'quarantined', reason: 'empty', detail: 'Nothing. Write.', warnings: [] },
    },
    { path: 'gone.txt', outcome: 'missing', warnings: [] },
    { path: 'back.txt', outcome: 'withdrawn', warnings: [] },
    { path: 'p.png', outcome: 'ignored', detail: 'Not a .txt file.', warnings: [] },
    { path: 'a copy.txt', outcome: 'duplicate', of: 'b/c.txt', id: 'b-c-1', warnings: [] },
    {
      ...{ path: 'b/c.txt', outcome: 'published', id: 'b-c-1' },
      warnings: [{ line: 3, message: 'First' }, { message: 'Second' }],
    },
    { path: 'a.txt', outcome: 'published', id: 'a', warnings: [] },
    { path: 'a.meta.yaml', outcome: 'sideCar', of: 'a.txt', id: 'a', warnings: [] },
  ]);
});
