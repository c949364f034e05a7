import type { Span } from '../../../record/span.ts';
import type { Mention } from '../../draft.ts';
import { splitSentences } from '../sentences.ts';
import type { Sayings } from './sayings.ts';

/** Maximum distance of an earlier sentence, in UTF-16 units. */
const MAX_LOOK_BACK_CHARACTERS = 600;

/** The text, names and words that finding a speaker needs. */
export interface QuoteContext {
  readonly text: string;
  readonly language: string;
  /** All mentions of names; a speaker is an index into them. */
  readonly names: readonly Mention[];
  /** Indexes of the persons among them outside quotations, in the order of the text. */
  readonly persons: readonly number[];
  readonly sayings: Sayings;
}

/** The persons mentioned within a range of text. */
export function personsIn({ names, persons }: QuoteContext, start: number, end: number): number[] {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[persons[middle] ?? 0]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < persons.length; at += 1) {
    const index = persons[at] ?? 0;
    if ((names[index]?.end ?? 0) > end) break;
    found.push(index);
  }
  return found;
}

/** The sentences between two offsets, the last first. */
export function sentencesBefore({ text, language }: QuoteContext, start: number, end: number): Span[] {
  const from = Math.max(start, end - MAX_LOOK_BACK_CHARACTERS);
  return splitSentences(text.slice(from, end), language)
    .map((sentence) => ({ start: from + sentence.start, end: from + sentence.end }))
    .toReversed();
}
