/** Writes what a typed word is called in the other languages of the archive, and the compounds that end in it. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReading } from '../equivalents.ts';
import type { Manifest } from '../manifest.ts';
import { memoise } from '../../../base/memoise.ts';
import { CAPITAL_NOUNS, isCapital } from '../../key/capitals.ts';
import { formOf } from '../../key/fold.ts';
import { mayBeForm } from '../../key/word-form.ts';
import { wordsOf } from '../../key/words.ts';
import type { NameRecord } from '../../../record/schema.ts';
import { reversed } from '../term-dictionary.ts';
import { compoundsByHead, type ArchiveForms } from './compounds.ts';
import type { Concept } from './concept-table.ts';
import { keysIn } from './content.ts';
import { withInternationalWords } from './international-words.ts';
import { withLearntWords, type ToldStory } from './learnt-words.ts';
import { rankEquivalents, type Translated } from './rank-equivalents.ts';
import type { DictionaryKey } from './dictionary-keys.ts';
import type { DictionaryForm } from './words.ts';
import { writeShards, type ListFolder } from './write-shards.ts';

const NOTICE = fileURLToPath(new URL('../../../languages/concepts/NOTICE.txt', import.meta.url));

/** A key of the archive, with the bundles that hold it as its line says. */
interface HeldKey extends ArchiveForms {
  readonly language: string;
  readonly held: string;
  /** Number of all forms, names too. */
  readonly total: number;
}

/** Compounds of a word that are listed, the most frequent ones. */
const MAX_COMPOUNDS = 6;

/**
 * Writes `equivalents/`, with the notice of the wordnets.
 *
 * @param words the words of the archive
 * @param told its stories in several languages
 * @param names its names, whose words are no equivalents: «Maija» is not the Latvian month
 * @returns the first key of each file
 */
export function writeEquivalents(
  words: readonly DictionaryKey[],
  concepts: readonly Concept[],
  told: readonly ToldStory[],
  names: readonly NameRecord[],
  lists: ListFolder,
): Pick<Manifest, 'equivalents'> {
  const namesByLanguage = wordsOfNames(names);
  const keys = heldKeys(words, namesByLanguage);
  const ranked = rankEquivalents(withLearntWords(withInternationalWords(concepts, keys), keys, told), keys);
  const compounds = [...keys].flatMap(([language, known]) =>
    listCompounds(language, known, concepts, namesByLanguage.get(language) ?? new Set()),
  );
  // A word is the equivalent of many.
  const meantBy = memoise((known: HeldKey) => memoise((word: string) => heldOf(word, known.language, known)));
  const readings = joinReadings([...ranked, ...compounds]).flatMap(({ key, language, form, equivalents }) => {
    const found = equivalents.flatMap((one) => {
      const known = keys.get(one.language)?.get(one.key);
      const held = known && meantBy(known)(one.word);
      return held ? [{ ...one, ...held }] : [];
    });
    return found.length === 0 ? [] : [writeReading(key, language, form, found)];
  });
  const starts = writeShards(readings, 'equivalents', lists);
  copyFileSync(NOTICE, join(lists.folder, 'equivalents', 'NOTICE.txt'));
  return { equivalents: starts };
}

/** The compounds of a language as readings of their last parts, without names: «England» is no land of its own kind. */
function listCompounds(
  language: string,
  known: ReadonlyMap<string, HeldKey>,
  concepts: readonly Concept[],
  names: ReadonlySet<string>,
): Translated[] {
  return Array.from(compoundsByHead(language, known, concepts), ([form, compounds]) => ({
    ...{ key: keysIn(language)(form), language, form },
    equivalents: compounds
      .filter(({ text }) => !names.has(formOf(text)))
      .slice(0, MAX_COMPOUNDS)
      .map(({ key, text }) => ({ language, word: text, key, score: 1 })),
  })).filter(({ equivalents }) => equivalents.length > 0);
}

/** What the archive has of a word; `undefined` where it only has other words of that key. */
function heldOf(word: string, language: string, known: HeldKey) {
  const forms = known.counted.filter(({ text }) => mayBeForm(text, word, language));
  if (forms.length === 0) return undefined;
  const isWhole = forms.length === known.total;
  return {
    forms: isWhole ? [] : [...new Set(forms.map(({ text }) => formOf(text)))],
    count: forms.reduce((sum, { count }) => sum + count, 0),
    held: known.held,
  };
}

/** One reading of each word, with everything that is known of it. */
function joinReadings(readings: readonly Translated[]): Translated[] {
  const same = Map.groupBy(readings, ({ language, form }) => `${language} ${form}`);
  return [...same.values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ ...first, equivalents: all.flatMap(({ equivalents }) => equivalents) }] : [];
  });
}

/** The keys of each language, without forms that are written as names. */
function heldKeys(
  words: readonly DictionaryKey[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Map<string, HeldKey>> {
  const keys = new Map<string, Map<string, HeldKey>>();
  for (const { key, language, held, forms } of words) {
    const known = keys.get(language) ?? new Map<string, HeldKey>();
    keys.set(language, known);
    const isName = ({ text, end }: DictionaryForm): boolean =>
      !CAPITAL_NOUNS.has(language) && isCapital(text) && (names.get(language)?.has(reversed(end)) ?? false);
    const counted = forms.filter((form) => !isName(form));
    const [first] = counted;
    if (first === undefined) continue;
    known.set(key, {
      ...{ language, held, counted, total: forms.length, text: first.text, sounds: first.sounds },
      count: counted.reduce((sum, { count }) => sum + count, 0),
    });
  }
  return keys;
}

/** The folded words of the names of each language. */
function wordsOfNames(names: readonly NameRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const spelled = new Map<string, Set<string>>();
  for (const { text, language } of names.flatMap(({ forms }) => forms)) {
    const known = spelled.get(language) ?? new Set<string>();
    spelled.set(language, known);
    for (const { start, end } of wordsOf(text)) known.add(text.slice(start, end));
  }
  return new Map(Array.from(spelled, ([language, words]) => [language, new Set([...words].map(formOf))]));
}
