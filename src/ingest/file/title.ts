import { firstByRank, isHeading } from '../../record/block-kinds.ts';
import type { Block, Title } from '../../record/schema.ts';
import { cutSentence } from './title/cut-sentence.ts';
import type { StatedField } from './header.ts';
import { splitSentences } from './sentences.ts';

/** Maximum number of characters of a block in which the first sentence is read. */
const MAX_READ_CHARACTERS = 1500;

/**
 * Reads the title: the stated one, else the heading, else the first sentence, shortened at a clause.
 *
 * @param language BCP 47, for the rules of shortening
 * @throws Error when there is no block: a file without words is not an article
 */
export function readTitle(
  text: string,
  blocks: readonly Block[],
  fields: readonly StatedField[],
  language: string,
): Title {
  const stated = fields.find(({ field }) => field === 'title');
  if (stated) {
    const { start, end, value } = stated;
    const evidence =
      start === undefined || end === undefined
        ? { text: value }
        : { text: text.slice(start, end), start, end };
    return {
      text: value,
      basis: stated.basis === 'correction' ? 'correction' : 'stated',
      evidence: [{ rule: 'stated-title', ...evidence }],
    };
  }
  const heading = blocks.find(isHeading);
  if (heading) return headingTitle(text, heading);
  const first = firstByRank(blocks, 'titleRank');
  if (!first) throw new Error('An article without a block has no title. This is a defect of Kiosk.');
  return sentenceTitle(text, first, language);
}

function headingTitle(text: string, { start, end, text: joined }: Block): Title {
  const slice = text.slice(start, end);
  return {
    text: withSingleBlanks(joined ?? slice),
    basis: 'heading',
    evidence: [{ rule: 'heading', text: slice, start, end }],
  };
}

function sentenceTitle(text: string, block: Block, language: string): Title {
  const words = (block.text ?? text.slice(block.start, block.end)).slice(0, MAX_READ_CHARACTERS);
  const sentence = splitSentences(words, language)[0] ?? { start: 0, end: words.length };
  const title = cutSentence(withSingleBlanks(words.slice(sentence.start, sentence.end)), language);
  const isSlice = block.text === undefined;
  const start = isSlice ? block.start + sentence.start : block.start;
  const end = isSlice ? block.start + sentence.end : block.end;
  return {
    text: title,
    basis: 'first-sentence',
    evidence: [{ rule: 'first-sentence', text: text.slice(start, end), start, end }],
  };
}

function withSingleBlanks(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
