import type { Block, Title } from '../schema.ts';
import type { StatedField } from './header.ts';

/** Longest title made from a sentence, in characters, its ellipsis included. */
const LONGEST_TITLE = 110;

/** A title: what the file states, else its heading, else its first sentence cut at a clause. */
export function readTitle(text: string, blocks: readonly Block[], fields: readonly StatedField[], path: string): Title {
  const stated = fields.find(({ field }) => field === 'title');
  if (stated) {
    const { start, end, value } = stated;
    return { text: value, basis: 'stated', evidence: [{ rule: 'stated-title', text: value, start, end }] };
  }
  const heading = blocks.find(({ kind }) => kind === 'title');
  if (heading) return titleFrom(text, heading, 'heading');
  const first = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'lead') ?? blocks.find(({ kind }) => kind !== 'header');
  return first ? titleFrom(text, first, 'first-sentence') : { text: path, basis: 'stated', evidence: [] };
}

function titleFrom(text: string, block: Block, basis: 'heading' | 'first-sentence'): Title {
  const words = text.slice(block.start, block.end).replace(/\s+/gu, ' ');
  const sentence = basis === 'heading' ? words : shorten(/^.+?[.!?](?=\s+\p{Lu}|$)/u.exec(words)?.[0] ?? words);
  return { text: sentence, basis, evidence: [{ rule: basis, text: sentence, start: block.start, end: block.end }] };
}

/** Cuts at the last clause boundary that fits, else at the last word. */
function shorten(sentence: string): string {
  const whole = sentence.replace(/[.]$/u, '');
  if (whole.length <= LONGEST_TITLE) return whole;
  const head = whole.slice(0, LONGEST_TITLE);
  const clause = head.lastIndexOf(', ');
  return `${head.slice(0, clause > LONGEST_TITLE / 3 ? clause : head.lastIndexOf(' '))} …`.slice(0, LONGEST_TITLE);
}
