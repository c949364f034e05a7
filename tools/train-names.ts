/**
 * Trains the models that find names and writes them to src/languages/name-models/. The same data gives the same bytes.
 *
 *     node tools/train-names.ts --data ../shared/data
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KioskError } from '../src/config/kiosk-error.ts';
import { SOURCE_LANGUAGES, isSourceLanguage } from '../src/languages/index.ts';
import { readMarkedTexts } from './train-names/corpus.ts';
import { examplesOf } from './train-names/examples.ts';
import { trainModels } from './train-names/train.ts';

/** Where the weights that languages share lie, and the digests of what they were trained on. */
const SHARED = 'src/languages/name-models';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = values.data;
if (data === undefined) {
  throw new KioskError(
    'No data to train on. Name the folder that holds names/, stories/ and lemmas/: node tools/train-names.ts --data ../shared/data',
  );
}
const texts = readMarkedTexts(data);
if (texts.length === 0)
  throw new KioskError(
    `Nothing to train on in "${data}": it has no names/{language}.jsonl. Name the folder that holds names/.`,
  );

for (const [language, model] of trainModels(texts.flatMap(examplesOf), data)) {
  const path = isSourceLanguage(language)
    ? `src/languages/${language}/name-model.json`
    : join(SHARED, `${language}.json`);
  writeFileSync(path, `${JSON.stringify(model, undefined, 2)}\n`);
  console.log(`${path}  ${Math.round(readFileSync(path).length / 1000)} kB`);
}
writeFileSync(join(SHARED, 'trained-on.json'), `${JSON.stringify(digests(data), undefined, 2)}\n`);

/** What the models were trained on: measuring on the same files says nothing unless it trains anew. */
function digests(directory: string): Record<string, string> {
  return Object.fromEntries(
    SOURCE_LANGUAGES.filter((language) => language !== 'sq').map((language) => [
      language,
      createHash('sha256')
        .update(readFileSync(join(directory, 'names', `${language}.jsonl`)))
        .digest('hex'),
    ]),
  );
}
