import { formOf } from '../key/fold.ts';
import { plainKey } from '../key/form-key.ts';
import { frequencyOf } from './frequency.ts';
import { MAX_FILE_CHARACTERS, type ShardLine, type Shards } from './shards.ts';
import { readName, type KnownKey, type KnownName, type TermDictionary } from './term-dictionary.ts';

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

/** Number of words and names that are kept for a prefix. */
const MAX_WORDS = 8;
const MAX_NAMES = 6;

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

/**
 * The most frequent forms with a prefix, each once for all languages.
 *
 * @param foldForm `formOf`, or the same with a memory
 */
export function commonestForms(
  prefix: string,
  keys: Iterable<Pick<KnownKey, 'language' | 'forms'>>,
  foldForm = formOf,
): WordCompletion[] {
  const words = new Map<string, { text: string; most: number; counts: Record<string, number> }>();
  for (const { language, forms } of keys) {
    for (const { text, count } of forms) {
      if (!foldForm(text).startsWith(prefix)) continue;
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

/**
 * Prefixes of more lines than a file holds, each with its lines, shortest prefix first.
 *
 * @param lines sorted by key
 */
export function* crowdedPrefixes(lines: readonly ShardLine[]): Generator<[string, ShardLine[]]> {
  const sized = lines.map((line) => ({ line, size: line.join('\t').length }));
  for (const [prefix, group] of crowdedBelow('', sized)) yield [prefix, group.map(({ line }) => line)];
}

/** A line with its number of characters. */
interface SizedLine {
  readonly line: ShardLine;
  readonly size: number;
}

function* crowdedBelow(prefix: string, lines: readonly SizedLine[]): Generator<[string, SizedLine[]]> {
  const longer = lines.filter(({ line: [key] }) => key.length > prefix.length);
  const groups = Map.groupBy(longer, ({ line: [key] }) => key.slice(0, prefix.length + 1));
  for (const [longerPrefix, group] of groups) {
    if (group.reduce((sum, { size }) => sum + size, 0) <= MAX_FILE_CHARACTERS) continue;
    yield [longerPrefix, group];
    yield* crowdedBelow(longerPrefix, group);
  }
}

/** Lines of the list of common words for a prefix. */
export function commonWords(prefix: string, keys: readonly KnownKey[], foldForm = formOf): ShardLine[] {
  return commonestForms(prefix, keys, foldForm).map(({ text, counts }) => [
    prefix,
    text,
    writeCounts(counts),
  ]);
}

/** Lines of the list of common names for a prefix. */
export function commonNames(prefix: string, lines: readonly ShardLine[]): ShardLine[] {
  const names = new Map(lines.map((line) => [line[1] ?? '', line]));
  return [...names.values()]
    .toSorted((a, b) => Number(b[4]) - Number(a[4]))
    .slice(0, MAX_NAMES)
    .map(([, id = '', type = '', label = '', articles = '']) => [prefix, id, type, label, articles]);
}

function writeCounts(counts: WordCompletion['counts']): string {
  return Object.entries(counts)
    .map(([language, count]) => `${language}=${count}`)
    .join(' ');
}

function readCompletion(text: string, counts: string): WordCompletion {
  const pairs = counts.split(' ').map((pair): [string, number] => {
    const [language = '', count = '0'] = pair.split('=');
    return [language, Number(count)];
  });
  return { text, counts: Object.fromEntries(pairs) };
}
