/** What became of each file, one by one: the report of ingest as a list. The page of the report and the browser that searches it make it alike. */
import { compareText } from './order.ts';
import type { QuarantineReason, Report } from './report-schema.ts';

/** The public report, with the articles that were made. The content of `data/report.json`. */
export interface PublicReport extends Report {
  /** Every published file and the id of its article, by path. */
  readonly articles: readonly { readonly path: string; readonly id: string }[];
}

/** Its path below `data/`. */
export const REPORT_FILE = 'report.json';

/** What became of a file, in the order of the list: first what somebody may have to look at. */
export const OUTCOMES = [
  'quarantined',
  'missing',
  'withdrawn',
  'ignored',
  'duplicate',
  'published',
  'sideCar',
] as const;

/** What became of one file. */
export interface FileOutcome {
  readonly path: string;
  readonly outcome: (typeof OUTCOMES)[number];
  /** The id of its article. */
  readonly id?: string;
  /** The path of the file that it is a copy of, or that it accompanies. */
  readonly of?: string;
  readonly reason?: QuarantineReason;
  /** Why, and what to do, in English. */
  readonly detail?: string;
  readonly warnings: readonly { readonly line?: number | undefined; readonly message: string }[];
}

/** Every file of a report: by outcome, those with warnings first, by path. */
export function fileOutcomes(report: PublicReport): FileOutcome[] {
  const warnings = Map.groupBy(report.warnings, ({ path }) => path);
  const ids = new Map(report.articles.map(({ path, id }) => [path, id]));
  const paths = new Map(report.articles.map(({ path, id }) => [id, path]));
  const outcomes: Omit<FileOutcome, 'warnings'>[] = [
    ...report.quarantined.map(({ path, reason, detail }) => ({
      ...{ path, reason, detail, outcome: 'quarantined' as const },
    })),
    ...report.missing.map(({ path }) => ({ path, outcome: 'missing' as const })),
    ...report.withdrawn.map(({ path }) => ({ path, outcome: 'withdrawn' as const })),
    ...report.ignored.map(({ path, detail }) => ({ path, detail, outcome: 'ignored' as const })),
    ...report.duplicates.map(({ path, of }) => ({
      ...{ path, id: of, of: paths.get(of) ?? of, outcome: 'duplicate' as const },
    })),
    ...report.articles.map(({ path, id }) => ({ path, id, outcome: 'published' as const })),
    ...report.sideCars.map(({ path, of }) => {
      const id = ids.get(of);
      return { path, of, ...(id !== undefined && { id }), outcome: 'sideCar' as const };
    }),
  ];
  return outcomes
    .map((one): FileOutcome => ({
      ...one,
      warnings: (warnings.get(one.path) ?? []).map(({ line, message }) => ({ line, message })),
    }))
    .toSorted(
      (a, b) =>
        OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
        Number(a.warnings.length === 0) - Number(b.warnings.length === 0) ||
        compareText(a.path, b.path),
    );
}
