import type { VFile } from 'vfile';
import type { Block } from '../../record/schema.ts';
import { warn } from './warn.ts';

/** Names, quotations and dates are looked for in this many characters of a text: a thick book has fewer. */
const MAX_READ_CHARACTERS = 2_000_000;

/**
 * The blocks that are read closely. What stands behind them is published and said to be unread: one file that is no
 * article must not take the memory of a whole run.
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
