/** Measures what ingest reads. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { replaceSection } from './accuracy-file.ts';
import { evaluateDates } from './dates.ts';
import { evaluateEncodings } from './encodings.ts';
import { evaluateLanguage } from './language.ts';
import { evaluateNames } from './names.ts';
import { evaluateNearDuplicates } from './near-duplicates.ts';
import { evaluateQuotes } from './quotes.ts';
import { evaluateEquivalents } from './equivalents.ts';
import { evaluateEntities } from './entities.ts';
import type { Figure } from './figure.ts';
import { withReaderFigures } from './reader-figures.ts';
import { evaluateSearchKeys } from './search-keys.ts';
import { evaluateSentences } from './sentences.ts';
import { measureSpeed } from './speed.ts';
import { evaluateSpellings } from './spellings.ts';
import { evaluateStories } from './stories.ts';
import { evaluateStructure } from './structure.ts';
import { markdownTable, sumLanguages, tabulate } from './table.ts';
import { evaluateTitles } from './titles.ts';

const GOLD = fileURLToPath(new URL('../../tests/gold/', import.meta.url));

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
export async function evaluate(dataDirectory: string | undefined, accuracyFile: string): Promise<void> {
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
