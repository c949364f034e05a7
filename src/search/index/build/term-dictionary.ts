/** Writes the term dictionary: words and names of the whole archive, in files that a query is looked up in. */
import { memoise } from '../../../base/memoise.ts';
import type { KeptAnswers } from '../../../disk/kept-answers.ts';
import type { NameRecord } from '../../../record/schema.ts';
import { commonNames, commonWords, crowdedPrefixes } from './common-terms.ts';
import type { Manifest } from '../manifest.ts';
import type { ShardLine } from '../shards.ts';
import { CLASS_MARK } from '../../key/sound-classes.ts';
import { ID_MARK, writeLabels } from '../term-dictionary.ts';
import type { DictionaryKey, WordedBundle } from './dictionary-keys.ts';
import { keysOfNames } from './spellings.ts';
import { writeForms } from './words.ts';
import { writeShards, type ListFolder } from './write-shards.ts';

/** Maximum number of names for one spelling: «Ivan» alone does not identify anybody. A coarse key is only a way to names that are compared. */
const MAX_NAMES_PER_KEY = 6;
const MAX_NAMES_PER_CLASS = 40;

/**
 * Writes `words/`, `word-ends/` and `common-words/`.
 *
 * @returns the first key of each file
 */
export function writeTermDictionary(
  keys: readonly DictionaryKey[],
  lists: ListFolder,
): Pick<Manifest, 'words' | 'wordEnds' | 'commonWords'> {
  const lines = new Map(keys.map((key) => [key, toLine(key)]));
  const lineOf = (key: DictionaryKey): ShardLine => lines.get(key) ?? toLine(key);
  const common = [...crowdedPrefixes(keys, lineOf)].flatMap(([prefix, group]) => commonWords(prefix, group));
  return {
    words: writeShards(keys.map(lineOf), 'words', lists),
    wordEnds: writeShards(keys.flatMap(toEnds), 'word-ends', lists, writeEnd),
    commonWords: writeShards(common, 'common-words', lists),
  };
}

/** The line of a key, as `readKey` reads it. */
function toLine({ key, language, held, forms }: DictionaryKey): ShardLine {
  return [key, language, held, writeForms(forms)];
}

/** A line for each form of a word under the form backwards, so that words with one ending are side by side. */
function toEnds({ key, language, held, forms }: DictionaryKey): ShardLine[] {
  return forms.map((form) => [
    ...([form.end, key, language, held, writeForms([form])] as const),
    form.isIrregular ? IRREGULAR : '',
  ]);
}

/** Marks a form that does not tell its key. */
export const IRREGULAR = '!';

/** What the file has of a line of {@link toEnds}: what the form does not tell (`ENDS`). */
export function writeEnd([, key = '', language = '', held = '', form = '', mark = '']: ShardLine): string {
  return [form, language, held, ...(mark === IRREGULAR ? [key] : [])].join('\t');
}

function isClass(key = ''): boolean {
  return key.startsWith(CLASS_MARK);
}

/**
 * Writes `names/` (each name under its spellings and its id, each story under its id) and `common-names/`.
 *
 * @param answers keys of names that other builds found
 * @returns the first key of each file
 */
export function writeNames(
  records: readonly NameRecord[],
  bundles: readonly WordedBundle[],
  lists: ListFolder,
  answers: Pick<KeptAnswers<string>, 'answer'>,
): Pick<Manifest, 'names' | 'commonNames'> {
  const bundleOf = new Map(
    bundles.flatMap(({ cards }, place) => cards.map(({ id }) => [id, place] as const)),
  );
  const held = (articles: readonly string[]): string =>
    [...new Set(articles.flatMap((id) => bundleOf.get(id) ?? []))].toSorted((a, b) => a - b).join(',');
  const names = records.filter(({ articles }) => articles.length > 0);
  const kept = [...Map.groupBy(keysOfNames(names, answers), ({ key }) => key).values()].flatMap((same) =>
    same
      .toSorted((a, b) => b.name.articles.length - a.name.articles.length)
      .slice(0, isClass(same[0]?.key) ? MAX_NAMES_PER_CLASS : MAX_NAMES_PER_KEY),
  );
  const stories = Map.groupBy(
    bundles.flatMap(({ cards }) => cards.filter(({ story }) => story !== null)),
    ({ story }) => story ?? '',
  );
  const fieldsOf = memoise(({ id, type, label, articles }: NameRecord) => {
    return [id, type, writeLabels(label), String(articles.length), held(articles)];
  });
  const spelled = kept.map(({ key, form, name }): ShardLine => {
    return form === '' ? [key, ...fieldsOf(name)] : [key, ...fieldsOf(name), form];
  });
  const common = [
    ...crowdedPrefixes(
      spelled.filter(([key]) => !key.startsWith(ID_MARK) && !isClass(key)),
      (line) => line,
    ),
  ].flatMap(([prefix, group]) => commonNames(prefix, group));
  const all = writeShards(
    [
      ...spelled,
      ...[...stories].map(([id, cards]): ShardLine => {
        return [`${ID_MARK}${id}`, id, 'story', '', String(cards.length), held(cards.map((card) => card.id))];
      }),
    ],
    'names',
    lists,
  );
  return { names: all, commonNames: writeShards(common, 'common-names', lists) };
}
