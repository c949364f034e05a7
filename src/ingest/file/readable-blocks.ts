import type { VFile } from 'vfile';
import type { Block } from '../../record/schema.ts';
import { warn } from './warn.ts';

/** Maximum number of characters in which names, quotations and dates are read: a thick book has fewer. */
const MAX_READ_CHARACTERS = 2_000_000;

/**
 * The blocks in which names, quotations and dates are read. The rest is published with a warning: one file that is not an article
 * must not use up the memory of a whole run.
 */
export function readableBlocks(blocks: readonly Block[], file: VFile): readonly Block[] {
  let length = 0;
  const count = blocks.findIndex(({ start, end }) => (length += end - start) > MAX_READ_CHARACTERS);
  const first = blocks[count];
  if (first === undefined) return blocks;
  warn(
    file,
    'too-long-to-read',
    `From here on no names, quotations and dates are read: more than ${MAX_READ_CHARACTERS} characters are no article. Divide the file into articles.`,
    first,
  );
  return blocks.slice(0, count);
}
