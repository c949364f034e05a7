import { randomFrom, type Random } from './random.ts';
import type { LanguageStyle } from './language-style.ts';

/** The forms of an invented word, commonest first. */
export type MadeWord = readonly string[];

/** Words of a language, each list with its commonest first. */
export interface MadeWords {
  readonly functionWords: readonly string[];
  readonly nouns: readonly MadeWord[];
  readonly adjectives: readonly MadeWord[];
  readonly verbs: readonly MadeWord[];
}

const NOUNS = 14_000;
const ADJECTIVES = 4_000;
const VERBS = 4_000;

/** Invents the words of a language, the same ones on every run. Common words are short, and no stem comes twice. */
export function inventWords(style: LanguageStyle): MadeWords {
  const random = randomFrom(`vocabulary ${style.language}`);
  const taken = new Set(listOf(style.functionWords));
  const invent = (count: number, paradigms: readonly string[]): MadeWord[] =>
    Array.from({ length: count }, (_, rank) => {
      const endings = listOf(random.oneOf(paradigms));
      const stem = inventStem(style, random, taken, rank);
      return endings.map((ending) => stem + ending);
    });
  const nouns = invent(NOUNS, style.nouns);
  return {
    functionWords: listOf(style.functionWords),
    nouns: style.capitalNouns ? nouns.map((forms) => forms.map(capitalise)) : nouns,
    adjectives: invent(ADJECTIVES, style.adjectives),
    verbs: invent(VERBS, style.verbs),
  };
}

/** Draws a word as texts use them: half of them of the closed classes, and common words more often than rare ones. */
export function drawWord(words: MadeWords, random: Random): string {
  const draw = random.fraction();
  if (draw < 0.53) return words.functionWords[random.rank(words.functionWords.length)] ?? '';
  const list = draw < 0.75 ? words.nouns : draw < 0.87 ? words.adjectives : words.verbs;
  return drawForm(list[random.rank(list.length)], random);
}

export function drawForm(word: MadeWord | undefined, random: Random): string {
  return word?.[random.rank(word.length)] ?? '';
}

/** Splits a list at spaces. `-` is the empty word. */
export function listOf(text: string): string[] {
  return text.split(' ').map((word) => (word === '-' ? '' : word));
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function inventStem(
  { onsets, nuclei, codas }: LanguageStyle,
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
