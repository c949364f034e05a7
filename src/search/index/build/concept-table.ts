/** Reads the table of concepts, which `npm run concepts` wrote. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { memoise } from '../../../base/memoise.ts';
import type { KeptAnswers } from '../../../disk/kept-answers.ts';
import { INTERFACE_LANGUAGES } from '../../../languages/index.ts';
import { formOf } from '../../key/fold.ts';
import { searchKey } from '../../key/search-key.ts';
import { soundsOf } from './word-sounds.ts';

/** A word in its dictionary form, with what it is compared by. */
export interface ConceptWord {
  readonly text: string;
  readonly key: string;
  /** Folded. */
  readonly form: string;
  /** Empty for a word that is too short. */
  readonly sounds: string;
}

/** A meaning with its words in several languages: a synset of WordNet. */
export interface Concept {
  /** Part of speech as WordNet writes it: n, v or a. */
  readonly partOfSpeech: string;
  /** Words by language, the usual one first. */
  readonly words: Readonly<Partial<Record<string, readonly ConceptWord[]>>>;
  /** How often each English word had this meaning in texts that WordNet's authors marked. */
  readonly counts: readonly number[];
}

const TABLE = new URL('../../../languages/concepts/concepts.tsv.gz', import.meta.url);

/**
 * The whole table.
 *
 * @param kept has it from another build by this version of the program
 */
export function readConcepts(
  kept: Pick<KeptAnswers<readonly Concept[]>, 'answer'> = { answer: (_, find) => find() },
): readonly Concept[] {
  const table = readFileSync(TABLE);
  return kept.answer(hash('sha256', table), () => parseConcepts(gunzipSync(table).toString('utf8')));
}

/**
 * Reads lines of a part of speech and a cell for each language of the interface, in the order of `INTERFACE_LANGUAGES`. Words are
 * separated by `|`; the count of an English word follows an equals sign.
 *
 * @example
 * parseConcepts('n\tfire=43\tugunsgrēks\tbrand\tBrand|Feuer\tzjarr\tbrand')[0]?.words.de?.[1]?.text //=> 'Feuer'
 */
export function parseConcepts(content: string): Concept[] {
  const wordIn = memoise((language: string) => memoise((text: string) => toConceptWord(text, language)));
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [partOfSpeech = '', ...cells] = line.split('\t');
      const counted = (cells[0] ?? '').split('|').map((word) => word.split('='));
      const words = INTERFACE_LANGUAGES.map((language, column) => {
        const cell = column === 0 ? counted.map(([word = '']) => word) : (cells[column] ?? '').split('|');
        return [language, cell.filter(Boolean).map(wordIn(language))] as const;
      });
      return {
        partOfSpeech,
        words: Object.fromEntries(words),
        counts: counted.map(([, count = '0']) => Number(count)),
      };
    });
}

/** A word of a concept. Only the spelling is stated; the rest follows from it. */
export function toConceptWord(text: string, language: string): ConceptWord {
  return { text, key: searchKey(text, language), form: formOf(text), sounds: soundsOf(text, language) };
}
