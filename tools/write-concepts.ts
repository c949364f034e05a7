/** Writes src/languages/concepts/: words of six languages by their meaning, with the notices of the wordnets that they are from. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { text } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { KioskError } from '../src/config/kiosk-error.ts';
import { INTERFACE_LANGUAGES } from '../src/languages/index.ts';

const FOLDER = fileURLToPath(new URL('../src/languages/concepts/', import.meta.url));

/** Words that were translated for Kiosk, for concepts to which the wordnets give none: one file a language. */
const ADDED = join(FOLDER, 'added');

/** Verbs and nouns that are spelled like words without a meaning of their own. */
const FUNCTION_WORDS = new Set(
  'be have do can could will would shall should may might must let get make go come not no and or but if as at by for from in into of off on out over per to up via with he it i a an the this that all any both each few more most other own same so some such than then there they we what when where which who why how'.split(
    ' ',
  ),
);

/** The article of Albanian adjectives and the pronoun of German reflexive verbs, which dictionaries write before a word. */
const BEFORE_WORD: Readonly<Record<string, RegExp>> = { sq: /^(?:i|e|të|së) /u, de: /^sich /u };

/**
 * The lines of the table: the part of speech, and a cell for each language. Left out are adverbs, words of two words, words without a
 * meaning of their own, what only names are (they are found as names), and concepts that one language is left of.
 *
 * @param source lines as wordnets for Kiosk were put together: synset, pos, en, counts, then a language a column
 * @param added more words by language and synset
 */
export function conceptLines(source: string, added: AddedWords = new Map()): string[] {
  const [head = '', ...rows] = source.trim().split('\n');
  const columns = head.split('\t');
  return rows.flatMap((row) => {
    const cells = row.split('\t');
    const cell = (column: string): string[] => (cells[columns.indexOf(column)] ?? '').split('|');
    const [partOfSpeech = ''] = cell('pos');
    const [synset = ''] = cell('synset');
    const counts = cell('counts');
    if (partOfSpeech === 'r' || FUNCTION_WORDS.has(cell('en')[0] ?? '')) return [];
    const words = INTERFACE_LANGUAGES.map((language) =>
      [...new Set([...cell(language), ...(added.get(language)?.get(synset) ?? [])])]
        .map((word, place) => ({
          word: word.replace(BEFORE_WORD[language] ?? /^ /u, ''),
          count: counts[place],
        }))
        .filter(
          ({ word }) => /^[\p{L}\p{M}]{2,}$/u.test(word) && !(language === 'en' && FUNCTION_WORDS.has(word)),
        )
        .map(({ word, count }) => (language === 'en' && count !== '0' ? `${word}=${count ?? '0'}` : word)),
    );
    const [english = [], latvian = [], swedish = [], , albanian = [], danish = []] = words;
    const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
    const isName =
      partOfSpeech === 'n' &&
      english.every(isCapital) &&
      [latvian, swedish, albanian, danish].flat().every(isCapital);
    if (isName) return [];
    const known = words.filter(({ length }) => length > 0);
    return known.length < 2 ? [] : [[partOfSpeech, ...words.map((list) => list.join('|'))].join('\t')];
  });
}

/** Words by language and synset. */
export type AddedWords = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * Reads lines of a synset, its first English word for whoever reads the file, and words separated by `|`.
 *
 * @example
 * parseAdded('04295881-n\tstadium\tstadions').get('04295881-n') //=> ['stadions']
 */
export function parseAdded(content: string): Map<string, readonly string[]> {
  const lines = content.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [synset = '', , words = ''] = line.split('\t');
      return [synset, words.split('|')];
    }),
  );
}

function readAdded(): AddedWords {
  return new Map(
    readdirSync(ADDED).map((file) => [
      basename(file, '.tsv'),
      parseAdded(readFileSync(join(ADDED, file), 'utf8')),
    ]),
  );
}

function writeConcepts(directory: string): void {
  const source = join(directory, 'concepts', 'concepts.tsv');
  if (!existsSync(source))
    throw new KioskError(`There is no "${source}". Name the folder of the development data with --data.`);
  const lines = conceptLines(readFileSync(source, 'utf8'), readAdded());
  const packed = gzipSync(lines.join('\n'), { level: 9 });
  writeFileSync(join(FOLDER, 'concepts.tsv.gz'), packed);
  writeFileSync(join(FOLDER, 'NOTICE.txt'), noticeOf(join(directory, 'concepts', 'licences')));
  console.log(`${lines.length} concepts in ${Math.round(packed.length / 1000)} kB.`);
}

/** What the licences of the wordnets want said beside the table, and beside the files that an index makes of it. */
function noticeOf(licences: string): string {
  const notices = readdirSync(licences)
    .toSorted()
    .map(
      (file) =>
        `${basename(file, '.txt')}\n${'-'.repeat(basename(file, '.txt').length)}\n\n${readFileSync(join(licences, file), 'utf8').trim()}`,
    );
  return `${[INTRODUCTION, ...notices].join('\n\n\n')}\n`;
}

const INTRODUCTION = `Words over languages
====================

The table concepts.tsv.gz, and the files below search/equivalents/ of a site that are made from it, are licensed under
CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). They were put together and shortened for Kiosk from:

- Princeton WordNet 3.0 (WordNet licence): concepts and English words
- Open Multilingual Wordnet (omwn/omw-data): AlbaNet (CC BY 3.0 or GPL 3), DanNet (DanNet licence), WordNet-SALDO
  (CC BY), words of Wiktionary in Latvian, Swedish, German, Albanian and Danish (CC BY-SA 3.0 and GFDL), and of Unicode CLDR
  (Unicode licence)
- Tezaurs core wordnet (LUMII-AILab/Tezaurs, CC BY-SA 4.0): Latvian words
- words translated for Kiosk where these have none

The notices of these sources follow.`;

if (import.meta.main) {
  await runProgram({
    command: 'npm run concepts --',
    summary: 'Writes the table of words over languages that searches use, from open wordnets.',
    options: { data: text('DIR', 'folder of the development data', '../shared/data') },
    examples: ['--data ../shared/data'],
    exitCodes: { 0: 'the table is written' },
    run({ data }) {
      writeConcepts(data);
      return 0;
    },
  });
}
