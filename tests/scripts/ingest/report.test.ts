import { describe, expect, test } from 'vitest';
import { composeReport, summarise } from '../../../scripts/ingest/report.ts';
import type { Archive } from '../../../src/ingest/index.ts';
import { toPublicReport } from '../../../src/record/public-report.ts';
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

describe('what an owner is told of', () => {
  const folder = {
    ...{ directory: '', root: undefined, sideCars: new Map([['d.meta.yaml', 'd.txt']]) },
    texts: ['CASE.txt', 'a/link.txt', 'c.txt', 'd.txt'],
    ignored: new Map(
      ['case.meta.yaml', 'a/link.meta.yaml', 'c.meta.yml', 'd.META.yaml', 'e.meta.yaml'].map((path) => [
        path,
        '',
      ]),
    ),
  };
  const archive = {
    ...{ published: 4, privateFiles: ['d.txt'], duplicates: [], quarantined: [], withdrawnFiles: [] },
    ...{ crowdedMonths: [], doubts: [], nearCopies: [{ privatePath: 'd.txt', publicPath: 'c.txt' }] },
  } as unknown as Archive;
  const report = composeReport(folder, archive, [], {
    ...{ asOf: null, held: [], placeOf: () => ({ line: 1, column: 1 }) },
    besides: {
      sideCars: [{ path: 'd.meta.yaml', sha256: null, of: 'd.txt' }],
      ignored: Array.from(folder.ignored, ([path, detail]) => ({ path, sha256: null, detail })),
    },
  });

  test('an article beside a side-car that is not read', () => {
    const warnings = report.warnings.filter(({ rule }) => rule === 'side-car-not-read');
    expect(warnings.map(({ path, message }) => [path, /"(?<named>[^"]+)"/u.exec(message)?.[1]])).toEqual([
      ['CASE.txt', 'case.meta.yaml'],
      ['a/link.txt', 'a/link.meta.yaml'],
      ['c.txt', 'c.meta.yml'],
    ]);
  });

  test('a public text that is nearly a private one, and nobody else', () => {
    const isOfCopies = ({ rule }: { readonly rule: string }): boolean => rule === 'near-copy-is-public';
    expect(report.warnings.find(isOfCopies)).toMatchObject({
      path: 'd.txt',
      message: expect.stringContaining('"c.txt"') as unknown,
    });
    expect(toPublicReport(report).warnings.filter(isOfCopies)).toEqual([]);
  });
});
