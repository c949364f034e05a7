/** Trains the models that find names and writes them into the language packs. The same data gives the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { KioskError } from '../src/config/kiosk-error.ts';
import { isSourceLanguage } from '../src/languages/index.ts';
import trainedOn from '../src/languages/name-models/trained-on.json' with { type: 'json' };
import { TRAINED_TOGETHER } from '../src/languages/name-models/trained-together.ts';
import type { StoredModel } from '../src/languages/sections/name-model.ts';
import {
  filesOf,
  readHelpingTexts,
  readMarkedTexts,
  withCountriesAsPlaces,
  type MarkedText,
} from './train-names/corpus.ts';
import { examplesOf } from './train-names/examples.ts';
import { trainAlone, trainModels } from './train-names/train.ts';

/** The folder of the weights that languages share, and of the digests of their training data. */
const SHARED = 'src/languages/name-models';

/** @throws {KioskError} when the folder has no marked names */
function trainNames(data: string): void {
  const texts = [...readTexts(data, TRAINED_TOGETHER), ...readHelpingTexts(data)];
  for (const [language, model] of trainModels(texts.flatMap(examplesOf), data)) {
    write(isSourceLanguage(language) ? pathOf(language) : join(SHARED, `${language}.json`), model);
  }
  writeDigests(data, TRAINED_TOGETHER);
}

/** @throws {KioskError} when the folder has no marked names of the language, or it is trained with others */
function trainOne(data: string, language: string): void {
  if (!isSourceLanguage(language) || (TRAINED_TOGETHER as readonly string[]).includes(language)) {
    throw new KioskError(
      `"${language}" cannot be trained alone: only a language with a lexicon can, and not one of ${TRAINED_TOGETHER.join(', ')}, which are trained together. Leave out --language to train those.`,
    );
  }
  const texts = withCountriesAsPlaces(readTexts(data, [language]));
  write(pathOf(language), trainAlone(texts.flatMap(examplesOf), language));
  writeDigests(data, [language]);
}

function readTexts(data: string, languages: readonly string[]): MarkedText[] {
  const texts = readMarkedTexts(data, languages);
  if (texts.length > 0) return texts;
  throw new KioskError(
    `Nothing to train on in "${data}": it has no names/ with a file of ${languages.join(', ')}. Name the folder that holds names/.`,
  );
}

function pathOf(language: string): string {
  return `src/languages/${language}/name-model.json`;
}

function write(path: string, model: StoredModel): void {
  writeFileSync(path, `${JSON.stringify(model, undefined, 2)}\n`);
  console.log(`${path}  ${Math.round(readFileSync(path).length / 1000)} kB`);
}

/** Writes the digests of the training data. Measuring on the same files is meaningless unless models are trained again. */
function writeDigests(data: string, languages: readonly string[]): void {
  const digests: Record<string, string> = { ...trainedOn };
  for (const file of languages.flatMap(filesOf)) {
    const content = readFileSync(join(data, 'names', `${file}.jsonl`));
    digests[file] = createHash('sha256').update(content).digest('hex');
  }
  writeFileSync(join(SHARED, 'trained-on.json'), `${JSON.stringify(digests, undefined, 2)}\n`);
}

await runProgram({
  command: 'npm run train-names --',
  summary: 'Trains the models that find names, and writes them into the language packs.',
  options: {
    data: text('DIR', 'folder that holds names/, stories/ and lemmas/'),
    language: text('TAG', 'a language added later: it is trained alone, and the others stay as they are'),
  },
  examples: ['--data ../shared/data', '--data ../shared/data --language nb'],
  exitCodes: { 0: 'the models are written' },
  run({ data, language }) {
    if (data === undefined) {
      throw new KioskError(
        'No data to train on. Name the folder that holds names/, stories/ and lemmas/: npm run train-names -- --data ../shared/data',
      );
    }
    if (language === undefined) trainNames(data);
    else trainOne(data, language);
    return 0;
  },
});
