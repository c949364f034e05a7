import { randomFrom, type Random } from './random.ts';
import type { Tongue } from './made-language.ts';

/** An invented word with all its forms; the first is the commonest. */
export type Word = readonly string[];

/** Words of a language, each list with its commonest first. */
export interface Vocabulary {
  readonly functionWords: readonly string[];
  readonly nouns: readonly Word[];
  readonly adjectives: readonly Word[];
  readonly verbs: readonly Word[];
}

const NOUNS = 14_000;
const ADJECTIVES = 4_000;
const VERBS = 4_000;

/** Invents the vocabulary of a language: the same whatever is written with it. Common words are short, no stem comes twice. */
export function inventVocabulary(tongue: Tongue): Vocabulary {
  const random = randomFrom(`vocabulary ${tongue.language}`);
  const taken = new Set(listOf(tongue.functionWords));
  const invent = (count: number, paradigms: readonly string[]): Word[] =>
    Array.from({ length: count }, (_, rank) => {
      const endings = listOf(random.oneOf(paradigms));
      const stem = inventStem(tongue, random, taken, rank);
      return endings.map((ending) => stem + ending);
    });
  const nouns = invent(NOUNS, tongue.nouns);
  return {
    functionWords: listOf(tongue.functionWords),
    nouns: tongue.capitalNouns ? nouns.map((forms) => forms.map(capitalise)) : nouns,
    adjectives: invent(ADJECTIVES, tongue.adjectives),
    verbs: invent(VERBS, tongue.verbs),
  };
}

/** The words of a list; `-` is the empty one. */
export function listOf(text: string): string[] {
  return text.split(' ').map((word) => (word === '-' ? '' : word));
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function inventStem(
  { onsets, nuclei, codas }: Tongue,
  random: Random,
  taken: Set<string>,
  rank: number,
): string {
  const [first, middle, last] = [listOf(onsets), listOf(nuclei), listOf(codas)];
  for (let syllables = rank < 300 ? 1 : 2; ; syllables += random.below(2)) {
    let stem = '';
    for (let syllable = 0; syllable < syllables; syllable += 1)
      stem +=
        random.oneOf(first) + random.oneOf(middle) + (syllable === syllables - 1 ? random.oneOf(last) : '');
    stem = /[bcdfghjklmnpqrstvwxzšžļņç]$/u.test(stem)
      ? stem
      : stem + random.oneOf(['l', 'n', 'r', 't', 'd', 'm']);
    if (stem.length < 3 || taken.has(stem)) continue;
    taken.add(stem);
    return stem;
  }
}
