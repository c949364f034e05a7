/** Trains the models that find names and writes them into the language packs. The same data gives the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { KioskError } from '../src/config/kiosk-error.ts';
import { isSourceLanguage } from '../src/languages/index.ts';
import { TRAINED_TOGETHER } from '../src/languages/name-models/trained-together.ts';
import { readMarkedTexts } from './train-names/corpus.ts';
import { examplesOf } from './train-names/examples.ts';
import { trainModels } from './train-names/train.ts';

/** Where the weights that languages share lie, and the digests of what they were trained on. */
const SHARED = 'src/languages/name-models';

/** @throws {KioskError} when the folder has no marked names */
function trainNames(data: string): void {
  const texts = readMarkedTexts(data);
  if (texts.length === 0) {
    throw new KioskError(
      `Nothing to train on in "${data}": it has no names/{language}.jsonl. Name the folder that holds names/.`,
    );
  }
  for (const [language, model] of trainModels(texts.flatMap(examplesOf), data)) {
    const path = isSourceLanguage(language)
      ? `src/languages/${language}/name-model.json`
      : join(SHARED, `${language}.json`);
    writeFileSync(path, `${JSON.stringify(model, undefined, 2)}\n`);
    console.log(`${path}  ${Math.round(readFileSync(path).length / 1000)} kB`);
  }
  writeFileSync(join(SHARED, 'trained-on.json'), `${JSON.stringify(digests(data), undefined, 2)}\n`);
}

/** What the models were trained on: measuring on the same files says nothing unless it trains anew. */
function digests(directory: string): Record<string, string> {
  return Object.fromEntries(
    TRAINED_TOGETHER.filter((language) => language !== 'sq').map((language) => [
      language,
      createHash('sha256')
        .update(readFileSync(join(directory, 'names', `${language}.jsonl`)))
        .digest('hex'),
    ]),
  );
}

await runProgram({
  command: 'npm run train-names --',
  summary: 'Trains the models that find names, and writes them into the language packs.',
  options: { data: text('DIR', 'folder that holds names/, stories/ and lemmas/') },
  examples: ['--data ../shared/data'],
  exitCodes: { 0: 'the models are written' },
  run({ data }) {
    if (data === undefined) {
      throw new KioskError(
        'No data to train on. Name the folder that holds names/, stories/ and lemmas/: npm run train-names -- --data ../shared/data',
      );
    }
    trainNames(data);
    return 0;
  },
});
