import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import {
  placeWords,
  positionsOfSpan,
  shownBlocks,
  type IndexedArticle,
  type IndexedText,
} from './indexed-text.ts';

/** The positions of the captions and of the quotations of an article: the first and last of each run, one after the other. */
export interface TextParts {
  readonly caption: readonly number[];
  readonly quote: readonly number[];
}

/** The file of a bundle with the parts of each row. It is loaded when a query asks for them. */
export const TEXT_PARTS_FILE = 'parts.packed';

/** Finds captions and quotations, so that words can be searched in them alone. */
export function textPartsOf(article: IndexedArticle, indexed: IndexedText): TextParts {
  const shown = shownBlocks(article);
  const [, ...parts] = placeWords(indexed);
  const blocksOf = (part: 'caption' | 'quote'): number[] =>
    shown.flatMap(({ kind }, index) =>
      BLOCK_KINDS[kind].searchedAs === part
        ? endsOf(parts[index]?.words.map(({ position }) => position) ?? [])
        : [],
    );
  return {
    caption: blocksOf('caption'),
    quote: [
      ...blocksOf('quote'),
      ...article.quotes.flatMap((quote) => endsOf(positionsOfSpan(quote, shown, parts))),
    ],
  };
}

function endsOf(positions: readonly number[]): number[] {
  const [first, last] = [positions[0], positions.at(-1)];
  return first === undefined || last === undefined ? [] : [first, last];
}

/** Whether a position is in one of some runs. */
export function isInRuns(runs: readonly number[], position: number): boolean {
  for (let at = 0; at < runs.length; at += 2)
    if ((runs[at] ?? 0) <= position && position <= (runs[at + 1] ?? -1)) return true;
  return false;
}
