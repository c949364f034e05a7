/** Measures what ingest reads, prints it, and keeps the figures in ACCURACY.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KioskError } from '../src/config/kiosk-error.ts';
import { replaceSection } from './evaluate/accuracy-file.ts';
import { evaluateDates } from './evaluate/dates.ts';
import { evaluateEncodings } from './evaluate/encodings.ts';
import { evaluateLanguage } from './evaluate/language.ts';
import { evaluateNames } from './evaluate/names.ts';
import { evaluateNearDuplicates } from './evaluate/near-duplicates.ts';
import { evaluateQuotes } from './evaluate/quotes.ts';
import { evaluateEquivalents } from './evaluate/equivalents.ts';
import { evaluateEntities } from './evaluate/entities.ts';
import type { Figure } from './evaluate/figure.ts';
import { withReaderFigures } from './evaluate/reader-figures.ts';
import { evaluateSearchKeys } from './evaluate/search-keys.ts';
import { evaluateSentences } from './evaluate/sentences.ts';
import { measureSpeed } from './evaluate/speed.ts';
import { evaluateSpellings } from './evaluate/spellings.ts';
import { evaluateStories } from './evaluate/stories.ts';
import { evaluateStructure } from './evaluate/structure.ts';
import { markdownTable, sumLanguages, tabulate } from './evaluate/table.ts';
import { evaluateTitles } from './evaluate/titles.ts';
import { text } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';

const GOLD = fileURLToPath(new URL('../tests/gold/', import.meta.url));
const ACCURACY = fileURLToPath(new URL('../ACCURACY.md', import.meta.url));

/** The mark of figures on own gold where one function measures both own gold and the data. */
const OWN_GOLD = ', own gold';

function withoutMark(row: Figure): Figure {
  return { ...row, field: row.field.replace(OWN_GOLD, ''), metric: row.metric.replace(OWN_GOLD, '') };
}

/** Whether a figure is not in the table of own gold already. */
function isOfData({ field, metric }: Figure): boolean {
  return !/own gold|example files/.test(`${field} ${metric}`);
}

/** Measures the project's own gold, which is available everywhere. */
async function evaluateGold(): Promise<Figure[]> {
  return [
    ...(await evaluateLanguage(GOLD)),
    ...(await evaluateStructure(join(GOLD, 'structure'))),
    ...(await evaluateDates()).map(withoutMark),
    ...(await evaluateSentences(GOLD)),
    ...(await evaluateTitles(GOLD)),
    ...(await evaluateNames(undefined)).map(withoutMark),
    ...(await evaluateEntities(join(GOLD, 'entities'))),
    ...(await evaluateSpellings(join(GOLD, 'spellings'))),
    ...(await evaluateQuotes(join(GOLD, 'quotes'))),
    ...(await evaluateStories(undefined)),
    ...(await evaluateNearDuplicates(undefined)),
  ];
}

async function evaluateData(directory: string): Promise<Figure[]> {
  return [
    ...encodingsInOne(await evaluateEncodings(directory)),
    ...(await evaluateLanguage(GOLD, directory)),
    ...(await evaluateDates(directory)).filter(({ field }) => !field.endsWith(OWN_GOLD)),
    ...(await evaluateSentences(GOLD, directory)),
    ...(await evaluateNames(directory)).filter(isOfData),
    ...(await evaluateStories(directory)).filter(isOfData),
    ...(await evaluateNearDuplicates(directory)),
    ...evaluateSearchKeys(directory),
    ...(await evaluateEquivalents(directory)),
  ];
}

/** One table with a line per encoding, for all languages together. */
function encodingsInOne(rows: readonly Figure[]): Figure[] {
  return sumLanguages(
    rows.map((row) => ({ ...row, field: 'encoding', metric: row.field.replace(/^encoding /, '') })),
  );
}

function describeSpeed(): string {
  const { milliseconds, megabytes } = measureSpeed(GOLD);
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, one of them used`;
  return markdownTable(
    ['what', 'value'],
    [
      ['one article of 350 words, all per-file stages, processor time', `${milliseconds.toFixed(1)} ms`],
      ['resident memory of one worker', `${Math.round(megabytes)} MB`],
      ['measured with', machine],
    ],
  );
}

/** Measures, prints, and writes the figures into a file like ACCURACY.md. */
async function evaluate(dataDirectory: string | undefined, accuracyFile: string): Promise<void> {
  if (dataDirectory !== undefined && !existsSync(dataDirectory)) {
    throw new KioskError(
      `There is no folder "${dataDirectory}". Name the folder of the development data, or leave --data out to measure on the project's own gold.`,
    );
  }
  const speed = describeSpeed();
  const gold = tabulate(await evaluateGold());
  const data = dataDirectory === undefined ? undefined : tabulate(await evaluateData(dataDirectory));
  console.log(
    `## Own gold\n\n${gold}${data === undefined ? '' : `\n\n## Development data\n\n${data}`}\n\n## Speed\n\n${speed}`,
  );
  const before = readFileSync(accuracyFile, 'utf8');
  const withGold = replaceSection(replaceSection(before, 'own gold', gold), 'speed', speed);
  const measured = data === undefined ? withGold : replaceSection(withGold, 'development data', data);
  writeFileSync(accuracyFile, withReaderFigures(measured));
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run evaluate --',
    summary: 'Measures what ingest reads against gold, and writes the figures into ACCURACY.md.',
    options: {
      data: text('DIR', "folder of the development data; without it only the project's own gold is measured"),
      accuracy: text('FILE', 'file whose figures are replaced (default: ACCURACY.md)'),
    },
    examples: ['', '--data ../shared/data'],
    exitCodes: { 0: 'the figures are written' },
    async run({ data, accuracy = ACCURACY }) {
      await evaluate(data, accuracy);
      return 0;
    },
  });
}
