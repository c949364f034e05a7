/** Finds the most frequent words and names of prefixes that very many have. */
import { MAX_WORDS, commonestForms, type WordCompletion } from '../prefixes.ts';
import { MAX_FILE_CHARACTERS, type ShardLine } from '../shards.ts';
import { reversed } from '../term-dictionary.ts';
import type { DictionaryKey } from './dictionary-keys.ts';
import type { DictionaryForm } from './words.ts';

/** Number of names that are kept for a prefix. */
const MAX_NAMES = 6;

/** Something with a line in a list. */
interface Listed<Item> {
  readonly item: Item;
  readonly key: string;
  /** Number of characters of its line. */
  readonly size: number;
}

/**
 * Prefixes of more lines than a file holds, each with what has these lines, shortest prefix first.
 *
 * @param items sorted by the keys of their lines
 */
export function* crowdedPrefixes<Item>(
  items: readonly Item[],
  lineOf: (item: Item) => ShardLine,
): Generator<[string, Item[]]> {
  const listed = items.map((item): Listed<Item> => {
    const line = lineOf(item);
    return { item, key: line[0], size: line.reduce((sum, { length }) => sum + length + 1, -1) };
  });
  for (const [prefix, group] of crowdedBelow('', listed)) yield [prefix, group.map(({ item }) => item)];
}

function* crowdedBelow<Item>(
  prefix: string,
  items: readonly Listed<Item>[],
): Generator<[string, Listed<Item>[]]> {
  const longer = items.filter(({ key }) => key.length > prefix.length);
  const groups = Map.groupBy(longer, ({ key }) => key.slice(0, prefix.length + 1));
  for (const [longerPrefix, group] of groups) {
    if (group.reduce((sum, { size }) => sum + size, 0) <= MAX_FILE_CHARACTERS) continue;
    yield [longerPrefix, group];
    yield* crowdedBelow(longerPrefix, group);
  }
}

/** Lines of the list of common words for a prefix. */
export function commonWords(
  prefix: string,
  keys: readonly Pick<DictionaryKey, 'language' | 'forms'>[],
): ShardLine[] {
  const backwards = reversed(prefix);
  const begun = keys.flatMap(({ forms }) => forms.filter(({ end }) => end.endsWith(backwards)));
  // One of the most frequent words has at least its share of this in some language. Most forms are far rarer.
  const least = countOfCommon(begun) / new Set(keys.map(({ language }) => language)).size;
  const common = new Set(begun.flatMap(({ end, count }) => (count >= least ? end : [])));
  return commonestForms(prefix, keys, ({ end }) => common.has(end)).map(({ text, counts }) => [
    prefix,
    text,
    writeCounts(counts),
  ]);
}

/** A number of occurrences that as many different forms have as words are kept for a prefix; 0 where there are fewer. */
function countOfCommon(forms: readonly DictionaryForm[]): number {
  const best = new Map<string, number>();
  let least = 0;
  for (const { end, count } of forms) {
    if (count <= least || count <= (best.get(end) ?? 0)) continue;
    best.set(end, count);
    if (best.size <= MAX_WORDS) continue;
    const [[rarest] = [''], [, next] = ['', 0]] = [...best].toSorted(([, one], [, other]) => one - other);
    best.delete(rarest);
    least = next;
  }
  return best.size < MAX_WORDS ? 0 : Math.min(...best.values());
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
