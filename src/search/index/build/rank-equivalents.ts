import { memoise } from '../../../base/memoise.ts';
import type { Concept, ConceptWord } from './concept-table.ts';
import type { ArchiveWord, ArchiveWords } from './international-words.ts';

/** A word of the archive that says what a word of another language says. */
export interface RankedEquivalent {
  readonly language: string;
  /** In its dictionary form. */
  readonly word: string;
  readonly key: string;
  /** How surely it is meant, comparable between words. */
  readonly score: number;
}

/** A word that can be typed, with what the archive has for it in other languages, best first. */
export interface Translated {
  readonly key: string;
  readonly language: string;
  /** Its dictionary form, folded. Several words can share a key. */
  readonly form: string;
  readonly equivalents: readonly RankedEquivalent[];
}

/** A word that is given for a concept after others counts this share of the word before it. */
const LATER_SOURCE = 0.6;
const LATER_TARGET = 0.5;
/** A meaning that no marked text has counts as half an occurrence. */
const UNSEEN = 0.5;
/** A word is mostly searched as a noun where it can be one. */
const NOUN = 4;
const OTHER = 0.8;
/** Weight of the frequency of an equivalent in the archive, as an exponent. */
const IN_ARCHIVE = 0.3;
/** Equivalents of one language that are kept, and the least share of the best one's score. */
const MAX_PER_LANGUAGE = 3;
const MIN_SHARE = 0.45;
/** A score below this is chance: the meaning is rare for both words. */
const MIN_SCORE = 0.05;

/** The meanings of a word, or of all words that share a key. */
interface Senses {
  readonly meanings: Meaning[];
  /** The weight of each. */
  readonly weights: number[];
  /** Sum of the weights. */
  mass: number;
}

/** A word of a language in its dictionary form, with its key, which is all that texts tell of it. */
interface Word {
  readonly form: string;
  readonly key: string;
  readonly language: string;
  readonly senses: Senses;
  readonly sensesOfKey: Senses;
}

/** A concept with its words by language, in their order. */
interface Meaning {
  readonly concept: Concept;
  readonly words: Map<string, readonly { readonly text: string; readonly word: Word }[]>;
  /** The languages in which the archive has one of its words. */
  readonly held: Set<string>;
}

/**
 * Ranks the words of an archive that say what a word says, for every word of the table that has any. A pair of words scores by the share
 * of meanings that they have in common, seen from both (a rare meaning of either says little), and by how often the archive has the
 * equivalent. Meanings of the word's main part of speech alone count.
 */
export function rankEquivalents(concepts: readonly Concept[], words: ArchiveWords): Translated[] {
  return wordsOf(concepts, words).flatMap((word) => {
    // Most words of the table have no equivalent in an archive.
    if (!word.senses.meanings.some(({ held }) => held.size > 0)) return [];
    const main = mainSenses(word.senses);
    const equivalents = [...words].flatMap(([language, known]) =>
      language === word.language || !main.some(([{ held }]) => held.has(language))
        ? []
        : bestOf(candidates(main, word.senses.mass, language, known)),
    );
    const { key, language, form } = word;
    return equivalents.length === 0 ? [] : [{ key, language, form, equivalents }];
  });
}

/** The words of concepts of which the archive has a word. Most words of the table are of none. */
function wordsOf(concepts: readonly Concept[], archive: ArchiveWords): Word[] {
  const meanings = concepts.map((concept) => ({ concept, held: languagesOf(concept, archive) }));
  const wanted = memoise(() => new Set<string>());
  for (const { concept, held } of meanings)
    for (const [language, list = []] of held.size > 0 ? Object.entries(concept.words) : [])
      for (const { key } of list) wanted(language).add(key);
  const all: Word[] = [];
  const wordsIn = memoise((language: string) => {
    const sensesOfKey = memoise(noSenses);
    const words = new Map<string, Word>();
    return ({ form, key }: ConceptWord): Word => {
      const known = words.get(form);
      if (known) return known;
      const word = { form, key, language, senses: noSenses(), sensesOfKey: sensesOfKey(key) };
      words.set(form, word);
      all.push(word);
      return word;
    };
  });
  for (const { concept, held } of meanings) {
    const meaning: Meaning = { concept, words: new Map(), held };
    for (const [language, list = []] of Object.entries(concept.words)) {
      const isWanted = wanted(language);
      const own = list.flatMap((one, place) => {
        if (!isWanted.has(one.key)) return [];
        const word = wordsIn(language)(one);
        const weight = weightOf(concept, language, place);
        for (const senses of [word.senses, word.sensesOfKey]) addSense(senses, meaning, weight);
        return [{ text: one.text, word }];
      });
      if (held.size > 0) meaning.words.set(language, own);
    }
  }
  return all;
}

