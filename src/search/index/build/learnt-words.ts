/** Learns words from stories that are told in several languages, where the table of concepts has none. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNDETERMINED } from '../../../languages/index.ts';
import { CAPITAL_NOUNS } from '../../key/capitals.ts';
import type { CardRow } from '../manifest.ts';
import { toConceptWord, type Concept } from './concept-table.ts';
import type { ArchiveWords } from './international-words.ts';
import type { NumberedWords } from './words.ts';

/** The keys of the ordinary words with which a story is told in a language. */
export interface ToldStory {
  readonly story: string;
  readonly language: string;
  readonly keys: ReadonlySet<string>;
}

/** Stories that must have a word, at least. A word that more have says little of any. */
const MIN_STORIES = 3;
const MAX_STORIES = 100;
/** Languages whose words for a concept must occur in the same stories. */
const MIN_LANGUAGES = 2;
/** The least likeness (Dice) of the stories of two words, and how far ahead of all others the best word must be. */
const MIN_LIKENESS = 0.8;
const MIN_LEAD = 0.1;
/** Letters of a word at least. */
const MIN_LETTERS = 4;

/** The file of a bundle with those of its articles that belong to stories: a `ToldStory[]` with arrays for sets. The site does not get it. */
export const TOLD_FILE = 'told.json';

/** An article as `TOLD_FILE` has it. */
interface ToldRow extends Omit<ToldStory, 'keys'> {
  readonly keys: readonly string[];
}

/** Writes the ordinary words of the articles of a bundle that belong to stories. */
export function writeTold(
  articles: readonly ({ readonly card: Pick<CardRow, 'story'> } & NumberedWords)[],
  language: string,
  folder: string,
): void {
  const told = language === UNDETERMINED ? [] : articles;
  const rows = told.flatMap(({ card: { story }, ...words }): ToldRow[] =>
    story === null ? [] : [{ story, language, keys: [...ordinaryKeys(words, language)] }],
  );
  writeFileSync(join(folder, TOLD_FILE), JSON.stringify(rows));
}

/** Reads the stories of an archive that are told in several languages. */
export function readStories(bundles: readonly { readonly folder: string }[]): ToldStory[] {
  const rows = bundles.flatMap(
    ({ folder }) => JSON.parse(readFileSync(join(folder, TOLD_FILE), 'utf8')) as ToldRow[],
  );
  const languages = Map.groupBy(rows, ({ story }) => story);
  const isToldTwice = (story: string): boolean =>
    new Set(languages.get(story)?.map(({ language }) => language)).size > 1;
  return rows
    .filter(({ story }) => isToldTwice(story))
    .map(({ keys, ...version }) => ({ ...version, keys: new Set(keys) }));
}

function ordinaryKeys({ words, vocabulary }: NumberedWords, language: string): Set<string> {
  const isOrdinary = CAPITAL_NOUNS.has(language) ? /^\p{L}+$/u : /^\p{Ll}+$/u;
  const spelled = words.flatMap(([place]) => vocabulary[place] ?? []);
  const ordinary = spelled.filter(({ word }) => word.length >= MIN_LETTERS && isOrdinary.test(word));
  return new Set(ordinary.map(({ key }) => key));
}

/** The stories with each key of a language. */
type StoriesByKey = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The same concepts with words that stories teach: where a noun has no word of a language, the word that occurs in the same stories as its
 * words in two other languages, and clearly more so than any other word.
 */
export function withLearntWords(
  concepts: readonly Concept[],
  words: ArchiveWords,
  told: readonly ToldStory[],
): readonly Concept[] {
  const byLanguage = [...Map.groupBy(told, ({ language }) => language)];
  const versions = new Map(byLanguage.map(([language, of]) => [language, keysByStory(of)] as const));
  const byKey = new Map(byLanguage.map(([language, of]) => [language, storiesByKey(of)] as const));
  const gaps = [...versions.keys()].filter((language) => !CAPITAL_NOUNS.has(language) && words.has(language));
  if (gaps.length === 0) return concepts;
  return concepts.map((concept) => {
    if (concept.partOfSpeech !== 'n') return concept;
    const known = Object.entries(concept.words).flatMap(([language, list = []]) => {
      const stories = byKey.get(language)?.get(list[0]?.key ?? '');
      return stories && isTelling(stories) ? [{ language, stories }] : [];
    });
    if (known.length < MIN_LANGUAGES) return concept;
    const learnt = gaps.flatMap((language) => {
      const own = concept.words[language] ?? [];
      const has = own.some((word) => words.get(language)?.has(word.key));
      const key = has
        ? undefined
        : likest(known, versions.get(language) ?? new Map(), byKey.get(language) ?? new Map());
      const text = key === undefined ? undefined : words.get(language)?.get(key)?.text;
      return text === undefined ? [] : [[language, [...own, toConceptWord(text, language)]] as const];
    });
    return learnt.length === 0
      ? concept
      : { ...concept, words: { ...concept.words, ...Object.fromEntries(learnt) } };
  });
}

function keysByStory(told: readonly ToldStory[]): Map<string, ReadonlySet<string>> {
  const keys = new Map<string, ReadonlySet<string>>();
  for (const version of told)
    keys.set(version.story, version.keys.union(keys.get(version.story) ?? new Set()));
  return keys;
}

function storiesByKey(told: readonly ToldStory[]): StoriesByKey {
  const stories = new Map<string, Set<string>>();
  for (const { story, keys } of told)
    for (const key of keys) stories.set(key, (stories.get(key) ?? new Set()).add(story));
  return stories;
}

function isTelling({ size }: ReadonlySet<string>): boolean {
  return size >= MIN_STORIES && size <= MAX_STORIES;
}

/** The key of a language whose stories are most like those of words of other languages; `undefined` where none is clearly so. */
function likest(
  known: readonly { readonly language: string; readonly stories: ReadonlySet<string> }[],
  versions: ReadonlyMap<string, ReadonlySet<string>>,
  byKey: StoriesByKey,
): string | undefined {
  const [rarest = new Set<string>()] = known
    .map(({ stories }) => stories)
    .toSorted((one, other) => one.size - other.size);
  const counts = new Map<string, number>();
  for (const story of rarest)
    for (const key of versions.get(story) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranked = [...counts]
    .filter(([, count]) => count * 2 >= rarest.size)
    .flatMap(([key]) => {
      const own = byKey.get(key);
      if (!own || !isTelling(own)) return [];
      const likeness = known.reduce((sum, { stories }) => sum + dice(own, stories), 0) / known.length;
      return [{ key, likeness }];
    })
    .toSorted((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  const isClear = best && best.likeness >= MIN_LIKENESS && best.likeness - (next?.likeness ?? 0) >= MIN_LEAD;
  return isClear ? best.key : undefined;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * one.intersection(other).size) / (one.size + other.size);
}
