import { BLOCK_KINDS } from '../record/block-kinds.ts';
import type { Correction } from '../record/correction.ts';
import type { Article } from '../record/schema.ts';
import type { TextMark } from './render-body.ts';

/**
 * The id of the element that marks corrected words in the text of an article's page.
 *
 * @returns `undefined` where there is nothing to mark: the words were taken out, or they are not in the body
 */
export function correctionAnchor(article: Article, { start = 0, end = 0 }: Correction): string | undefined {
  const isInBody = article.blocks.some(
    (block) =>
      BLOCK_KINDS[block.kind].html !== null &&
      block.text === undefined &&
      block.start <= start &&
      end <= block.end,
  );
  return isInBody && start < end ? `c${start}` : undefined;
}

/** Marks for the words of an article that its file does not have. */
export function correctionMarks(article: Article): TextMark[] {
  return (article.corrections ?? []).flatMap((correction) => {
    const { of, start, end } = correction;
    const id = of === 'text' ? correctionAnchor(article, correction) : undefined;
    return id === undefined || start === undefined || end === undefined
      ? []
      : [{ id, start, end, isCorrected: true as const }];
  });
}