/** The languages in which an archive has a word of a concept. */
function languagesOf({ words }: Concept, archive: ArchiveWords): Set<string> {
  const held = [...archive].filter(([language, known]) => words[language]?.some(({ key }) => known.has(key)));
  return new Set(held.map(([language]) => language));
}

function noSenses(): Senses {
  return { meanings: [], weights: [], mass: 0 };
}

function addSense(senses: Senses, meaning: Meaning, weight: number): void {
  // The meanings of a word come one after the other.
  if (senses.meanings.at(-1) === meaning) return;
  senses.meanings.push(meaning);
  senses.weights.push(weight);
  senses.mass += weight;
}

/** English words have counts of their own; others take those of the concept, less for each word before them. */
function weightOf({ partOfSpeech, counts }: Concept, language: string, place: number): number {
  const met = language === 'en' ? (counts[place] ?? 0) : counts.reduce((sum, count) => sum + count, 0);
  const later = language === 'en' ? 1 : LATER_SOURCE ** place;
  return Math.sqrt(met + UNSEEN) * later * (partOfSpeech === 'n' ? 1 : OTHER);
}

/**
 * @param main the meanings of a word that count, with their weights
 * @param mass the weight of all its meanings
 */
function candidates(
  main: readonly (readonly [Meaning, number])[],
  mass: number,
  language: string,
  known: ReadonlyMap<string, ArchiveWord>,
): RankedEquivalent[] {
  const pairs = new Map<string, { word: string; there: number; back: number }>();
  for (const [meaning, weight] of main) {
    for (const [place, { text, word }] of (meaning.words.get(language) ?? []).entries()) {
      const { key, sensesOfKey } = word;
      if (!known.has(key)) continue;
      const pair = pairs.get(key) ?? { word: text, there: 0, back: 0 };
      pairs.set(key, pair);
      // Of words that share a key, the one that the archive has as it is says what will be found.
      if (text.toLowerCase() === known.get(key)?.text.toLowerCase()) pair.word = text;
      pair.there += (weight / mass) * LATER_TARGET ** place;
      pair.back += weightIn(sensesOfKey, meaning) / sensesOfKey.mass;
    }
  }
  return Array.from(pairs, ([key, { word, there, back }]) => {
    const score = Math.sqrt(there * back) * ((known.get(key)?.count ?? 0) + 1) ** IN_ARCHIVE;
    return { language, word, key, score };
  });
}

function weightIn({ meanings, weights }: Senses, meaning: Meaning): number {
  return weights[meanings.indexOf(meaning)] ?? 0;
}

/** The meanings of a word as its main part of speech. */
function mainSenses({ meanings, weights }: Senses): (readonly [Meaning, number])[] {
  const masses = new Map<string, number>();
  for (const [index, { concept }] of meanings.entries()) {
    const part = concept.partOfSpeech;
    masses.set(part, (masses.get(part) ?? 0) + (weights[index] ?? 0) * (part === 'n' ? NOUN : 1));
  }
  const most = Math.max(...masses.values());
  return meanings.flatMap((meaning, index) =>
    masses.get(meaning.concept.partOfSpeech) === most ? [[meaning, weights[index] ?? 0] as const] : [],
  );
}

function bestOf(found: readonly RankedEquivalent[]): RankedEquivalent[] {
  const sorted = found.toSorted((a, b) => b.score - a.score);
  const least = Math.max(MIN_SCORE, (sorted[0]?.score ?? 0) * MIN_SHARE);
  return sorted.filter(({ score }) => score >= least).slice(0, MAX_PER_LANGUAGE);
}
