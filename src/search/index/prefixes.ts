import { formOf } from '../key/fold.ts';
import { nameKey } from '../key/name-key.ts';
import { frequencyOf } from './frequency.ts';
import { MAX_FILE_CHARACTERS, type ShardLine, type Shards } from './shards.ts';
import { readName, type KnownKey, type KnownName, type TermDictionary } from './term-dictionary.ts';

/** A form as the archive writes it, with how often each language does. */
export interface WordCompletion {
  readonly text: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** What of an archive begins as somebody types; what is likeliest meant comes first. */
export interface Prefixes {
  readonly words: (prefix: string) => Promise<WordCompletion[]>;
  readonly names: (prefix: string) => Promise<readonly KnownName[]>;
}

/** So many are kept of what begins alike. */
const MAX_WORDS = 8;
const MAX_NAMES = 6;

/**
 * Reads beginnings: those that too much of the archive begins with from lists of their own, which hold the commonest of each; others from
 * the dictionary itself. So a suggestion costs a file or two, however short it is.
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
      const key = nameKey(prefix, 'und');
      if (key === '') return [];
      const lines = await common.names.find(key);
      if (lines.length === 0) return dictionary.findNamePrefix(prefix);
      return lines.map((line) => readName(line, [])).toSorted((a, b) => b.articles - a.articles);
    },
  };
}

/** The commonest forms with a beginning, each once, whichever languages write it. */
export function commonestForms(
  prefix: string,
  keys: Iterable<Pick<KnownKey, 'language' | 'forms'>>,
): WordCompletion[] {
  const words = new Map<string, { text: string; most: number; counts: Record<string, number> }>();
  for (const { language, forms } of keys) {
    for (const { text, count } of forms) {
      if (!formOf(text).startsWith(prefix)) continue;
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
  return words.toSorted((a, b) => frequencyOf(b) - frequencyOf(a) || (a.text < b.text ? -1 : 1));
}

/**
 * Beginnings that more lines have than a file holds, each with those lines, the shortest beginning first.
 *
 * @param lines sorted by key
 */
export function* crowdedPrefixes(lines: readonly ShardLine[], prefix = ''): Generator<[string, ShardLine[]]> {
  const longer = lines.filter(([key]) => key.length > prefix.length);
  for (const [beginning, group] of Map.groupBy(longer, ([key]) => key.slice(0, prefix.length + 1))) {
    if (group.reduce((size, line) => size + line.join('\t').length, 0) <= MAX_FILE_CHARACTERS) continue;
    yield [beginning, group];
    yield* crowdedPrefixes(group, beginning);
  }
}

/** Lines of the list of common words, for words as the dictionary lists them. */
export function commonWords(beginning: string, keys: readonly KnownKey[]): ShardLine[] {
  return commonestForms(beginning, keys).map(({ text, counts }) => [beginning, text, writeCounts(counts)]);
}

/** Lines of the list of common names, for names as the dictionary lists them. */
export function commonNames(beginning: string, lines: readonly ShardLine[]): ShardLine[] {
  const names = new Map(lines.map((line) => [line[1] ?? '', line]));
  return [...names.values()]
    .toSorted((a, b) => Number(b[4]) - Number(a[4]))
    .slice(0, MAX_NAMES)
    .map(([, id = '', type = '', label = '', articles = '']) => [beginning, id, type, label, articles]);
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
