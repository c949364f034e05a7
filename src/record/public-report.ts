import type { PublicReport } from './file-outcomes.ts';
import type { HeldArticle } from './ledger-line.ts';
import { compareText } from './order.ts';
import type { Report } from './report-schema.ts';

/**
 * The path of warnings about a file of corrections. No warning about a raw file has such a path, because texts end in `.txt`.
 *
 * @example
 * correctionsPath('names.yaml') //=> 'corrections/names.yaml'
 */
export function correctionsPath(file: `${string}.yaml`): string {
  return `corrections/${file}`;
}

function isOfCorrections(path: string): boolean {
  return path.endsWith('.yaml');
}

/**
 * The report that a site shows in full.
 *
 * @param held the articles of this edition, as the ledger has them: private ones are not in it
 */
export function describeFiles(report: Report, held: Iterable<HeldArticle>): PublicReport {
  const articles = Array.from(held, ({ path, id }) => ({ path, id }));
  return { ...toPublicReport(report), articles: articles.toSorted((a, b) => compareText(a.path, b.path)) };
}

/**
 * The report that a site may show: as if private files were not there. It adds up like the whole one. Warnings about corrections are left out, because
 * they name what the owner corrects or hides.
 */
export function toPublicReport(report: Report): Report {
  const files = new Set(report.private);
  const isPublic = ({ path }: { readonly path: string }): boolean => !files.has(path);
  const duplicates = report.duplicates.filter(isPublic);
  const quarantined = report.quarantined.filter(isPublic);
  const withdrawn = report.withdrawn.filter(isPublic);
  const sideCars = report.sideCars.filter(({ of }) => !files.has(of));
  const besides =
    report.duplicates.length -
    duplicates.length +
    (report.quarantined.length - quarantined.length) +
    (report.withdrawn.length - withdrawn.length);
  return {
    ...report,
    ...{ duplicates, quarantined, sideCars, withdrawn, private: [] },
    files: report.files - files.size - (report.sideCars.length - sideCars.length),
    published: report.published - (files.size - besides),
    warnings: report.warnings.filter((warning) => isPublic(warning) && !isOfCorrections(warning.path)),
  };
}
