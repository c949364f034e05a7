import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPublicReport } from '../../src/record/public-report.ts';
import type { Report } from '../../src/record/report-schema.ts';

/** A report of published files, each with a copy, a side-car, a warning and one set aside, as `kinds` says; half of them are private. */
function reportOf(
  kinds: readonly { readonly isPrivate: boolean; readonly with: readonly string[] }[],
): Report {
  const own = kinds.map((kind, index) => ({
    ...kind,
    path: `${kind.isPrivate ? 'secret' : 'open'}-${index}`,
  }));
  const having = (what: string) => own.filter((one) => one.with.includes(what));
  const copies = having('copy').map(({ path }) => ({ path: `${path}-copy`, sha256: '', of: path }));
  const aside = having('aside').map(({ path }) => ({
    ...{ path: `${path}-aside`, sha256: null, reason: 'empty' as const, detail: path },
  }));
  const withdrawn = having('withdrawn').map(({ path }) => ({
    path: `${path}-withdrawn`,
    sha256: '',
    id: path,
  }));
  const sideCars = having('side-car').map(({ path }) => ({ path: `${path}-meta`, sha256: null, of: path }));
  const ignored = [{ path: 'picture.png', sha256: null, detail: 'no text' }];
  const files = [...own, ...copies, ...aside, ...withdrawn].map(({ path }) => path);
  return {
    ...{
      schema: 1,
      asOf: null,
      published: own.length,
      duplicates: copies,
      quarantined: aside,
      sideCars,
      ignored,
      withdrawn,
    },
    files: files.length + sideCars.length + ignored.length,
    private: files.filter((path) => path.startsWith('secret')),
    ...{ missing: [], crowdedMonths: [] },
    warnings: [
      ...having('warning').map(({ path }) => ({ path, rule: 'a-rule', message: path })),
      { path: 'corrections/names.yaml', rule: 'stale-correction', message: 'secret' },
    ],
  };
}

test('the report of a site names no private file, counts none, and adds up', () => {
  const kind = fc.record({
    isPrivate: fc.boolean(),
    with: fc.subarray(['copy', 'aside', 'side-car', 'warning', 'withdrawn']),
  });
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 8 }), (kinds) => {
      const shown = toPublicReport(reportOf(kinds));
      expect(JSON.stringify(shown)).not.toContain('secret');
      const open = reportOf(kinds.filter(({ isPrivate }) => !isPrivate));
      const { files, published, duplicates, quarantined, sideCars, ignored, withdrawn, warnings } = shown;
      expect(files).toBe(
        [duplicates, quarantined, sideCars, ignored, withdrawn].reduce(
          (sum, { length }) => sum + length,
          published,
        ),
      );
      expect([files, published, warnings.length]).toEqual([
        open.files,
        open.published,
        open.warnings.length - 1,
      ]);
    }),
  );
});
