/** Reads the table of concepts, which `npm run concepts` wrote. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { INTERFACE_LANGUAGES } from '../../../languages/index.ts';

/** A meaning with its words in several languages: a synset of WordNet. */
export interface Concept {
  /** Part of speech as WordNet writes it: n, v or a. */
  readonly partOfSpeech: string;
  /** Words in their dictionary form by language, the usual one first. */
  readonly words: Readonly<Partial<Record<string, readonly string[]>>>;
  /** How often each English word had this meaning in texts that WordNet's authors marked. */
  readonly counts: readonly number[];
}

const TABLE = new URL('../../../languages/concepts/concepts.tsv.gz', import.meta.url);

let table: readonly Concept[] | undefined;

/** The whole table. */
export function readConcepts(): readonly Concept[] {
  return (table ??= parseConcepts(gunzipSync(readFileSync(TABLE)).toString('utf8')));
}

/**
 * Reads lines of a part of speech and a cell for each language of the interface, in the order of `INTERFACE_LANGUAGES`. Words are
 * separated by `|`; the count of an English word follows an equals sign.
 *
 * @example
 * parseConcepts('n\tfire=43\tugunsgrēks\tbrand\tBrand|Feuer\tzjarr\tbrand')[0]?.words.de //=> ['Brand', 'Feuer']
 */
export function parseConcepts(content: string): Concept[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [partOfSpeech = '', ...cells] = line.split('\t');
      const counted = (cells[0] ?? '').split('|').map((word) => word.split('='));
      const words = INTERFACE_LANGUAGES.map((language, column) => {
        const cell = column === 0 ? counted.map(([word = '']) => word) : (cells[column] ?? '').split('|');
        return [language, cell.filter(Boolean)] as const;
      });
      return {
        partOfSpeech,
        words: Object.fromEntries(words),
        counts: counted.map(([, count = '0']) => Number(count)),
      };
    });
}
