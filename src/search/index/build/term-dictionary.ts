/** Writes the term dictionary: words and names of the whole archive, in files that a query is looked up in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoise } from '../../../base/memoise.ts';
import type { KeptAnswers } from '../../../disk/kept-answers.ts';
import type { Card, NameRecord } from '../../../record/schema.ts';
import { commonNames, commonWords, crowdedPrefixes } from '../prefixes.ts';
import type { Manifest } from '../manifest.ts';
import type { ShardLine } from '../shards.ts';
import { formOf } from '../../key/fold.ts';
import { CLASS_MARK } from '../../key/sound-classes.ts';
import { ENDS, ID_MARK, endKey, readKey, writeLabels } from '../term-dictionary.ts';
import { WORDS_FILE } from './bundle.ts';
import { keysOfNames } from './spellings.ts';
import { readForms, writeForms } from './words.ts';
import { writeShards } from './write-shards.ts';

/** The part of a bundle that this module needs. */
export interface WordedBundle {
  readonly language: string;
  readonly folder: string;
  readonly cards: readonly Card[];
}

/** Maximum number of names for one spelling: «Ivan» alone does not identify anybody. A coarse key is only a way to names that are compared. */
const MAX_NAMES_PER_KEY = 6;
const MAX_NAMES_PER_CLASS = 40;

/** A line for each key of each language of the archive, as `readKey` reads it. */
export function linesOfWords(bundles: readonly WordedBundle[]): ShardLine[] {
  return [...Map.groupBy(bundles, ({ language }) => language)].flatMap(([language, ofLanguage]) =>
    linesOfLanguage(language, ofLanguage),
  );
}

/**
 * Writes `words/`, `word-ends/` and `common-words/`.
 *
 * @returns the first key of each file
 */
export function writeTermDictionary(
  lines: readonly ShardLine[],
  folder: string,
): Pick<Manifest, 'words' | 'wordEnds' | 'commonWords'> {
  const foldForm = memoise(formOf);
  const read = memoise((line: ShardLine) => readKey(line, []));
  const common = [...crowdedPrefixes(lines)].flatMap(([prefix, group]) =>
    commonWords(prefix, group.map(read), foldForm),
  );
  return {
    words: writeShards(lines, join(folder, 'words')),
    wordEnds: writeShards(
      lines.flatMap((line) => endsOf(line, foldForm)),
      join(folder, 'word-ends'),
      ENDS,
    ),
    commonWords: writeShards(common, join(folder, 'common-words')),
  };
}

/** A line for each form of a word under the form backwards, so that words with one ending are side by side. */
function endsOf(
  [key, language = '', held = '', forms = '']: ShardLine,
  foldForm: typeof formOf,
): ShardLine[] {
  return forms.split(' ').map((form) => [endKey(form, foldForm), key, language, held, form]);
}

function linesOfLanguage(language: string, bundles: readonly WordedBundle[]): ShardLine[] {
  const keys = new Map<string, { readonly forms: Map<string, number>; readonly bundles: number[] }>();
  for (const [place, { folder }] of bundles.entries()) {
    for (const line of readFileSync(join(folder, WORDS_FILE), 'utf8').split('\n')) {
      const [key = '', forms = ''] = line.split('\t');
      if (key === '') continue;
      const known = keys.get(key) ?? { forms: new Map<string, number>(), bundles: [] };
      keys.set(key, known);
      known.bundles.push(place);
      for (const { text, count } of readForms(forms))
        known.forms.set(text, (known.forms.get(text) ?? 0) + count);
    }
  }
  return [...keys].map(([key, { forms, bundles: places }]): ShardLine => {
    const held = places.length === bundles.length ? '' : places.join(',');
    return [key, language, held, writeForms([...forms].map(([text, count]) => ({ text, count })))];
  });
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
  folder: string,
  answers: Pick<KeptAnswers, 'answer'>,
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
  const spelled = kept.map(({ key, form, name: { id, type, label, articles } }): ShardLine => {
    const line: ShardLine = [key, id, type, writeLabels(label), String(articles.length), held(articles)];
    return form === '' ? line : [...line, form];
  });
  const common = [
    ...crowdedPrefixes(spelled.filter(([key]) => !key.startsWith(ID_MARK) && !isClass(key))),
  ].flatMap(([prefix, group]) => commonNames(prefix, group));
  const all = writeShards(
    [
      ...spelled,
      ...[...stories].map(([id, cards]): ShardLine => {
        return [`${ID_MARK}${id}`, id, 'story', '', String(cards.length), held(cards.map((card) => card.id))];
      }),
    ],
    join(folder, 'names'),
  );
  return { names: all, commonNames: writeShards(common, join(folder, 'common-names')) };
}
