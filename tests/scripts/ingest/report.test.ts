import { expect, test } from 'vitest';
import { summarise } from '../../../scripts/ingest/report.ts';
import { reportSchema } from '../../../src/record/report-schema.ts';

const EMPTY = { schema: 1, asOf: null, files: 40, published: 40, duplicates: [], quarantined: [] };

const warning = (number: number, rule: string) => ({ path: `${number}.txt`, rule, message: 'Why.' });

test('a terminal names ten files of a kind, says how many more there are, and hides no other kind behind them', () => {
  const warnings = Array.from({ length: 30 }, (_, number) => warning(number, 'language-disputed'));
  const report = reportSchema.parse({
    ...{ ...EMPTY, sideCars: [], ignored: [], missing: [] },
    warnings: [...warnings, warning(30, 'date-contradicted')],
  });
  const lines = summarise(report).split('\n').slice(1);
  expect(lines).toHaveLength(12);
  expect(lines[9]).toBe('  warning      9.txt Why. (language-disputed)');
  expect(lines[10]).toBe('  warning      … and 20 more: the report of the archive names all');
  expect(lines[11]).toBe('  warning      30.txt Why. (date-contradicted)');
});
