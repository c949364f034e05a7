import type { VFile } from 'vfile';
import type { Block } from '../../record/schema.ts';
import { warn } from './warn.ts';

/** Maximum number of characters in which names, quotations and dates are read: a thick book has fewer. */
const MAX_READ_CHARACTERS = 2_000_000;

/** The address of a Markdown link or picture, and a tag of mark-up: no names and no days. */
const HIDDEN = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s"[^"\n]*")?\)|<[a-z!?/][^<>]*>/giu;

/**
 * The blocks in which names, quotations and dates are read. The rest is published with a warning: one file that is not an article
 * must not use up the memory of a whole run.
 */
export function readableBlocks(text: string, blocks: readonly Block[], file: VFile): readonly Block[] {
  let length = 0;
  const count = blocks.findIndex(({ start, end }) => (length += end - start) > MAX_READ_CHARACTERS);
  const first = blocks[count];
  if (first === undefined) return blocks.flatMap((block) => aroundHidden(text, block));
  warn(
    file,
    'too-long-to-read',
    `From here on no names, quotations and dates are read: more than ${MAX_READ_CHARACTERS} characters are no article. Divide the file into articles.`,
    first,
  );
  return blocks.slice(0, count).flatMap((block) => aroundHidden(text, block));
}

/** A block is read around addresses and tags in it. */
function aroundHidden(text: string, block: Block): Block[] {
  const hidden = [...text.slice(block.start, block.end).matchAll(HIDDEN)];
  if (hidden.length === 0) return [block];
  const starts = [block.start, ...hidden.map(({ 0: signs, index }) => block.start + index + signs.length)];
  const ends = [...hidden.map(({ index }) => block.start + index), block.end];
  return starts
    .map((start, index) => ({ ...block, start, end: ends[index] ?? block.end }))
    .filter(({ start, end }) => end > start);
}
