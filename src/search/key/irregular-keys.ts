import { fold } from './fold.ts';
import type { IrregularWords } from '../../languages/sections/irregular-words.ts';

/** The keys of words whose forms do not share a stem. */
export interface IrregularKeys {
  /** The key of a folded word that is listed, with or without a prefix; `undefined` where endings decide. */
  readonly keyOf: (word: string) => string | undefined;
  /** A folded word with the regular stem in place of a changed one at its end («gerningsmænd» becomes «gerningsmand»). */
  readonly unchanged: (word: string) => string;
}

/** After a prefix; with fewer letters it is another word. */
const MIN_LETTERS_AFTER_PREFIX = 4;

/** Prepares the lists of a language: folded, by their stems. */
export function irregularKeys(lists: IrregularWords): IrregularKeys {
  const behind = readKeys(lists.words);
  const whole = new Map([...behind, ...readKeys(lists.alone)]);
  const endings = lists.endings.map(fold).toSorted((a, b) => a.length - b.length);
  const [prefixes, inflections] = [lists.prefixes.map(fold), lists.inflections.map(fold)];

  function find(word: string, keys: ReadonlyMap<string, string>): string | undefined {
    for (const ending of endings) {
      const key = word.endsWith(ending) ? keys.get(word.slice(0, word.length - ending.length)) : undefined;
      if (key !== undefined) return key;
    }
    return undefined;
  }
  function findDerived(word: string): string | undefined {
    for (const prefix of prefixes) {
      if (!word.startsWith(prefix) || word.length < prefix.length + MIN_LETTERS_AFTER_PREFIX) continue;
      const key = find(word.slice(prefix.length), behind);
      if (key !== undefined) return prefix + key;
    }
    return undefined;
  }
  function keyOf(word: string): string | undefined {
    const key = find(word, whole) ?? findDerived(word);
    const prefix =
      key === undefined ? inflections.find((inflection) => word.startsWith(inflection)) : undefined;
    return prefix === undefined ? key : keyOf(word.slice(prefix.length));
  }
  return { keyOf, unchanged: unchangedNouns(lists) };
}

function unchangedNouns({ tails, tailEndings }: IrregularWords): IrregularKeys['unchanged'] {
  const nouns = new Map(
    readLines(tails).flatMap(([noun = '', ...forms]) => forms.map((form) => [form, noun])),
  );
  if (nouns.size === 0) return (word) => word;
  const tail = new RegExp(`(${[...nouns.keys()].join('|')})(${tailEndings.join('|')})?$`, 'u');
  return (word) =>
    word.replace(tail, (_, form: string, ending = '') => `${nouns.get(form) ?? form}${ending}`);
}

function readKeys(lines: string): Map<string, string> {
  return new Map(
    readLines(lines).flatMap(([key = '', ...stems]) => [key, ...stems].map((stem) => [stem, key] as const)),
  );
}

function readLines(lines: string): string[][] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => fold(line).split(' '));
}
