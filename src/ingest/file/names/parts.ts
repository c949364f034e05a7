import type { Block } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';

/** How much text is read at a time, in UTF-16 units: far more than an article, and little enough to hold all it shows. */
const MAX_PART_UNITS = 400_000;

/**
 * Blocks in groups that are read together. An article is one group; only what is far longer is parted, and a block that is
 * longer itself is cut, at white space where it has some.
 */
export function readingParts(text: string, blocks: readonly Block[]): Span[][] {
  const parts: Span[][] = [[]];
  let room = MAX_PART_UNITS;
  for (const span of blocks.flatMap((block) => cutLong(text, block))) {
    const size = span.end - span.start;
    if (size > room) {
      parts.push([]);
      room = MAX_PART_UNITS;
    }
    parts.at(-1)?.push(span);
    room -= size;
  }
  return parts;
}

function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > MAX_PART_UNITS) {
    const limit = from + MAX_PART_UNITS;
    const back = text.slice(limit - 1000, limit).search(/\s\S*$/u);
    const to = back < 0 ? limit : limit - 1000 + back;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}
