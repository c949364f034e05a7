import type { Block } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';

/** Maximum amount of text read together, in UTF-16 units: far more than an article, yet small enough for memory. */
const MAX_PART_UNITS = 400_000;

/**
 * Groups the blocks that are read together. An article is one group; only a far longer text is divided. A block that is too long
 * itself is cut, at white space where possible.
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
