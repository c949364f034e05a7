import type { InterfaceLanguage } from '../../languages/index.ts';
import { INTERFACE_LANGUAGES } from '../../languages/index.ts';
import { englishForms } from '../../languages/en/base-forms.ts';
import { formOf } from '../key/fold.ts';
import { searchKey } from '../key/search-key.ts';
import { foldersOfLanguage, type BundleEntry, type Manifest } from './manifest.ts';
import { openShards, type ShardLine } from './shards.ts';

/** A word of another language that says what a word says, or a compound of its own language that ends in it. */
export interface KnownEquivalent {
  readonly language: string;
  /** In its dictionary form. */
  readonly word: string;
  readonly key: string;
  /** How surely it is meant, comparable between words. */
  readonly score: number;
  /** The folded forms of its key that may be forms of it; empty: all that the archive has. */
  readonly forms: readonly string[];
  /** Number of its occurrences in the archive, in any form. */
  readonly count: number;
  /** Folders of the bundles that contain it. */
  readonly bundles: ReadonlySet<string>;
}

/** What a typed word says if it is a word of one language. Equivalents of that language itself are compounds that end in it. */
export interface Reading {
  readonly language: InterfaceLanguage;
  /** Its dictionary form, folded. */
  readonly form: string;
  readonly equivalents: readonly KnownEquivalent[];
}

/**
 * Finds the equivalents of a word, for each language in which it is a word. Where it is the dictionary form of one, others that only
 * share its key are left out: the Latvian «suns» (dog) is no form of «šūna» (cell).
 */
export type FindEquivalents = (word: string) => Promise<readonly Reading[]>;

/** Opens the list of equivalents of an archive. Its files are loaded when they are needed. */
export function openEquivalents(
  manifest: Manifest,
  fetchPacked: (path: string) => Promise<string>,
): FindEquivalents {
  const lists = openShards(manifest.equivalents, (number) => fetchPacked(`equivalents/${number}.packed`));
  const find = async (key: string, language: InterfaceLanguage): Promise<Reading[]> =>
    (await lists.find(key))
      .filter(([, of]) => of === language)
      .map((line) => readEquivalents(line, language, manifest.bundles));
  return async (word) => {
    const read = INTERFACE_LANGUAGES.map(async (language) => {
      const keys = language === 'en' ? englishForms(formOf(word)) : [searchKey(word, language)];
      const readings = await Promise.all(keys.map((key) => find(key, language)));
      const found = readings.find(({ length }) => length > 0) ?? [];
      const same = found.filter(({ form }) => form === formOf(word));
      return same.length > 0 ? same : found;
    });
    return (await Promise.all(read)).flat();
  };
}

/** Stands between forms. */
const FORMS_MARK = '/';

/** The line of a word: key, language, dictionary form, equivalents. */
export function writeReading(
  key: string,
  language: string,
  form: string,
  equivalents: readonly (Pick<KnownEquivalent, 'language' | 'word' | 'score' | 'count' | 'forms'> & {
    /** Places of the bundles among those of the language; empty: all. */
    readonly held: string;
  })[],
): ShardLine {
  const list = equivalents.map(({ language: of, word, score, count, held, forms }) =>
    [of, word, Math.round(100 * score), count, held, forms.join(FORMS_MARK)].join(':'),
  );
  return [key, language, form, list.join(' ')];
}

function readEquivalents(
  [, , form = '', list = '']: ShardLine,
  language: InterfaceLanguage,
  all: readonly BundleEntry[],
): Reading {
  const equivalents = list.split(' ').map((item): KnownEquivalent => {
    const [of = '', word = '', score = '', count = '', held = '', forms = ''] = item.split(':');
    return {
      ...{ language: of, word, key: searchKey(word, of), score: Number(score) / 100, count: Number(count) },
      forms: forms === '' ? [] : forms.split(FORMS_MARK),
      bundles: foldersOfLanguage(held, of, all),
    };
  });
  return { language, form, equivalents };
}
