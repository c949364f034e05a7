import { memoise } from '../../../base/memoise.ts';
import { fnv1a } from '../../../base/fnv1a.ts';
import { hasPart, partOf } from '../../../languages/lexicon-parts.ts';
import { TRAINED_TOGETHER } from '../../../languages/name-models/trained-together.ts';
import { plainNames } from '../../../languages/sections/lexicon.ts';
import { exonyms } from '../../../languages/tables/exonyms.ts';
import { nameLists } from '../../../languages/tables/name-lists.ts';
import { WordSet } from './common-words.ts';
import gazetteer from './gazetteer.json' with { type: 'json' };

/** Classes of words known before any sentence is read. A word can have several. */
export const WORD_CLASSES = [
  'role',
  'saying',
  'organisation-word',
  'place-word',
  'place-cue',
  'place',
  'inflected-place',
  'first-name',
  'inflected-first-name',
  'surname',
  'inflected-surname',
  'organisation',
  'phrase-place',
  'phrase-organisation',
  'common-word',
  'common-ending',
  'seat',
  'country',
  'no-name',
  'listed-person',
  'company',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** The bit of a class. */
export function bitOf(name: WordClass): number {
  return 1 << WORD_CLASSES.indexOf(name);
}

/** The classes of words, phrases and names in a language. */
export interface WordClasses {
  /** The classes of a single word, as bits. */
  readonly classesOf: (lower: string) => number;
  /** The part before the ending, folded to plain letters; the whole word where the stem would be too short. */
  readonly stemOf: (lower: string) => string;
  /** The classes of a phrase of several words joined by spaces, as bits; 0 where it is unknown. */
  readonly phraseClasses: (lower: string) => number;
  /** Words that link a word for an organisation to the rest of its name. */
  readonly links: ReadonlySet<string>;
  /** Whether a name in -s may own the noun after it, because nouns have capitals. */
  readonly ownsWithS: boolean;
  /** First words of all known phrases. */
  readonly phraseStarts: ReadonlySet<string>;
}

/** Maximum number of words in a phrase that is looked up. */
export const MAX_PHRASE_WORDS = 5;

const MIN_STEM_LETTERS = 3;
const MIN_COMPOUND_END_LETTERS = 5;
/** Stages ask for the same words again and again. */
const MAX_REMEMBERED_WORDS = 20_000;

/** The word classes of a language, compiled on first use; one without a lexicon has the names of those trained together. */
export function wordClassesOf(language: string): WordClasses {
  return hasPart(language, 'names') ? ownClasses(language) : sharedClasses(TRAINED_TOGETHER);
}

const ownClasses = memoise((language: string) => compile([language]));
const sharedClasses = memoise(compile);

function compile(languages: readonly string[]): WordClasses {
  const sections = languages.map((language) => partOf(language, 'names'));
  const endings = endingsByLength(
    (languages.length === 1 ? sections : [plainNames]).flatMap((section) => section.endings.split(' ')),
  );
  const stemOf = (lower: string): string => plainLetters(stripEnding(lower, endings));
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const phrases = new Map<string, number>();
  const patterns = new Patterns();
  const lists = languages.flatMap((language) => nameLists[language] ?? []);
  const common = lists.map(({ commonWords }) => new WordSet(bitsFrom(commonWords)));

  const tabled = languages.length === 1 ? tabledPlaces(languages[0] ?? '') : [];

  /** Places that a person chose, and countries: dictionaries of nouns have many of them («Alpen», «Mittelmeer»). */
  const places = new Set(
    [
      ...sections.flatMap((section) => entries(section.places)),
      ...lists.flatMap(({ countries }) => countries),
    ].map((name) => name.toLowerCase()),
  );

  const add = (map: Map<string, number>, key: string, bits: number): void => {
    map.set(key, (map.get(key) ?? 0) | bits);
  };
  const addName = (
    name: string,
    exact: WordClass,
    inflected: WordClass | undefined,
    phrase?: WordClass,
  ): void => {
    const lower = name.toLowerCase();
    if (lower.includes(' ')) {
      if (phrase) add(phrases, lower, bitOf(phrase));
      return;
    }
    add(words, lower, bitOf(exact));
    if (inflected && lower.length > MIN_STEM_LETTERS) add(stems, stemOf(lower), bitOf(inflected));
  };
  const { firstNamesOfWomen, firstNamesOfMen, otherFirstNames } = gazetteer;
  for (const name of [...firstNamesOfWomen, ...firstNamesOfMen, ...otherFirstNames])
    addName(name, 'first-name', 'inflected-first-name');
  for (const name of gazetteer.surnames) addName(name, 'surname', 'inflected-surname');
  for (const name of gazetteer.towns) addName(name, 'place', 'inflected-place', 'phrase-place');
  for (const name of gazetteer.companies) addName(name, 'company', undefined, 'phrase-organisation');
  for (const name of tabled) addName(name, 'place', 'inflected-place', 'phrase-place');
  for (const { countries, towns } of lists) {
    for (const name of [...countries, ...towns]) addName(name, 'place', 'inflected-place', 'phrase-place');
    for (const name of countries) addName(name, 'country', 'country');
  }
  for (const section of sections) {
    for (const name of entries(section.places)) addName(name, 'place', 'inflected-place', 'phrase-place');
    for (const name of entries(section.firstNames)) addName(name, 'first-name', 'inflected-first-name');
    for (const name of entries(section.surnames ?? '')) addName(name, 'surname', 'inflected-surname');
    for (const name of entries(section.organisations))
      addName(name, 'organisation', undefined, 'phrase-organisation');
    patterns.add(section.roles, bitOf('role'));
    patterns.add(section.sayings, bitOf('saying'));
    patterns.add(section.organisationWords, bitOf('organisation-word'));
    patterns.add(section.placeWords, bitOf('place-word'));
    patterns.add(section.placeCues, bitOf('place-cue'));
    patterns.add(section.notNames, bitOf('no-name'));
    patterns.add(section.seats, bitOf('seat') | bitOf('organisation'));
  }
  const rememberedStemOf = memoise(stemOf, MAX_REMEMBERED_WORDS);
  const classesOf = (lower: string): number =>
    (words.get(lower) ?? 0) |
    (stems.get(rememberedStemOf(lower)) ?? 0) |
    patterns.match(lower) |
    listedPerson(lower, rememberedStemOf) |
    (places.has(lower) ? 0 : commonness(lower, common));
  return {
    classesOf: memoise(classesOf, MAX_REMEMBERED_WORDS),
    stemOf: rememberedStemOf,
    phraseClasses: (lower) => phrases.get(lower) ?? 0,
    links: new Set(sections.length === 1 ? sections.flatMap((section) => section.links.split(' ')) : []),
    ownsWithS: languages.length === 1 && partOf(languages[0] ?? '', 'sentences').nounsCapitalised,
    phraseStarts: new Set(Array.from(phrases.keys(), (phrase) => phrase.slice(0, phrase.indexOf(' ')))),
  };
}

/** The names of cities and regions in the tables of a language. */
function tabledPlaces(language: string): string[] {
  const lines = exonyms[language]?.cities?.trim().split('\n') ?? [];
  return lines.flatMap((line) => (line.split('|')[1] ?? '').split(/[;,]/u).map((name) => name.trim()));
}

const people = new WordSet(bitsFrom(gazetteer.people));

function bitsFrom(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

function listedPerson(lower: string, stemOf: (lower: string) => string): number {
  const isListed = people.has(fnv1a(lower)) || people.has(fnv1a(stemOf(lower)));
  return isListed ? bitOf('listed-person') : 0;
}

/** Whether a word is a common word, or a compound that ends in one. */
function commonness(lower: string, sets: readonly WordSet[]): number {
  if (isCommon(fnv1a(lower), sets)) return bitOf('common-word');
  for (let start = 2; start <= lower.length - MIN_COMPOUND_END_LETTERS; start += 1) {
    if (isCommon(fnv1a(lower, start), sets)) return bitOf('common-ending');
  }
  return 0;
}

function isCommon(hash: number, sets: readonly WordSet[]): boolean {
  return sets.some((set) => set.has(hash));
}

function entries(list: string): string[] {
  return list.split(' ').map((entry) => entry.replaceAll('_', ' '));
}

function endingsByLength(endings: readonly string[]): string[] {
  return [...new Set(endings)].sort((a, b) => b.length - a.length);
}

function stripEnding(lower: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (lower.length - ending.length >= MIN_STEM_LETTERS && lower.endsWith(ending))
      return lower.slice(0, -ending.length);
  }
  return lower;
}

/** Removes marks: Latvian alternates ņ and n, š and s between cases, and some texts have no marks. */
function plainLetters(text: string): string {
  if (/^[a-z]*$/u.test(text)) return text;
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Patterns of a word list: whole words, prefixes («prezident-») and suffixes («-minister»). */
class Patterns {
  readonly #words = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #endings = new Map<string, number>();
  #longest = 0;

  add(list: string, bits: number): void {
    for (const entry of entries(list.toLowerCase())) {
      const map = entry.endsWith('-')
        ? this.#beginnings
        : entry.startsWith('-')
          ? this.#endings
          : this.#words;
      const part = map === this.#words ? entry : entry.replace(/^-|-$/gu, '');
      map.set(part, (map.get(part) ?? 0) | bits);
      this.#longest = Math.max(this.#longest, part.length);
    }
  }

  match(lower: string): number {
    let bits = this.#words.get(lower) ?? 0;
    for (let length = 2; length <= Math.min(this.#longest, lower.length); length += 1) {
      bits |= this.#beginnings.get(lower.slice(0, length)) ?? 0;
      bits |= this.#endings.get(lower.slice(-length)) ?? 0;
    }
    return bits;
  }
}
