import { formOf } from '../key/fold.ts';
import { nameKey } from '../key/name-key.ts';
import { timesOf } from './frequency.ts';
import { FILE_SIZE, type Line, type Shards } from '../index/shards.ts';
import { readName, type KnownKey, type KnownName, type Vocabulary } from '../index/term-dictionary.ts';

/** A form as the archive writes it, with how often each language does. */
export interface BegunWord {
  readonly text: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** What of an archive begins as somebody types; what is likeliest meant comes first. */
export interface Beginnings {
  readonly words: (prefix: string) => Promise<BegunWord[]>;
  readonly names: (prefix: string) => Promise<readonly KnownName[]>;
}

/** So many are kept of what begins alike. */
const MOST_WORDS = 8;
const MOST_NAMES = 6;

/**
 * Reads beginnings: those that too much of the archive begins with from lists of their own, which hold the commonest of each; others from
 * the vocabulary itself. So a suggestion costs a file or two, however short it is.
 */
export function openBeginnings(common: { words: Shards; names: Shards }, vocabulary: Vocabulary): Beginnings {
  return {
    async words(prefix) {
      const form = formOf(prefix);
      if (form === '') return [];
      const lines = await common.words.find(form);
      if (lines.length > 0)
        return commonestFirst(lines.map(([, text = '', counts = '']) => readBegunWord(text, counts)));
      return commonestForms(form, await vocabulary.beginning(prefix));
    },
    async names(prefix) {
      const key = nameKey(prefix, 'und');
      if (key === '') return [];
      const lines = await common.names.find(key);
      if (lines.length === 0) return vocabulary.namesBeginning(prefix);
      return lines.map((line) => readName(line, [])).toSorted((a, b) => b.articles - a.articles);
    },
  };
}

/** The commonest forms with a beginning, each once, whichever languages write it. */
export function commonestForms(
  prefix: string,
  keys: Iterable<Pick<KnownKey, 'language' | 'forms'>>,
): BegunWord[] {
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
    MOST_WORDS,
  );
}

function commonestFirst(words: readonly BegunWord[]): BegunWord[] {
  return words.toSorted((a, b) => timesOf(b) - timesOf(a) || (a.text < b.text ? -1 : 1));
}

/**
 * Beginnings that more lines have than a file holds, each with those lines, the shortest beginning first.
 *
 * @param lines sorted by key
 */
export function* crowdedBeginnings(lines: readonly Line[], prefix = ''): Generator<[string, Line[]]> {
  const longer = lines.filter(([key]) => key.length > prefix.length);
  for (const [beginning, group] of Map.groupBy(longer, ([key]) => key.slice(0, prefix.length + 1))) {
    if (group.reduce((size, line) => size + line.join('\t').length, 0) <= FILE_SIZE) continue;
    yield [beginning, group];
    yield* crowdedBeginnings(group, beginning);
  }
}

/** Lines of the list of common words, for words as the vocabulary lists them. */
export function commonWords(beginning: string, keys: readonly KnownKey[]): Line[] {
  return commonestForms(beginning, keys).map(({ text, counts }) => [beginning, text, writeCounts(counts)]);
}

/** Lines of the list of common names, for names as the vocabulary lists them. */
export function commonNames(beginning: string, lines: readonly Line[]): Line[] {
  const names = new Map(lines.map((line) => [line[1] ?? '', line]));
  return [...names.values()]
    .toSorted((a, b) => Number(b[4]) - Number(a[4]))
    .slice(0, MOST_NAMES)
    .map(([, id = '', type = '', label = '', articles = '']) => [beginning, id, type, label, articles]);
}

function writeCounts(counts: BegunWord['counts']): string {
  return Object.entries(counts)
    .map(([language, count]) => `${language}=${count}`)
    .join(' ');
}

function readBegunWord(text: string, counts: string): BegunWord {
  const pairs = counts.split(' ').map((pair): [string, number] => {
    const [language = '', count = '0'] = pair.split('=');
    return [language, Number(count)];
  });
  return { text, counts: Object.fromEntries(pairs) };
}
