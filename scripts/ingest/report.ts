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
      ...unreadSideCars(folder),
      // At the private file, so that no site shows it (`toPublicReport`).
      ...archive.nearCopies.map(({ privatePath, publicPath }) => ({
        path: privatePath,
        rule: 'near-copy-is-public',
        message: `This text is private, and ${JSON.stringify(publicPath)}, which is nearly the same, is public. Mark that private, too, or say that it is not: «private: false» in articles.yaml.`,
      })),
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

/** A warning at each text beside which is a side-car that is not read, because of its name or because of where it leads. */
function unreadSideCars({ texts, sideCars, ignored }: RawFolder): Report['warnings'] {
  const alike = (path: string): string => path.normalize('NFC').toLowerCase();
  const withOne = new Set(sideCars.values());
  const without = texts.filter((path) => !withOne.has(path));
  const textOf = new Map(without.map((path) => [alike(path), path]));
  return [...ignored.keys()].flatMap((sideCar) => {
    const name = /^(?<name>.+)\.meta\.(?:ya?ml|json)$/iu.exec(sideCar)?.groups?.['name'];
    const path = name === undefined ? undefined : textOf.get(alike(`${name}.txt`));
    const named = JSON.stringify(sideCar);
    return path === undefined
      ? []
      : [
          {
            ...{ path, rule: 'side-car-not-read' },
            message: `It is published without what ${named} says of it, which may be that it is private. See why that file is ignored, and mend it.`,
          },
        ];
  });
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

/** Files of one kind that a terminal names. The report has all. */
const MAX_NAMED = 10;

/** The report as text, for a terminal. */
export function summarise(report: Report): string {
  const lines = [
    `${report.files} files: ${report.published} published, ${report.duplicates.length} exact duplicates, ` +
      `${report.quarantined.length} quarantined, ${report.sideCars.length} side-cars, ${report.ignored.length} ignored` +
      `${report.withdrawn.length > 0 ? `, ${report.withdrawn.length} withdrawn` : ''}.`,
    ...named('private', report.private, (path) => `${path}: at its address only`),
    ...named('duplicate', report.duplicates, ({ path, of }) => `${path}: the same text as ${of}`),
    ...named(
      'quarantined',
      report.quarantined,
      ({ path, reason, detail }) => `${path}: ${reason}. ${detail}`,
    ),
    ...named(
      'withdrawn',
      report.withdrawn,
      ({ path, id }) => `${path}: not published, as ${id} was withdrawn`,
    ),
    ...named('ignored', report.ignored, ({ path, detail }) => `${path}: ${detail}`),
    ...named(
      'missing',
      report.missing,
      ({ path, id }) => `${path}: published last time as ${id}, and not there now`,
    ),
    ...named(
      'crowded',
      report.crowdedMonths,
      ({ language, month, articles, dated }) =>
        `${month}: ${articles} of ${dated} dated articles (${language}), more than three times as many as in any other month. ` +
        'It may be a default date, such as that of collecting, and not when they were published.',
    ),
    ...[...Map.groupBy(report.warnings, ({ rule }) => rule).values()].flatMap((warnings) =>
      named(
        'warning',
        warnings,
        ({ path, line, column, rule, message }) =>
          `${path}${line ? `:${line}:${column ?? 1}` : ''} ${message} (${rule})`,
      ),
    ),
  ];
  return lines.map(toPrintable).join('\n');
}

/** A line for each of the first items of a kind, and one for the number of all others. */
function named<Item>(kind: string, items: readonly Item[], describe: (item: Item) => string): string[] {
  const lines = items.slice(0, MAX_NAMED).map((item) => `  ${kind.padEnd(12)} ${describe(item)}`);
  const more = items.length - lines.length;
  return more === 0
    ? lines
    : [...lines, `  ${kind.padEnd(12)} … and ${more} more: the report of the archive names all`];
}
