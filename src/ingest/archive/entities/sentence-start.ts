import { partOf } from '../../../languages/lexicon-parts.ts';
import type { Draft, Mention } from '../../draft.ts';

/** Marks between the end of a sentence and the first word of the next. */
const AFTER_SENTENCE = /[.!?:…\n][\s"“”„«»'’(–—-]{0,5}$/u;
const MAX_MARKS = 6;

/** Whether the capital of a mention only shows that a sentence, a heading or a quotation begins. In German nouns have one anyway. */
export function opensSentence(
  { text, blocks, language }: Pick<Draft, 'text' | 'blocks' | 'language'>,
  { start }: Mention,
): boolean {
  if (partOf(language, 'sentences').nounsCapitalised) return false;
  const before = text.slice(Math.max(0, start - MAX_MARKS), start);
  return start === 0 || AFTER_SENTENCE.test(before) || blocks.some((block) => block.start === start);
}
