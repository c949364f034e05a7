import { formOf } from '../../key/fold.ts';
import type { Concept } from './concept-table.ts';
import { keysIn } from './content.ts';
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
  readonly weights: Map<Meaning, number>;
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
}

/**
 * Ranks the words of an archive that say what a word says, for every word of the table that has any. A pair of words scores by the share
 * of meanings that they have in common, seen from both (a rare meaning of either says little), and by how often the archive has the
 * equivalent. Meanings of the word's main part of speech alone count.
 */
export function rankEquivalents(concepts: readonly Concept[], words: ArchiveWords): Translated[] {
  return wordsOf(concepts).flatMap((word) => {
    const equivalents = [...words].flatMap(([language, known]) =>
      language === word.language ? [] : bestOf(candidates(word, language, known)),
    );
    const { key, language, form } = word;
    return equivalents.length === 0 ? [] : [{ key, language, form, equivalents }];
  });
}

function wordsOf(concepts: readonly Concept[]): Word[] {
  const words = new Map<string, Word>();
  const keys = new Map<string, Senses>();
  for (const concept of concepts) {
    const meaning: Meaning = { concept, words: new Map() };
    for (const [language, texts = []] of Object.entries(concept.words)) {
      const own = texts.map((text, place) => {
        const [key, form] = [keysIn(language)(text), formOf(text)];
        const sensesOfKey = keys.get(`${language} ${key}`) ?? { weights: new Map(), mass: 0 };
        keys.set(`${language} ${key}`, sensesOfKey);
        const known = words.get(`${language} ${form}`);
        const word = known ?? {
          form,
          key,
          language,
          senses: { weights: new Map(), mass: 0 },
          sensesOfKey,
        };
        words.set(`${language} ${form}`, word);
        for (const senses of [word.senses, sensesOfKey])
          addSense(senses, meaning, weightOf(concept, language, place));
        return { text, word };
      });
      meaning.words.set(language, own);
    }
  }
  return [...words.values()];
}

function addSense(senses: Senses, meaning: Meaning, weight: number): void {
  if (senses.weights.has(meaning)) return;
  senses.weights.set(meaning, weight);
  senses.mass += weight;
}

/** English words have counts of their own; others take those of the concept, less for each word before them. */
function weightOf({ partOfSpeech, counts }: Concept, language: string, place: number): number {
  const met = language === 'en' ? (counts[place] ?? 0) : counts.reduce((sum, count) => sum + count, 0);
  const later = language === 'en' ? 1 : LATER_SOURCE ** place;
  return Math.sqrt(met + UNSEEN) * later * (partOfSpeech === 'n' ? 1 : OTHER);
}

function candidates(
  { senses }: Word,
  language: string,
  known: ReadonlyMap<string, ArchiveWord>,
): RankedEquivalent[] {
  const found = new Map<string, { word: string; there: number; back: number }>();
  for (const [meaning, weight] of mainSenses(senses)) {
    for (const [place, { text, word }] of (meaning.words.get(language) ?? []).entries()) {
      const { key, sensesOfKey } = word;
      if (!known.has(key)) continue;
      const pair = found.get(key) ?? { word: text, there: 0, back: 0 };
      found.set(key, pair);
      // Of words that share a key, the one that the archive has as it is says what will be found.
      if (text.toLowerCase() === known.get(key)?.text.toLowerCase()) pair.word = text;
      pair.there += (weight / senses.mass) * LATER_TARGET ** place;
      pair.back += (sensesOfKey.weights.get(meaning) ?? 0) / sensesOfKey.mass;
    }
  }
  return Array.from(found, ([key, { word, there, back }]) => {
    const score = Math.sqrt(there * back) * ((known.get(key)?.count ?? 0) + 1) ** IN_ARCHIVE;
    return { language, word, key, score };
  });
}

/** The meanings of a word as its main part of speech. */
function mainSenses({ weights }: Senses): [Meaning, number][] {
  const masses = new Map<string, number>();
  for (const [{ concept }, weight] of weights) {
    const part = concept.partOfSpeech;
    masses.set(part, (masses.get(part) ?? 0) + weight * (part === 'n' ? NOUN : 1));
  }
  const most = Math.max(...masses.values());
  return [...weights].filter(([{ concept }]) => masses.get(concept.partOfSpeech) === most);
}

function bestOf(found: readonly RankedEquivalent[]): RankedEquivalent[] {
  const sorted = found.toSorted((a, b) => b.score - a.score);
  const least = Math.max(MIN_SCORE, (sorted[0]?.score ?? 0) * MIN_SHARE);
  return sorted.filter(({ score }) => score >= least).slice(0, MAX_PER_LANGUAGE);
}
