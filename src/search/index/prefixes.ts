import { formOf } from '../key/fold.ts';
import { plainKey } from '../key/form-key.ts';
import { frequencyOf } from './frequency.ts';
import type { Shards } from './shards.ts';
import { readName, type KnownName, type TermDictionary, type WordForm } from './term-dictionary.ts';

/** A word as the archive writes it, with the number of its occurrences in each language. */
export interface WordCompletion {
  readonly text: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** The words and names that begin with what somebody types, most frequent first. */
export interface Prefixes {
  readonly words: (prefix: string) => Promise<WordCompletion[]>;
  readonly names: (prefix: string) => Promise<readonly KnownName[]>;
}

/** Number of words that are kept for a prefix. */
export const MAX_WORDS = 8;

/**
 * Opens the words and names by prefix. Prefixes of very many words have lists of their own with the most frequent ones; others are
 * looked up in the dictionary. A suggestion thus loads one or two files, however short the prefix is.
 */
export function openPrefixes(common: { words: Shards; names: Shards }, dictionary: TermDictionary): Prefixes {
  return {
    async words(prefix) {
      const form = formOf(prefix);
      if (form === '') return [];
      const lines = await common.words.find(form);
      if (lines.length > 0)
        return commonestFirst(lines.map(([, text = '', counts = '']) => readCompletion(text, counts)));
      return commonestForms(form, await dictionary.findPrefix(prefix));
    },
    async names(prefix) {
      const key = plainKey(prefix);
      if (key === '') return [];
      const lines = await common.names.find(key);
      if (lines.length === 0) return dictionary.findNamePrefix(prefix);
      return lines.map((line) => readName(line, [])).toSorted((a, b) => b.articles - a.articles);
    },
  };
}

/** The most frequent forms with a prefix, each once for all languages. */
export function commonestForms<Form extends WordForm>(
  prefix: string,
  keys: Iterable<{ readonly language: string; readonly forms: readonly Form[] }>,
  isBegun = ({ text }: Form) => formOf(text).startsWith(prefix),
): WordCompletion[] {
  const words = new Map<string, { text: string; most: number; counts: Record<string, number> }>();
  for (const { language, forms } of keys) {
    for (const form of forms) {
      if (!isBegun(form)) continue;
      const { text, count } = form;
      const word = words.get(text.toLowerCase()) ?? { text, most: 0, counts: {} };
      words.set(text.toLowerCase(), word);
      word.counts[language] = (word.counts[language] ?? 0) + count;
      if (count > word.most) Object.assign(word, { text, most: count });
    }
  }
  return commonestFirst([...words.values()].map(({ text, counts }) => ({ text, counts }))).slice(
    0,
    MAX_WORDS,
  );
}

function commonestFirst(words: readonly WordCompletion[]): WordCompletion[] {
  return words
    .map((word) => ({ word, frequency: frequencyOf(word) }))
    .toSorted((a, b) => b.frequency - a.frequency || (a.word.text < b.word.text ? -1 : 1))
    .map(({ word }) => word);
}

function readCompletion(text: string, counts: string): WordCompletion {
  const pairs = counts.split(' ').map((pair): [string, number] => {
    const [language = '', count = '0'] = pair.split('=');
    return [language, Number(count)];
  });
  return { text, counts: Object.fromEntries(pairs) };
}
