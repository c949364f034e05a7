import { toPrintable } from '../../src/base/to-printable.ts';
import type { Archive } from '../../src/ingest/index.ts';
import type { HeldArticle } from '../../src/record/ledger-line.ts';
import { compareText } from '../../src/record/order.ts';
import type { Report } from '../../src/record/report-schema.ts';
import { CORRECTION_FILES } from '../../src/ingest/corrections/files.ts';
import { correctionsPath } from '../../src/record/public-report.ts';
import { SCHEMA_VERSION } from '../../src/record/schema.ts';
import type { CorrectionsFolder } from './corrections.ts';
import { digestOf, type RawFolder } from './raw-folder.ts';
import type { FileReading } from './packed-reading.ts';

/** What a report needs to know besides the files. */
interface Surroundings extends Pick<CorrectionsFolder, 'placeOf'> {
  readonly asOf: string | null;
  /** What the ledger holds. */
  readonly held: Iterable<HeldArticle>;
  readonly besides: FilesBesides;
}

/** The files of a raw folder that are no texts. */
export type FilesBesides = Pick<Report, 'sideCars' | 'ignored'>;

export function describeBesides(folder: RawFolder): FilesBesides {
  return {
    sideCars: [...folder.sideCars].map(([path, of]) => ({ path, sha256: digestOf(folder, path), of })),
    ignored: [...folder.ignored].map(([path, detail]) => ({ path, sha256: digestOf(folder, path), detail })),
  };
}

/**
 * Accounts for every file of the raw folder.
 *
 * @throws {Error} when the numbers do not add up: no file may be lost silently
 */
export function composeReport(
  folder: RawFolder,
  archive: Archive,
  readings: readonly FileReading[],
  { asOf, held, besides, placeOf }: Surroundings,
): Report {
  const report: Report = {
    schema: SCHEMA_VERSION,
    asOf,
    files: folder.texts.length + folder.sideCars.size + folder.ignored.size,
    published: archive.published,
    private: [
      ...archive.privateFiles,
      ...readings.flatMap(({ quarantined }) => (quarantined?.private === true ? quarantined.path : [])),
    ].toSorted(compareText),
    duplicates: archive.duplicates,
    quarantined: [...readings.flatMap(({ quarantined }) => quarantined ?? []), ...archive.quarantined].map(
      ({ path, sha256, reason, detail }) => ({ path, sha256, reason, detail }),
    ),
    ...besides,
    withdrawn: archive.withdrawnFiles,
    missing: missingFrom(folder, readings, held),
    crowdedMonths: archive.crowdedMonths,
    warnings: [
      ...readings.flatMap(({ warnings }) => warnings),
      ...[...readings.flatMap(({ doubts }) => doubts), ...archive.doubts].map(
        ({ file, at, rule, message }) => ({
          path: correctionsPath(CORRECTION_FILES[file].name),
          ...{ rule, message },
          ...placeOf(file, at),
        }),
      ),
    ],
  };
  const accounted =
    report.published +
    report.duplicates.length +
    report.quarantined.length +
    report.sideCars.length +
    report.ignored.length +
    report.withdrawn.length;
  if (accounted !== report.files) {
    throw new Error(
      `The report does not add up: ${report.files} files, ${accounted} accounted for. This is a defect of Kiosk.`,
    );
  }
  return report;
}

/** What the ledger holds and the folder no longer does, at any path. */
function missingFrom(
  { texts }: RawFolder,
  readings: readonly FileReading[],
  held: Iterable<HeldArticle>,
): Report['missing'] {
  const there = new Set(texts);
  const bytes = new Set(
    readings.map(({ draft, quarantined }) => draft?.source.sha256 ?? quarantined?.sha256),
  );
  const gone = [...held].filter(({ path, sha256 }) => !there.has(path) && !bytes.has(sha256));
  return gone.map(({ path, id }) => ({ path, id })).toSorted((a, b) => compareText(a.path, b.path));
}

/** The report as text, for a terminal. */
export function summarise(report: Report): string {
  const lines = [
    `${report.files} files: ${report.published} published, ${report.duplicates.length} exact duplicates, ` +
      `${report.quarantined.length} quarantined, ${report.sideCars.length} side-cars, ${report.ignored.length} ignored` +
      `${report.withdrawn.length > 0 ? `, ${report.withdrawn.length} withdrawn` : ''}.`,
    ...report.private.map((path) => `  private      ${path}: at its address only`),
    ...report.duplicates.map(({ path, of }) => `  duplicate    ${path}: the same text as ${of}`),
    ...report.quarantined.map(({ path, reason, detail }) => `  quarantined  ${path}: ${reason}. ${detail}`),
    ...report.withdrawn.map(
      ({ path, id }) => `  withdrawn    ${path}: not published, as ${id} was withdrawn`,
    ),
    ...report.ignored.map(({ path, detail }) => `  ignored      ${path}: ${detail}`),
    ...report.missing.map(
      ({ path, id }) => `  missing      ${path}: published last time as ${id}, and not there now`,
    ),
    ...report.crowdedMonths.map(
      ({ language, month, articles, dated }) =>
        `  crowded      ${month}: ${articles} of ${dated} dated articles (${language}), more than three times as many as in any other month. ` +
        'It may be a default date, such as that of collecting, and not when they were published.',
    ),
    ...report.warnings.map(
      ({ path, line, column, rule, message }) =>
        `  warning      ${path}${line ? `:${line}:${column ?? 1}` : ''} ${message} (${rule})`,
    ),
  ];
  return lines.map(toPrintable).join('\n');
}
