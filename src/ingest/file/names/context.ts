import { bitOf, MAX_PHRASE_WORDS, type WordClasses } from './word-classes.ts';
import type { WordAttributes } from './word-attributes.ts';

const QUOTES = /^["”“„‟»«]$/u;
const MAX_RUN_WORDS = 4;
const MAX_DISTANCE_WORDS = 3;

/** The classes of every word, including those of the phrases it belongs to. */
export function classesInContext(words: readonly WordAttributes[], wordClasses: WordClasses): number[] {
  const classes = words.map((word) => word.classes);
  for (const [index, word] of words.entries()) {
    if (!wordClasses.phraseStarts.has(word.lowerText)) continue;
    let phrase = word.lowerText;
    let [bits, last] = [0, index];
    for (let end = index + 1; end < Math.min(words.length, index + MAX_PHRASE_WORDS); end += 1) {
      phrase += ` ${words[end]?.lowerText ?? ''}`;
      const found = wordClasses.phraseClasses(phrase);
      if (found !== 0) [bits, last] = [found, end];
    }
    for (let at = index; bits !== 0 && at <= last; at += 1) classes[at] = (classes[at] ?? 0) | bits;
  }
  return classes;
}

/** The position of each word in a short quotation: 1 first, 2 last, 3 between; 0 outside. */
export function positionsInQuotes(words: readonly WordAttributes[]): number[] {
  const positions = words.map(() => 0);
  let open = -1;
  for (const [index, word] of words.entries()) {
    if (!QUOTES.test(word.lowerText)) continue;
    if (open >= 0 && index - open <= MAX_PHRASE_WORDS + 1) {
      for (let at = open + 1; at < index; at += 1)
        positions[at] = at === open + 1 ? 1 : at === index - 1 ? 2 : 3;
      open = -1;
    } else {
      open = index;
    }
  }
  return positions;
}

/** For each word in a run of capitalised words, `position * 8 + length`, where length is at most 4; 0 for other words. */
export function capitalRuns(words: readonly WordAttributes[]): number[] {
  const runs = words.map(() => 0);
  let start = 0;
  for (let index = 0; index <= words.length; index += 1) {
    if (words[index]?.capital === true) continue;
    const length = Math.min(MAX_RUN_WORDS, index - start);
    for (let at = start; at < index; at += 1) runs[at] = Math.min(MAX_RUN_WORDS, at - start) * 8 + length;
    start = index + 1;
  }
  return runs;
}

/** The index of the first word with letters or digits, whose capital proves little. */
export function firstWord(words: readonly WordAttributes[]): number {
  return words.findIndex((word) => /[\p{L}\p{N}]/u.test(word.lowerText));
}

/** The distance, in words, to the nearest word with one of the classes in a direction; 0 where there is none nearby. */
export function distanceTo(classes: readonly number[], index: number, step: 1 | -1, bits: number): number {
  for (let distance = 1; distance <= MAX_DISTANCE_WORDS; distance += 1) {
    if (((classes[index + step * distance] ?? 0) & bits) !== 0) return distance;
  }
  return 0;
}

export const ROLE = bitOf('role');
export const SAYING = bitOf('saying');
